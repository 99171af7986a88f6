/** Builds a sheet cell by cell: put contents, paint areas, merge; then take the finished plain sheet. */

import { type Area, areaSize } from "./address";
import { type Cell, plainStyle, type Scalar, type Sheet, type Style } from "./workbook";

/** What a layout may put into a cell: a value, or a formula with its result. */
export type Content = Scalar | { formula: string; result: Scalar };

/** A new, empty sheet as spreadsheets have it, with gridlines. */
export function emptySheet(name: string): Sheet {
  return {
    name,
    cells: [],
    merges: [],
    columnWidths: [],
    rowHeights: [],
    frozen: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    charts: [],
    protection: null,
    page: null,
    names: [],
    gridlines: true,
    tabColor: null,
  };
}

export class SheetBuilder {
  readonly sheet: Sheet;

  /** A sheet of so many rows and columns, with their heights and widths in points. */
  constructor(name: string, rowHeights: number[], columnWidths: number[]) {
    const cells = rowHeights.map(() => columnWidths.map((): Cell => ({ value: null, style: plainStyle })));
    this.sheet = Object.assign(emptySheet(name), { cells, columnWidths, rowHeights, gridlines: false });
  }

  /** Puts one cell. */
  put(row: number, column: number, content: Content): this {
    const cell = this.cellAt(row, column);
    if (content !== null && typeof content === "object") {
      cell.formula = content.formula;
      cell.value = content.result;
    } else {
      cell.value = content;
    }
    return this;
  }

  /** Puts cells side by side. */
  putRow(row: number, column: number, contents: Content[]): this {
    contents.forEach((content, offset) => this.put(row, column + offset, content));
    return this;
  }

  /** Gives every cell of the area these properties; the others stay. Cells that look alike share one style. */
  paint(a: Area, style: Partial<Style>): this {
    const painted = new Map<Readonly<Style>, Readonly<Style>>();
    for (let row = a.row; row <= a.lastRow; row++) {
      for (let column = a.column; column <= a.lastColumn; column++) {
        const cell = this.cellAt(row, column);
        const before = cell.style;
        let now = painted.get(before);
        if (!now) painted.set(before, (now = { ...before, ...style }));
        cell.style = now;
      }
    }
    return this;
  }

  /** Joins the area into one cell; one cell alone stays as it is. */
  merge(a: Area): this {
    const { rows, columns } = areaSize(a);
    if (rows * columns > 1) this.sheet.merges.push(a);
    return this;
  }

  private cellAt(row: number, column: number): Cell {
    const cell = this.sheet.cells[row]?.[column];
    if (!cell) throw new Error(`no cell at row ${row}, column ${column} of ${this.sheet.name}`);
    return cell;
  }
}
