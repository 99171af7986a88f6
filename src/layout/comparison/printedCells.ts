/** Which cells of a scoring sheet a person has before them on paper: its head, its table down to the total, its lines to sign on. */

import { bareText, mayBeginWith } from "../../domain/sameText";
import { textFor } from "../../text";
import { wordings } from "../../text/earlier";
import type { SheetContent } from "../../workbook/workbook";
import type { ScoringSheetRead } from "../recognition/readScoringSheet";
import { sumRows } from "../recognition/sumRows";
import type { ColumnKey } from "../scoring/scoringColumns";
import { scoringFields } from "../scoring/scoringFields";

/** A cell that holds something. */
export interface PrintedCell {
  /** Zero-based. */
  row: number;
  column: number;
  part: "head" | "captions" | "indicator" | "sum" | "signature";
  /** The indicator of its row, or null. */
  number: number | null;
  /** The column of the table that it stands in; null above and below the table. */
  key: ColumnKey | null;
}

/** A head has some thirty cells; where there are very many, those are told that come first. */
const mostHeadCells = 2000;

type Read = Pick<ScoringSheetRead, "sheet" | "captions" | "fields" | "language">;

/** Of each sheet that is looked at by several checks; a sheet that is read again has other captions. */
const known = new WeakMap<SheetContent, { captions: Read["captions"]; cells: readonly PrintedCell[] }>();

/** From the top down; a cell that holds a formula alone is one, too. */
export function printedCells(content: SheetContent, read: Read): readonly PrintedCell[] {
  const found = known.get(content);
  if (found?.captions === read.captions) return found.cells;
  const cells = findPrintedCells(content, read);
  known.set(content, { captions: read.captions, cells });
  return cells;
}

function findPrintedCells(content: SheetContent, read: Read): PrintedCell[] {
  const { sheet, captions, fields } = read;
  const end = tableEnd(content, read);
  const numbers = new Map(sheet.rows.map(({ row, number }) => [row, number]));
  const columns = printedColumns(read);
  const last = Math.max(...columns.map(({ column }) => column));
  const cells: PrintedCell[] = [];
  const isFilled = (row: number, column: number): boolean => holdsSomething(content, row, column);
  for (let row = 0; row < captions.row && cells.length < mostHeadCells; row++)
    for (let column = 0; column <= last; column++)
      if (isFilled(row, column)) cells.push({ row, column, part: "head", number: null, key: null });
  for (const { key } of scoringFields) {
    const { row, column } = fields[key].value;
    const isIn = row < captions.row && column <= last;
    if (!isIn && isFilled(row, column)) cells.push({ row, column, part: "head", number: null, key: null });
  }
  for (let row = captions.row; row <= end; row++) {
    const number = numbers.get(row) ?? null;
    const part = row === captions.row ? "captions" : number === null ? "sum" : "indicator";
    for (const { key, column } of columns) if (isFilled(row, column)) cells.push({ row, column, part, number, key });
  }
  return [...cells, ...signatures(content, read, end)];
}

function holdsSomething({ values, formulas }: SheetContent, row: number, column: number): boolean {
  const value = values[row]?.[column] ?? null;
  return (value !== null && value !== "") || (formulas[row]?.[column] ?? null) !== null;
}

/** Where the printed columns stand; those that are gone are told as missing. */
export function printedColumns({ captions }: Pick<Read, "captions">): { key: ColumnKey; column: number }[] {
  return captions.layout.list.flatMap(({ key, printed }) => {
    const column = captions.columns[key];
    return printed && column !== undefined ? [{ key, column }] : [];
  });
}

/** The total's row; where there is none, the last indicator's. Zero-based. */
export function tableEnd(content: SheetContent, { sheet, captions }: Pick<Read, "sheet" | "captions">): number {
  const last = sheet.rows.at(-1)?.row ?? captions.row;
  for (const { row, kind } of sumRows(content, captions, last + 1)) if (kind === "total") return row;
  return last;
}

/** A signature's line is known by its first words: dates and names are written into it. */
const signatureStart = 6;
/** So much of a text holds them, with all spaces between. */
const looked = 60;

/** By their lines, once for each: hundreds of sheets are looked through. */
const starts = new Map<string, Starts>();

interface Starts {
  words: readonly string[];
  initials: ReadonlySet<string>;
}

function startsOf(line: string): Starts {
  const found = starts.get(line);
  if (found) return found;
  const words = wordings(line).map((each) => bareText(each).slice(0, signatureStart));
  const made = { words, initials: new Set(words.map((each) => each.charAt(0))) };
  starts.set(line, made);
  return made;
}

/** Whether a text is such a line, in today's words or in earlier ones. */
export function isSignature(text: string, line: string): boolean {
  if (!beginsAs(text, [line])) return false;
  const bare = bareText(text.slice(0, looked));
  return startsOf(line).words.some((start) => bare.startsWith(start));
}

/** Whether its first letter may be that of one of the lines: more than that takes time, and most texts are none. */
function beginsAs(text: string, lines: readonly string[]): boolean {
  return lines.some((line) => mayBeginWith(text, startsOf(line).initials));
}

/** There are four; of texts that begin like them so many are looked at. */
const mostLookedAt = 1000;

function signatures({ values }: SheetContent, { language }: Read, end: number): PrintedCell[] {
  const lines = textFor(language).sheet.signatures;
  const cells: PrintedCell[] = [];
  let left = mostLookedAt;
  for (let row = end + 1; row < values.length && left > 0; row++)
    (values[row] ?? []).forEach((value, column) => {
      if (typeof value !== "string" || value === "" || !beginsAs(value, lines) || left-- <= 0) return;
      if (lines.some((line) => isSignature(value, line)))
        cells.push({ row, column, part: "signature", number: null, key: null });
    });
  return cells;
}
