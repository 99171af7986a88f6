/** Finds rows with scores that are none of the official ones: they are reported, and never counted. */

import type { ScoreRow } from "../../domain/scoreSheet";
import { cellName } from "../../workbook/address";
import type { SheetContent } from "../../workbook/workbook";
import type { Captions } from "./findCaptions";
import { sumKind } from "./sumRows";

/** Rows between the indicators that hold a score and are no indicator's: zero-based row and the score's cell. */
export function addedRows(
  content: SheetContent,
  captions: Captions,
  rows: readonly ScoreRow[],
): { row: number; cell: string }[] {
  const { selfScore, assessedScore } = captions.columns;
  const known = new Set(rows.map(({ row }) => row));
  const last = rows.at(-1)?.row ?? captions.row;
  const added: { row: number; cell: string }[] = [];
  for (let row = captions.row + 1; row <= last; row++) {
    if (known.has(row) || sumKind(content, captions, row) !== null) continue;
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
