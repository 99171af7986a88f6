/** Every number finds room in its column, also where a wider font stands in for SimSun: signs in its place say nothing on paper. */

import { shownText } from "../../src/layout/comparison/shownText";
import { cellName, contains } from "../../src/workbook/address";
import type { Cell, Sheet } from "../../src/workbook/workbook";
import { everyWorkbook } from "../helpers/everyWorkbook";

/** In parts of the font's size, as DejaVu Sans has them, which Linux takes where a font is missing. */
const widthOf = { digit: { plain: 0.636, bold: 0.696 }, point: { plain: 0.318, bold: 0.38 }, percent: 1.002 } as const;
/** Excel leaves so many points free at the sides of a cell. */
const padding = 3.75;

function neededWidth(shown: string, { size, bold }: Cell["style"]): number {
  const weight = bold ? "bold" : "plain";
  const parts = [...shown].map((sign) =>
    ".,- ".includes(sign) ? widthOf.point[weight] : sign === "%" ? widthOf.percent : widthOf.digit[weight],
  );
  return size * parts.reduce((sum, each) => sum + each, 0) + padding;
}

function narrowNumbers({ name, cells, merges, columnWidths }: Sheet): string[] {
  const isWide = (row: number, column: number): boolean =>
    merges.some((area) => area.lastColumn > area.column && contains(area, row, column));
  return cells.flatMap((line, row) =>
    line.flatMap((cell, column) => {
      const room = columnWidths[column] ?? 0;
      // Chart data are out of sight; General rounds a number to what fits.
      if (typeof cell.value !== "number" || room === 0 || isWide(row, column)) return [];
      const shown = shownText(cell.value, cell.style.numberFormat);
      return neededWidth(shown, cell.style) > room ? [`${name}!${cellName(row, column)} ${shown}`] : [];
    }),
  );
}

test("in every sort of workbook", async () => {
  const all = await everyWorkbook({ language: "zh-CN", units: ["省公安厅", "无锡市"], seed: 7 });
  const sheets = Object.values(all)
    .flat()
    .flatMap((workbook) => workbook.sheets);
  expect(sheets.length).toBeGreaterThan(20);
  expect([...new Set(sheets.flatMap(narrowNumbers))]).toEqual([]);
});
