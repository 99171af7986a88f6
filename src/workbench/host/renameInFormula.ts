/** Follows a renamed sheet in a formula's text. */

import { quoteSheet } from "../../workbook/address";

/** `renameInFormula("='旧'!A1&\"旧!\"", "旧", "新")` → `='新'!A1&"旧!"` */
export function renameInFormula(formula: string, before: string, after: string): string {
  const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!/gu;
  return formula.replace(pieces, (piece) => {
    if (piece.startsWith('"')) return piece;
    const name = piece.startsWith("'") ? piece.slice(1, -2).replaceAll("''", "'") : piece.slice(0, -1);
    return name.toLowerCase() === before.toLowerCase() ? `${quoteSheet(after)}!` : piece;
  });
}
