/** A table as rows of places, each with the cell that covers it; tables that go on on the next page are one. */

import type { DoubtPlace } from "../domain/importDoubt";
import type { TextCell, TextTable } from "../workbook/textTable";
import { bare } from "./halfWidth";

/** Rows and columns of all tables together, zero-based. */
export interface GridCell extends TextCell {
  /** Where it stands in its own table. */
  place: DoubtPlace;
}

export interface NumberedTable {
  table: TextTable;
  /** From 1, as the document has them. */
  number: number;
}

const mostOfPlace = 40;

export class Grid {
  /** Whether a place holds nothing is told by null. */
  private constructor(
    readonly rows: readonly (readonly (GridCell | null)[])[],
    readonly columns: number,
    /** The first row of each table. */
    readonly starts: readonly number[],
  ) {}

  /** `numbers` are the tables' own, from 1. */
  static of(tables: readonly NumberedTable[]): Grid {
    const columns = Math.max(0, ...tables.map(({ table }) => table.columns));
    const rows: (GridCell | null)[][] = [];
    const starts: number[] = [];
    for (const { table, number } of tables) {
      const first = rows.length;
      starts.push(first);
      for (let row = 0; row < table.rows; row++) rows.push(Array.from({ length: columns }, () => null));
      for (const cell of table.cells) put(rows, first, cell, number);
    }
    return new Grid(...withoutDoubles(rows, columns), starts);
  }

  at(row: number, column: number): GridCell | null {
    return this.rows[row]?.[column] ?? null;
  }

  /** What begins in a row: cells that say something and are not those of the row above. */
  begun(row: number): GridCell[] {
    return this.distinct(row).filter((cell) => cell.row === row);
  }

  /** Cells of a row that say something, each once. */
  distinct(row: number): GridCell[] {
    return [...new Set(this.rows[row] ?? [])].filter((cell): cell is GridCell => cell !== null && cell.text !== "");
  }

  /** The row's texts without spaces, to be compared. */
  key(row: number): string {
    return this.distinct(row)
      .map(({ text }) => bare(text))
      .join("|");
  }
}

function put(rows: (GridCell | null)[][], first: number, cell: TextCell, table: number): void {
  const place = { table, row: cell.row + 1, column: cell.column + 1, text: beginningOf(cell.text) };
  const put: GridCell = { ...cell, row: cell.row + first, lastRow: cell.lastRow + first, place };
  for (let row = put.row; row <= put.lastRow; row++) {
    const line = rows[row];
    if (line) for (let column = put.column; column <= put.lastColumn; column++) line[column] = put;
  }
}

/** What tells a place: a text in one line, cut where it is long. */
export function beginningOf(text: string): string {
  const letters = [...text.replace(/\s*\n\s*/g, " ")];
  return letters.length > mostOfPlace ? `${letters.slice(0, mostOfPlace - 1).join("")}…` : letters.join("");
}

/** Columns that no row parts are one, and columns in which nothing stands are none. */
function withoutDoubles(rows: (GridCell | null)[][], columns: number): [rows: (GridCell | null)[][], columns: number] {
  const kept: number[] = [];
  for (let column = 0; column < columns; column++) {
    const last = kept.at(-1);
    const holds = rows.some((row) => row[column]?.column === column && row[column]?.text !== "");
    const parted = last === undefined || rows.some((row) => row[column] !== row[last] && !!row[column]);
    if (parted && holds) kept.push(column);
  }
  return [rows.map((row) => kept.map((column) => row[column] ?? null)), kept.length];
}
