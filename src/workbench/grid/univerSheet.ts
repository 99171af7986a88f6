/** Turns a plain sheet into the data that Univer's worksheet is made from. */

import type { ICellData, IRange, IWorksheetData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import type { Area } from "../../workbook/address";
import type { Sheet } from "../../workbook/workbook";
import { plainStyle } from "../../workbook/workbook";
import { toUniverContents, toUniverCustom, toUniverStyle } from "./univerCells";

/** Rows and columns shown at least, as an empty sheet in Excel goes on and on. */
const least = { rows: 200, columns: 26 };
const spare = { rows: 50, columns: 6 };
/** Points of an untouched row and column in Excel with 宋体. */
const untouched = { rowHeight: 13.5, columnWidth: 54 };

/** What Univer wants to know of a sheet and a plain one does not say. */
const untold = {
  hidden: BooleanNumber.FALSE,
  rightToLeft: BooleanNumber.FALSE,
  zoomRatio: 1,
  scrollTop: 0,
  scrollLeft: 0,
  rowHeader: { width: 46 },
  columnHeader: { height: 20 },
};

/** Univer counts screen pixels, we count points. `pixels(54)` → 72 */
export function pixels(points: number): number {
  return (points * 4) / 3;
}

/** `points(72)` → 54 */
export function points(pixelCount: number): number {
  return (pixelCount * 3) / 4;
}

/** Univer's name for the same rectangle. */
export function toRange(area: Area): IRange {
  return { startRow: area.row, startColumn: area.column, endRow: area.lastRow, endColumn: area.lastColumn };
}

/** The rectangle that Univer means; whole rows and columns end with the sheet. */
export function fromRange(range: IRange): Area {
  return { row: range.startRow, column: range.startColumn, lastRow: range.endRow, lastColumn: range.endColumn };
}

/** How many rows and columns Univer's sheet needs for the plain one. */
export function sheetSize(sheet: Sheet): { rows: number; columns: number } {
  return {
    rows: Math.max(least.rows, sheet.cells.length + spare.rows),
    columns: Math.max(least.columns, (sheet.cells[0]?.length ?? 0) + spare.columns),
  };
}

/** The frozen rows and columns in Univer's terms. */
export function toFreeze(frozen: Sheet["frozen"]): IWorksheetData["freeze"] {
  const { rows, columns } = frozen;
  return { ySplit: rows, xSplit: columns, startRow: rows || -1, startColumn: columns || -1 };
}

/** The worksheet for a plain sheet; calculating needs no `styles`. */
export function toUniverSheet(id: string, sheet: Sheet, styles: boolean): IWorksheetData {
  const { rows: rowCount, columns: columnCount } = sheetSize(sheet);
  return { id, name: sheet.name, rowCount, columnCount, cellData: cellData(sheet, styles), ...looks(sheet), ...untold };
}

function cellData(sheet: Sheet, styles: boolean): Record<number, Record<number, ICellData>> {
  const rows: Record<number, Record<number, ICellData>> = {};
  sheet.cells.forEach((cells, row) => {
    const stored: Record<number, ICellData> = {};
    cells.forEach((cell, column) => {
      if (!styles && cell.value === null && !cell.formula) return;
      const contents = toUniverContents(cell);
      stored[column] = styles
        ? { ...contents, s: toUniverStyle(cell.style), custom: toUniverCustom(cell.style) }
        : contents;
    });
    rows[row] = stored;
  });
  return rows;
}

function looks(sheet: Sheet) {
  return {
    mergeData: sheet.merges.map(toRange),
    rowData: Object.fromEntries(
      sheet.rowHeights.map((height, row) => [row, { h: pixels(height), ia: BooleanNumber.FALSE }]),
    ),
    columnData: Object.fromEntries(sheet.columnWidths.map((width, column) => [column, { w: pixels(width) }])),
    defaultRowHeight: pixels(untouched.rowHeight),
    defaultColumnWidth: pixels(untouched.columnWidth),
    defaultStyle: toUniverStyle(plainStyle),
    freeze: toFreeze(sheet.frozen),
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: sheet.tabColor ?? "",
  };
}
