/** Room for texts: makes a row high enough once a text was entered in the pane, never lower; finds rows that are too low. */

import type { ScoreRow } from "../../domain/scoreSheet";
import { readRowSizes, readSizes, setRowHeight } from "../../excel/rowSizes";
import { measureText } from "../../layout/parts/measureText";
import { columnsOf } from "../../layout/scoring/scoringColumns";
import { neededHeight, type RowTexts } from "../../layout/scoring/scoringRowHeights";
import { parseArea } from "../../workbook/address";
import { highestRow } from "../../workbook/excelLimits";
import type { CheckedSheet } from "../check/pictureOfSheets";

export interface RowToFit {
  sheet: Pick<CheckedSheet, "sheet" | "layout" | "system">;
  /** As it was last seen: if the row has moved since, it is left alone. */
  row: ScoreRow;
}

/** One request, or two where the row grows. Contents are never written. @throws Failure */
export async function giveRoom({ sheet, row }: RowToFit): Promise<void> {
  const columns = wrappingColumns(row, sheet);
  const now = await readRowSizes(sheet.sheet, row.row, row.numberColumn, columns);
  if (now.number !== row.number) return;
  const texts: RowTexts = columns.map((column, i) => [column, measureText(now.cells[i]?.text ?? "")]);
  const widths: number[] = [];
  columns.forEach((column, i) => (widths[column] = now.cells[i]?.width ?? 0));
  const needed = Math.min(highestRow, neededHeight(texts, widths));
  if (needed > now.height) await setRowHeight(sheet.sheet, row.row, needed);
}

/** Measures differ a little from program to program. */
const slack = 2;

/** 序号 of the rows that are too low for what people wrote in them. One request. @throws Failure */
export async function findClipped({
  sheet,
  rows,
  ...form
}: Pick<CheckedSheet, "sheet" | "rows" | "layout" | "system">): Promise<number[]> {
  const [first] = rows;
  if (!first) return [];
  const columns = wrappingColumns(first, form);
  const sizes = await readSizes(
    sheet,
    rows.map(({ row }) => row),
    columns,
  );
  const widths: number[] = [];
  columns.forEach((column, i) => (widths[column] = sizes.widths[i] ?? 0));
  return rows.flatMap((row, i) => {
    const written = [row.selfReason, row.reason, row.evidence].filter(({ cell }) => cell !== row.name.cell);
    const texts: RowTexts = written.map(({ cell, value }) => [
      parseArea(cell).column,
      measureText(String(value ?? "")),
    ]);
    const needed = Math.min(highestRow, neededHeight(texts, widths));
    return needed > (sizes.heights[i] ?? 0) + slack ? [row.number] : [];
  });
}

/** The columns of a row whose texts take several lines. */
function wrappingColumns(row: ScoreRow, { layout, system }: Pick<CheckedSheet, "layout" | "system">): number[] {
  return columnsOf(layout, system.levels).list.flatMap(({ key, wraps }): number[] => {
    if (!wraps || !(key in row)) return [];
    const { cell } = row[key as keyof ScoreRow & "name"];
    return key !== "name" && cell === row.name.cell ? [] : [parseArea(cell).column];
  });
}
