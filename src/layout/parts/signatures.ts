/** The lines to sign on below a table: two beside each other, and as many rows of them as there are lines for. */

import { type Language, textFor } from "../../text";
import { area } from "../../workbook/address";
import type { SheetBuilder } from "../../workbook/sheetBuilder";
import { styles } from "./styles";

/** Zero-based columns from the first to the last. */
export interface ColumnSpan {
  first: number;
  last: number;
}

/** From a row on, in the left and the right half of the table by turns. */
export function putSignatures(
  builder: SheetBuilder,
  firstRow: number,
  { left, right }: Record<"left" | "right", ColumnSpan>,
  language: Language,
): void {
  textFor(language).sheet.signatures.forEach((signature, index) => {
    const row = firstRow + Math.floor(index / 2);
    const { first, last } = index % 2 === 0 ? left : right;
    const block = area(row, first, row, last);
    builder
      .put(row, first, signature)
      .paint(block, { ...styles.text, wrap: false })
      .merge(block);
  });
}
