/** Finds the rows of sums, subtotals and total, by their labels. */

import { textFor } from "../../text";
import type { SheetContent } from "../../workbook/workbook";
import { type Captions, labelColumn, textAt } from "./findCaptions";

export type SumKind = "subtotal" | "total";

/** Which sum a row's label says it is; null where it says nothing of that. */
export function sumKind(content: SheetContent, captions: Captions, row: number): SumKind | null {
  const { subtotal, total } = textFor(captions.language).sheet;
  const label = textAt(content, row, labelColumn(captions));
  return label === total ? "total" : label === subtotal ? "subtotal" : null;
}

/** All rows of sums from a row on, zero-based, to the sheet's end. */
export function* sumRows(
  content: SheetContent,
  captions: Captions,
  from = captions.row + 1,
): Generator<{ row: number; kind: SumKind }> {
  for (let row = from; row < content.values.length; row++) {
    const kind = sumKind(content, captions, row);
    if (kind !== null) yield { row, kind };
  }
}
