/** Makes of worksheets tables of texts: each cell as a person reads it, merged cells with their areas. */

import { format, isDateFormat, isPercentFormat } from "numfmt";
import { type Area, area, cellName } from "../workbook/address";
import type { TextCell, TextDocument, TextTable } from "../workbook/textTable";
import type { Scalar, SheetContent } from "../workbook/workbook";
import { tidy } from "./textRun";

/** Of sheets that can be seen, in their order; those without anything in them are left out. */
export function readSheets(sheets: readonly SheetContent[]): TextDocument {
  const tables = sheets
    .filter(({ shown }) => shown?.visible !== false)
    .map(tableOf)
    .filter(({ cells }) => cells.length > 0);
  return { tables, lines: [], remarks: [] };
}

function tableOf(sheet: SheetContent): TextTable {
  const { values, formulas, shown } = sheet;
  const merges = shown?.merges ?? [];
  const merged = new Map(merges.map((each) => [cellName(each.row, each.column), each]));
  const covered = coveredPlaces(merges, values);
  const cells = values.flatMap((row, r) =>
    row.flatMap((value, c): TextCell[] => {
      const text = textOf(value, shown?.numberFormats[r]?.[c]);
      if (text === "" || covered.has(cellName(r, c))) return [];
      const hidden = shown?.hiddenRows.has(r) || shown?.hiddenColumns.has(c);
      return [
        {
          ...(merged.get(cellName(r, c)) ?? area(r, c)),
          text,
          ...(formulas[r]?.[c] ? { formula: true } : {}),
          ...(hidden ? { hidden: true } : {}),
        },
      ];
    }),
  );
  const columns = cells.reduce((most, { lastColumn }) => Math.max(most, lastColumn + 1), 0);
  const rows = cells.reduce((most, { lastRow }) => Math.max(most, lastRow + 1), 0);
  return { name: sheet.name, rows, columns, cells, above: [], below: [] };
}

/** Places behind merged cells, where a file may hold what nobody sees. */
function coveredPlaces(merges: readonly Area[], values: SheetContent["values"]): Set<string> {
  const covered = new Set<string>();
  for (const { row, column, lastRow, lastColumn } of merges)
    for (let r = row; r <= Math.min(lastRow, values.length - 1); r++)
      for (let c = column; c <= Math.min(lastColumn, (values[r]?.length ?? 0) - 1); c++)
        if (r !== row || c !== column) covered.add(cellName(r, c));
  return covered;
}

/** `0.2` in a format of percentages is `20%`, and a date is a date. Other numbers are told in full, however few decimals they show. */
function textOf(value: Scalar, numberFormat = "General"): string {
  if (typeof value === "string") return tidy(value);
  if (typeof value !== "number") return value === null ? "" : String(value);
  if (isPercentFormat(numberFormat)) return `${plain(value * 100)}%`;
  return isDateFormat(numberFormat) ? format(numberFormat, value) : plain(value);
}

/** Without what sums of decimals leave behind: `0.30000000000000004` → `0.3` */
function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}
