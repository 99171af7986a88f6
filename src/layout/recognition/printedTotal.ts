/** Finds the total that a scoring sheet's own formulas gave last: it is reported where it differs from ours, and never counted. */

import { scoreKeys, type Stage } from "../../domain/scoreSheet";
import { cellName } from "../../workbook/address";
import type { SheetContent } from "../../workbook/workbook";
import type { Captions } from "./findCaptions";
import { sumRows } from "./sumRows";

/** The total as it stands in the sheet for the sheet's stage, and its cell; null where there is none. */
export function printedTotal(
  content: SheetContent,
  captions: Captions,
  stage: Stage,
): { points: number; cell: string } | null {
  const column = captions.columns[scoreKeys[stage]];
  if (column === undefined) return null;
  for (const { row, kind } of sumRows(content, captions)) {
    const points = content.values[row]?.[column];
    if (kind === "total" && typeof points === "number") return { points, cell: cellName(row, column) };
  }
  return null;
}
