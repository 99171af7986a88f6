import { axisAbove, axisBelow, equalBands, labelSize } from "../../../src/layout/parts/chartAxes";

test.each([
  [20, 25],
  [40, 45],
  [3, 5],
])("an axis for values up to %d ends at %d: their labels have room", (highest, end) =>
  expect(axisAbove(highest)).toBe(end),
);

test.each([
  [94, 92],
  [97.5, 96],
  [88, 80],
  [51.5, 50],
  [40, 0],
])("where the lowest is %d the axis begins at %d", (lowest, from) => expect(axisBelow(lowest)).toBe(from));

test.each([
  [94.2, 94, 1, 6],
  [88, 88, 2, 6],
  [61, 60, 5, 8],
  [12, 10, 10, 9],
  [100, 95, 1, 5],
])("from %d on: bands from %d, each %d wide, %d of them", (lowest, first, width, count) => {
  const bands = equalBands(lowest, 100);
  expect([bands.from[0], bands.width, bands.from.length]).toEqual([first, width, count]);
  expect((bands.from.at(-1) ?? 0) + width).toBe(100);
});

test.each([
  [10, 720, 9],
  [60, 720, 7],
  [50, 720, 8.5],
])("%d bars in %d points: labels of %d points", (bars, height, size) => expect(labelSize(bars, height)).toBe(size));
