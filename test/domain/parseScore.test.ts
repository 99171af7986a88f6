import { parseScore } from "../../src/domain/parseScore";
import type { Entry } from "../../src/domain/scoreSheet";

test.each<[string, Entry]>([
  ["3", 3],
  [" 3.5 ", 3.5],
  ["３。5", 3.5],
  [".5", 0.5],
  ["-1", -1],
  ["", null],
  ["  ", null],
  ["三", "三"],
  ["3 4", "3 4"],
  ["1e3", "1e3"],
  ["Infinity", "Infinity"],
])("%p → %p", (typed, score) => {
  expect(parseScore(typed)).toBe(score);
});
