/** Tells which cells lie under any of many areas; the work is areas plus cells, not areas times cells. */

import type { Area } from "../../workbook/address";
import type { SheetContent } from "../../workbook/workbook";

/** How many rows and columns a sheet's values have. */
export function sizeOf(values: SheetContent["values"]): { rows: number; columns: number } {
  return { rows: values.length, columns: values.reduce((most, row) => Math.max(most, row.length), 0) };
}

/** For a sheet of that size; areas may reach beyond its edge. With `exceptFirst` an area does not cover its own first cell. */
export function coverage(
  areas: readonly Area[],
  { rows, columns }: { rows: number; columns: number },
  { exceptFirst = false } = {},
): (row: number, column: number) => boolean {
  if (areas.length === 0) return () => false;
  const width = columns + 1;
  // How many areas more begin than end at a cell; added up from the top left that is how many cover it.
  const counts = new Int32Array((rows + 1) * width);
  const add = (row: number, column: number, count: number): void => {
    if (row > rows || column > columns) return;
    counts[row * width + column] = (counts[row * width + column] ?? 0) + count;
  };
  const cover = ({ row, column, lastRow, lastColumn }: Area, count: number): void => {
    add(row, column, count);
    add(row, lastColumn + 1, -count);
    add(lastRow + 1, column, -count);
    add(lastRow + 1, lastColumn + 1, count);
  };
  for (const area of areas) {
    cover(area, 1);
    if (exceptFirst) cover({ ...area, lastRow: area.row, lastColumn: area.column }, -1);
  }
  for (let row = 0; row <= rows; row++)
    for (let column = 1; column <= columns; column++)
      counts[row * width + column] = (counts[row * width + column] ?? 0) + (counts[row * width + column - 1] ?? 0);
  for (let at = width; at < counts.length; at++) counts[at] = (counts[at] ?? 0) + (counts[at - width] ?? 0);
  return (row, column) => row < rows && column < columns && (counts[row * width + column] ?? 0) > 0;
}
