import { coverage } from "../../../src/layout/comparison/coverage";
import { area } from "../../../src/workbook/address";

test("cells under areas, also those that reach beyond the sheet or lie outside it", () => {
  const covers = coverage([area(1, 1, 2, 2), area(2, 2, 90, 90), area(50, 0)], { rows: 4, columns: 4 });
  const seen = [0, 1, 2, 3].map((row) => [0, 1, 2, 3].map((column) => (covers(row, column) ? 1 : 0)).join(""));
  expect(seen).toEqual(["0000", "0110", "0111", "0011"]);
  expect(covers(50, 0)).toBe(false);
  expect(coverage([], { rows: 4, columns: 4 })(1, 1)).toBe(false);
});

test("of a merge its first cell is seen, unless another one covers it", () => {
  const size = { rows: 3, columns: 3 };
  const covers = coverage([area(0, 0, 1, 1)], size, { exceptFirst: true });
  expect([covers(0, 0), covers(0, 1), covers(1, 1), covers(2, 2)]).toEqual([false, true, true, false]);
  expect(coverage([area(0, 0, 1, 1), area(1, 1, 2, 2)], size, { exceptFirst: true })(1, 1)).toBe(true);
});

test("very many areas cost no more than they are", () => {
  const covers = coverage(
    Array.from({ length: 200_000 }, () => area(0, 0, 600, 50)),
    { rows: 600, columns: 50 },
  );
  expect(covers(599, 49)).toBe(true);
});
