import fc from "fast-check";
import { coveredRows } from "../../../src/layout/comparison/coveredRows";
import { type Area, area } from "../../../src/workbook/address";

test("of a merge the first cell is seen, of a colour none", () => {
  const areas = [area(5, 7, 6, 8)];
  expect([5, 6, 7].map(coveredRows(areas, 7, "first") ?? (() => null))).toEqual([false, true, false]);
  expect([5, 6, 7].map(coveredRows(areas, 8, "first") ?? (() => null))).toEqual([true, true, false]);
  expect([5, 6, 7].map(coveredRows(areas, 7, "none") ?? (() => null))).toEqual([true, true, false]);
  expect(coveredRows(areas, 9, "none")).toBeNull();
  expect(coveredRows([area(5, 7)], 7, "first")).toBeNull();
});

test("it says what looking at every area says", () => {
  const places = fc.tuple(fc.nat(30), fc.nat(3), fc.nat(8), fc.nat(2));
  const areas = fc.array(places.map(([row, column, rows, columns]) => area(row, column, row + rows, column + columns)));
  fc.assert(
    fc.property(areas, fc.nat(4), fc.constantFrom("first" as const, "none" as const), (all, column, show) => {
      const covers = coveredRows(all, column, show) ?? (() => false);
      for (let row = 0; row < 45; row++) {
        const isUnder = (each: Area): boolean =>
          row >= each.row && row <= each.lastRow && column >= each.column && column <= each.lastColumn;
        const isSeen = (each: Area): boolean => show === "first" && row === each.row && column === each.column;
        expect(covers(row)).toBe(all.some((each) => isUnder(each) && !isSeen(each)));
      }
    }),
    { seed: 3 },
  );
});

test("each area is looked at once for its column, however many rows are asked for", () => {
  let looks = 0;
  const counting = (row: number): Area =>
    Object.defineProperty(area(row, 0, row + 1, 9), "lastRow", {
      get: () => {
        looks++;
        return row + 1;
      },
    });
  const covers = coveredRows(
    Array.from({ length: 2000 }, (_, row) => counting(row)),
    5,
    "none",
  );
  for (let row = 0; row < 2000; row++) expect(covers?.(row)).toBe(true);
  expect(looks).toBe(2000);
});
