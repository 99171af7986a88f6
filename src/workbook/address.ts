/** Cells and areas by zero-based numbers, and their A1 names. */

/** A rectangle of cells, zero-based, last row and column included. */
export interface Area {
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

/** The area of one cell, or of a rectangle. `area(0, 0, 2, 1)` → A1:B3 */
export function area(row: number, column: number, lastRow = row, lastColumn = column): Area {
  return { row, column, lastRow, lastColumn };
}

/** The letters of a zero-based column. `columnName(27)` → `"AB"` */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** Names of a sheet's first cells, once they were asked for: hundreds of sheets have the same. */
const firstNames: (string | undefined)[] = [];
const [firstRows, firstColumns] = [256, 32] as const;

/** `cellName(4, 6)` → `"G5"` */
export function cellName(row: number, column: number): string {
  if (row >= firstRows || column >= firstColumns) return `${columnName(column)}${row + 1}`;
  return (firstNames[row * firstColumns + column] ??= `${columnName(column)}${row + 1}`);
}

/** `areaName(area(4, 6, 8, 7))` → `"G5:H9"`; a single cell → `"G5"` */
export function areaName(a: Area): string {
  const first = cellName(a.row, a.column);
  const last = cellName(a.lastRow, a.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** `absoluteName(area(4, 6, 8, 7))` → `"$G$5:$H$9"` */
export function absoluteName(a: Area): string {
  return areaName(a).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

/** The sheet's name as a formula writes it, quoted always. `quoteSheet("某'局")` → `"'某''局'"` */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** Reads `B3`, `$B$3` and `A1:C4`; the sheet's name must be cut off first. @throws Error for anything else, whole rows and columns included */
export function parseArea(text: string): Area {
  const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(text.trim());
  if (!match) throw new Error(`not an address of cells: ${text}`);
  const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = match;
  return area(Number(r1) - 1, columnNumber(c1), Number(r2) - 1, columnNumber(c2));
}

/** The zero-based number of a column's letters. `columnNumber("AB")` → 27 */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** How many rows and columns an area has. */
export function areaSize(a: Area): { rows: number; columns: number } {
  return { rows: a.lastRow - a.row + 1, columns: a.lastColumn - a.column + 1 };
}

/** Whether the cell lies in the area. */
export function contains(a: Area, row: number, column: number): boolean {
  return row >= a.row && row <= a.lastRow && column >= a.column && column <= a.lastColumn;
}
