/** Finds the rows of captions in a table, and what each column says that it holds. */

import { captionWords } from "../text/documentWords";
import { type Caption, captionOf } from "./captions";
import type { Grid, GridCell } from "./grid";
import { bare } from "./halfWidth";

export interface HeadColumn {
  /** Null where the caption is missing or says nothing that is known. */
  caption: Caption | null;
  /** As it is written, without brackets and what is in them; of several, the one that names a level. Empty for none. */
  text: string;
  cell: GridCell | null;
}

export interface Head {
  /** Its first and last row; the last is before the first where there is none. */
  row: number;
  lastRow: number;
  columns: HeadColumn[];
}

/** Captions stand near the top, below titles. */
const mostTitles = 60;

/** Null where no row has captions. */
export function findHead(grid: Grid): Head | null {
  for (let row = 0; row < Math.min(grid.rows.length, mostTitles); row++) {
    if (!isHead(grid, row)) continue;
    const lastRow = endOfHead(grid, row);
    return { row, lastRow, columns: columnsOf(grid, row, lastRow) };
  }
  return null;
}

/** Whether most of what a row says are captions of a list of indicators. */
export function isHead(grid: Grid, row: number): boolean {
  const cells = grid.begun(row);
  const captions = cells.map(({ text }) => captionOf(text)).filter((each) => each !== null);
  const names = captions.filter(({ sort }) => sort === "level" || sort === "description");
  return captions.length >= 2 && captions.length >= cells.length / 2 && names.length > 0 && cells.every(isShort);
}

const longestCaption = 30;

function isShort({ text }: GridCell): boolean {
  return bare(text).length <= longestCaption;
}

function endOfHead(grid: Grid, row: number): number {
  const merged = Math.max(...grid.begun(row).map(({ lastRow }) => lastRow));
  let last = merged <= row + 3 ? merged : row;
  for (let next = last + 1; next <= row + 3; next++) {
    const cells = grid.begun(next);
    const goesOn =
      cells.length >= 2 &&
      (cells.every(({ text }) => captionOf(text) !== null) || cells.every((cell) => isBelow(grid, cell)));
    // The head of the next page looks the same.
    if (!goesOn || grid.key(next) === grid.key(row)) break;
    last = next;
  }
  return last;
}

/** Whether a cell stands below one caption that covers more columns, such as grades below their criteria. */
function isBelow(grid: Grid, cell: GridCell): boolean {
  const above = grid.at(cell.row - 1, (grid.rows[cell.row] ?? []).indexOf(cell));
  const isWider = above !== null && above.lastColumn - above.column > cell.lastColumn - cell.column;
  return isWider && isShort(cell);
}

function columnsOf(grid: Grid, row: number, lastRow: number): HeadColumn[] {
  const columns: HeadColumn[] = [];
  for (let column = 0; column < grid.columns; column++) {
    const cells: GridCell[] = [];
    for (let at = row; at <= lastRow; at++) {
      const cell = grid.at(at, column) ?? (at === row && lastRow > row ? topFromLeft(grid, row, column) : null);
      if (cell && cell.text !== "" && !cells.includes(cell)) cells.push(cell);
    }
    columns.push({
      caption: resolved(cells.map(({ text }) => text)),
      text: nameOf(cells),
      cell: cells.at(-1) ?? null,
    });
  }
  return columns;
}

function nameOf(cells: readonly GridCell[]): string {
  const named = cells.find(({ text }) => depthIn(captionOf(text)) !== null && captionOf(text)?.sort === "level");
  return bare((named ?? cells.at(-1))?.text ?? "").replace(/[([\u3010].*?[)\]\u3011]/g, "");
}

/** Where merged cells are not told, a caption over several columns stands over the first. */
function topFromLeft(grid: Grid, row: number, column: number): GridCell | null {
  if (!grid.at(row + 1, column)) return null;
  for (let left = column - 1; left >= 0; left--) {
    const cell = grid.at(row, left);
    if (cell && cell.text !== "") return captionOf(cell.text)?.sort === "level" ? cell : null;
  }
  return null;
}

/** The lowest text says what the column is, a text above it for which level; grades below criteria count as criteria. */
function resolved(texts: readonly string[]): Caption | null {
  const captions = texts.map(captionOf);
  const points = captions.findLast((each) => each?.sort === "points");
  // Below the points stand those for whom they are.
  if (points && captionWords.forWhom.test(bare(texts.at(-1) ?? ""))) return points;
  const lowest = captions.at(-1) ?? null;
  const depth = captions.reduce<number | null>((found, each) => depthIn(each) ?? found, null);
  if (lowest?.sort === "level" || lowest?.sort === "points") return { ...lowest, depth: depthIn(lowest) ?? depth };
  return lowest ?? captions.findLast((each) => each !== null) ?? null;
}

function depthIn(caption: Caption | null): number | null {
  return caption?.sort === "level" || caption?.sort === "points" ? caption.depth : null;
}

/** Whether a column that is filled in later may hold points all the same. */
export function mayHoldPoints({ text }: HeadColumn): boolean {
  return captionWords.asidePoints.test(text);
}

/** Whether a column holds remarks, which describe where nothing else does. */
export function isRemark({ text }: HeadColumn): boolean {
  return captionWords.remark.test(text);
}
