/** Moves a formula's relative references, as a shared formula's dependants need it. */

import { columnName, columnNumber } from "../workbook/address";

/** How large a sheet can be. */
export const mostRows = 1048576;
export const mostColumns = 16384;

/**
 * A formula's pieces, the first that fits: text, quoted sheet name, whole columns or rows or a cell,
 * a word, a number, any character. A sheet's name and a function's are words: what follows tells them from cells.
 */
const pieces = new RegExp(
  [
    /"(?:[^"]|"")*"/u,
    /'(?:[^']|'')*'/u,
    /(?<reference>\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[0-9]{1,7}:\$?[0-9]{1,7}|\$?[A-Z]{1,3}\$?[0-9]{1,7})(?![\p{L}\p{N}_.(!])/u,
    /[\p{L}_\\][\p{L}\p{N}_.?\\]*/u,
    /[0-9]+(?:\.[0-9]*)?(?:E[+-]?[0-9]+)?/u,
    /[^]/u,
  ]
    .map((piece) => piece.source)
    .join("|"),
  "giu",
);

/** `moveFormula("A1+$B$2", 2, 1)` → `"B3+$B$2"`; beyond the sheet's edge a reference comes in at the other side. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  let depth = 0;
  return formula.replace(pieces, (piece, ...rest) => {
    // In brackets stand a table's columns or another workbook's number: no references.
    if (piece === "[") depth++;
    if (piece === "]") depth--;
    const { reference } = rest.at(-1) as { reference?: string };
    if (!reference || depth > 0 || !onTheSheet(reference)) return piece;
    return reference
      .replace(/\$?[A-Z]+/gi, (letters) => moveColumn(letters, columns))
      .replace(/\$?[0-9]+/g, (digits) => moveRow(digits, rows));
  });
}

/** A word such as ABCD1 or XYZ1 looks like a cell, but there is no such column: it is a name. */
function onTheSheet(reference: string): boolean {
  const columns = reference.match(/[A-Z]+/gi) ?? [];
  const rows = reference.match(/[0-9]+/g) ?? [];
  return columns.every((c) => columnNumber(c) < mostColumns) && rows.every((r) => +r >= 1 && +r <= mostRows);
}

function moveColumn(letters: string, by: number): string {
  if (letters.startsWith("$")) return letters;
  return columnName((columnNumber(letters) + by + mostColumns) % mostColumns);
}

function moveRow(digits: string, by: number): string {
  if (digits.startsWith("$")) return digits;
  return String(((Number(digits) - 1 + by + mostRows) % mostRows) + 1);
}
