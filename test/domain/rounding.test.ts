import { roundPoints, roundTo } from "../../src/domain/rounding";

test.each<[number, number, number]>([
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [0.1 + 0.2, 2, 0.3],
  [-0.001, 2, 0],
  [1e-9, 2, 0],
  [0.28735632, 4, 0.2874],
])("%p to %p decimals is %p, as ROUND has it", (value, decimals, rounded) => {
  expect(roundTo(value, decimals)).toBe(rounded);
});

test("points have two decimals, and never a negative zero", () => {
  expect([96.245, 96.255, 0.005, -0.001].map(roundPoints)).toEqual([96.25, 96.26, 0.01, 0]);
});
