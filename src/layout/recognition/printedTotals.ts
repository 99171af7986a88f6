/** What a scoring sheet's own formulas last made of it, and rows that are not official ones: both are reported, neither counts. */

import type { ScoreRow, Stage } from "../../domain/scoreSheet";
import { textFor } from "../../text";
import { cellName } from "../../workbook/address";
import type { SheetContent } from "../../workbook/workbook";
import { textAt, type Captions } from "./findCaptions";

/** The total as it stands in the sheet for the sheet's stage, and its cell; null where there is none. */
export function printedTotal(
  content: SheetContent,
  captions: Captions,
  stage: Stage,
): { points: number; cell: string } | null {
  const column = captions.columns[stage === "self" ? "selfScore" : "assessedScore"];
  if (column === undefined) return null;
  const { total } = textFor(captions.language).sheet;
  for (let row = captions.row + 1; row < content.values.length; row++) {
    const points = content.values[row]?.[column];
    if (textAt(content, row, captions.columns.section) === total && typeof points === "number")
      return { points, cell: cellName(row, column) };
  }
  return null;
}

/** Rows between the indicators that hold a score and are no indicator's: zero-based row and the score's cell. */
export function addedRows(
  content: SheetContent,
  captions: Captions,
  rows: readonly ScoreRow[],
): { row: number; cell: string }[] {
  const { selfScore, assessedScore, section } = captions.columns;
  const text = textFor(captions.language).sheet;
  const known = new Set(rows.map(({ row }) => row));
  const last = rows.at(-1)?.row ?? captions.row;
  const added: { row: number; cell: string }[] = [];
  for (let row = captions.row + 1; row <= last; row++) {
    if (known.has(row) || [text.subtotal, text.total].includes(textAt(content, row, section))) continue;
    const column = [assessedScore, selfScore].find(
      (each) =>
        each !== undefined &&
        typeof content.values[row]?.[each] === "number" &&
        (content.formulas[row]?.[each] ?? null) === null,
    );
    if (column !== undefined) added.push({ row, cell: cellName(row, column) });
  }
  return added;
}
