/** Moves a formula's relative references, as a shared formula's dependants need it. */

import { columnName, columnNumber } from "../workbook/address";

const mostRows = 1048576;
const mostColumns = 16384;

/**
 * A formula's pieces, the first that fits: text, quoted sheet name, whole columns, whole rows, a cell,
 * a word, a number, any character. A sheet's name and a function's are words: what follows tells them from cells.
 */
const pieces = new RegExp(
  [
    /"(?:[^"]|"")*"/u,
    /'(?:[^']|'')*'/u,
    /(?<columns>\$?[A-Z]{1,3}:\$?[A-Z]{1,3})(?![\p{L}\p{N}_.(!])/u,
    /(?<rows>\$?[0-9]{1,7}:\$?[0-9]{1,7})(?![\p{L}\p{N}_.(!])/u,
    /(?<cell>\$?[A-Z]{1,3}\$?[0-9]{1,7})(?![\p{L}\p{N}_.(!])/u,
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
    if (depth > 0) return piece;
    const { columns: wholeColumns, rows: wholeRows, cell } = rest.at(-1) as Record<string, string | undefined>;
    if (cell)
      return cell.replace(/(\$?[A-Z]+)(\$?[0-9]+)/i, (_, c: string, r: string) => column(c, columns) + row(r, rows));
    if (wholeColumns) return wholeColumns.replace(/\$?[A-Z]+/gi, (c) => column(c, columns));
    if (wholeRows) return wholeRows.replace(/\$?[0-9]+/g, (r) => row(r, rows));
    return piece;
  });
}

function column(letters: string, by: number): string {
  if (letters.startsWith("$")) return letters;
  return columnName((columnNumber(letters) + by + mostColumns) % mostColumns);
}

function row(digits: string, by: number): string {
  if (digits.startsWith("$")) return digits;
  return String(((Number(digits) - 1 + by + mostRows) % mostRows) + 1);
}
