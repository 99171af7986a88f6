/** Builds a table from rows of cells that say how many rows and columns they cover, as HTML and Word do. */

import { keptColumns, keptRows } from "../domain/limits";
import type { TextCell, TextTable } from "../workbook/textTable";
import type { Allowance } from "../xlsx/allowance";

export interface SpannedCell {
  text: string;
  rows?: number;
  columns?: number;
  /** Goes on with the cell above it, as Word writes cells merged downwards. */
  goesOn?: boolean;
  /** Its last lines may belong elsewhere. */
  unsure?: boolean;
}

export class TableBuilder {
  private readonly cells: TextCell[] = [];
  /** Which cell covers a place, row by row. */
  private readonly covered: (TextCell | undefined)[][] = [];
  private row = -1;
  private column = 0;

  constructor(private readonly allowance: Allowance) {}

  /** Begins a row; so many places at its left hold nothing. */
  nextRow(skipped = 0): void {
    this.row++;
    this.column = Math.min(skipped, keptColumns);
  }

  /** Puts a cell into the next free place of the row. @throws UnreadableFile where the document holds too much */
  add({ text, rows = 1, columns = 1, goesOn = false, unsure = false }: SpannedCell): void {
    if (this.row < 0) this.nextRow();
    while (this.at(this.row, this.column)) this.column++;
    if (this.column >= keptColumns) return;
    const { row, column } = this;
    const lastColumn = this.freeUntil(Math.min(column + Math.max(columns, 1), keptColumns) - 1);
    this.column = lastColumn + 1;
    const above = goesOn ? this.at(row - 1, column) : undefined;
    if (above && above.column === column) {
      above.lastRow = row;
      if (text !== "") above.text = [above.text, text].filter(Boolean).join("\n");
      this.cover({ ...above, row });
      this.mark(above, row);
      return;
    }
    const lastRow = Math.min(row + Math.max(rows, 1), keptRows) - 1;
    const cell: TextCell = { text, row, column, lastRow, lastColumn, ...(unsure && { unsure }) };
    this.cells.push(cell);
    this.cover(cell);
    for (let each = row; each <= cell.lastRow; each++) this.mark(cell, each);
  }

  /** The table so far; cells end where its rows do. */
  table(about: Pick<TextTable, "name" | "above" | "below">): TextTable {
    const rows = this.row + 1;
    const cells = this.cells.map((cell) => ({ ...cell, lastRow: Math.min(cell.lastRow, rows - 1) }));
    const columns = cells.reduce((most, { lastColumn }) => Math.max(most, lastColumn + 1), 0);
    return { ...about, rows, columns, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
  }

  private cover({ row, lastRow, column, lastColumn }: TextCell): void {
    this.allowance.take("cells", (lastRow - row + 1) * (lastColumn - column + 1));
  }

  private mark(cell: TextCell, row: number): void {
    const line = (this.covered[row] ??= []);
    for (let column = cell.column; column <= cell.lastColumn; column++) line[column] = cell;
  }

  private at(row: number, column: number): TextCell | undefined {
    return this.covered[row]?.[column];
  }

  /** A cell ends where one from above stands. */
  private freeUntil(last: number): number {
    let column = this.column;
    while (column < last && !this.at(this.row, column + 1)) column++;
    return column;
  }
}
