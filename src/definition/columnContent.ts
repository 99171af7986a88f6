/** What stands in a column, row by row: where its cells begin, and which of them say points. */

import type { Grid, GridCell } from "./grid";
import { readPoints } from "./readPoints";

/** Rows in which a cell of a column begins. */
export function startRows(grid: Grid, rows: readonly number[], column: number): Set<number> {
  return new Set(
    rows.filter((row) => {
      const cell = grid.at(row, column);
      return cell?.row === row && cell.text !== "" && !isBlankMark(cell.text);
    }),
  );
}

/** Of these, rows in which it says something of points. */
export function pointRows(grid: Grid, rows: readonly number[], column: number): Set<number> {
  return new Set(
    [...startRows(grid, rows, column)].filter((row) => readPoints(grid.at(row, column)?.text ?? "") !== null),
  );
}

/** A dash in place of nothing. */
function isBlankMark(text: string): boolean {
  return readPoints(text) === null;
}

/** How much of the one set of rows is in the other: 0 to 1. */
export function share(wanted: Set<number>, there: Set<number>): number {
  return wanted.size === 0 ? 0 : [...wanted].filter((row) => there.has(row)).length / wanted.size;
}

/** What the cells that begin in these rows say. */
export function textsOf(grid: Grid, rows: readonly number[], column: number): string[] {
  return [...startRows(grid, rows, column)].map((row) => grid.at(row, column)?.text ?? "");
}

export function firstCell(grid: Grid, rows: readonly number[], column: number): GridCell | null {
  const [row] = startRows(grid, rows, column);
  return row === undefined ? null : grid.at(row, column);
}
