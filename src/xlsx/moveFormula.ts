/** Moves a formula's relative references, as a shared formula's dependants need it. */

import { columnName, columnNumber } from "../workbook/address";
import { mostColumns, mostRows } from "../workbook/excelLimits";

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

/** The formula with its relative references moved; beyond the sheet's edge they come in at the other side. */
export type Movable = (rows: number, columns: number) => string;

/** What stays as it is, or the zero-based number of a column or a row that moves. */
type Part = { text: string } | { column: number } | { row: number };

/** Takes a formula apart once, for all cells that share it. `movable("A1+$B$2")(2, 1)` → `"B3+$B$2"` */
export function movable(formula: string): Movable {
  const parts: Part[] = [];
  let depth = 0;
  let text = "";
  for (const { 0: piece, groups } of formula.matchAll(pieces)) {
    // In brackets stand a table's columns or another workbook's number: no references.
    if (piece === "[") depth++;
    if (piece === "]") depth--;
    if (groups?.reference === undefined || depth > 0 || !onTheSheet(piece)) text += piece;
    else {
      parts.push({ text }, ...partsOf(piece));
      text = "";
    }
  }
  parts.push({ text });
  // Joined at once: a text that grows piece by piece keeps all of them.
  return (rows, columns) =>
    parts
      .map((part) => {
        if ("text" in part) return part.text;
        if ("row" in part) return ((part.row + rows + mostRows) % mostRows) + 1;
        return columnName((part.column + columns + mostColumns) % mostColumns);
      })
      .join("");
}

/** `partsOf("$A1:B2")` → `$A`, row 0, `:`, column 1, row 1 */
function partsOf(reference: string): Part[] {
  return (reference.match(/\$(?:[A-Z]+|[0-9]+)|[A-Z]+|[0-9]+|:/gi) ?? []).map((part): Part => {
    if (part.startsWith("$") || part === ":") return { text: part };
    return /^[0-9]/.test(part) ? { row: Number(part) - 1 } : { column: columnNumber(part) };
  });
}

/** A word such as ABCD1 or XYZ1 looks like a cell, but there is no such column: it is a name. */
function onTheSheet(reference: string): boolean {
  const columns = reference.match(/[A-Z]+/gi) ?? [];
  const rows = reference.match(/[0-9]+/g) ?? [];
  return columns.every((c) => columnNumber(c) < mostColumns) && rows.every((r) => +r >= 1 && +r <= mostRows);
}
