import { headingsOf } from "../../../src/domain/indicatorSystem";
import { officialSystems } from "../../../src/domain/systems";
import { coverColumns, coverSquare, coverWidths, placeCover } from "../../../src/layout/cover/coverPlaces";
import { printableSize } from "../../../src/layout/parts/paper";
import { qrSize } from "../../../src/layout/parts/qrCode";

test.each(officialSystems)("$id: the table is as high as the QR code beside it", (system) => {
  const { block, tableLines, code, heights, count } = placeCover(system);
  expect(tableLines).toHaveLength(headingsOf(system).length + 2);
  expect(tableLines.reduce((a, b) => a + b, 0)).toBe(qrSize);
  expect(code).toBe(block + qrSize);
  expect(heights).toHaveLength(count);
});

test("the QR code is square, and four modules around it are free", () => {
  const [system] = officialSystems;
  if (!system) throw new Error("no system");
  const rows = placeCover(system);
  const { row, column, lastRow, lastColumn } = coverSquare(rows);
  const sides = [...coverWidths.slice(column, lastColumn + 1), ...rows.heights.slice(row, lastRow + 1)];
  const [side] = sides;
  expect(new Set(sides)).toEqual(new Set([side]));
  const around = [
    coverWidths[column - 1],
    coverWidths[lastColumn + 1],
    rows.heights[row - 1],
    rows.heights[lastRow + 1],
  ];
  for (const free of around) expect(free).toBeGreaterThanOrEqual(4 * (side ?? 0));
});

test("what is printed is as wide as A4 upright has room for", () => {
  const printed = coverWidths.slice(0, coverColumns.last + 1).reduce((a, b) => a + b, 0);
  const { width } = printableSize({ paper: "A4", orientation: "portrait" });
  expect(printed).toBeLessThanOrEqual(width);
  expect(printed).toBeGreaterThan(0.95 * width);
});
