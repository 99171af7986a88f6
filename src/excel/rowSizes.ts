/** Reads how large a row and some of its cells are, and makes the row higher: allowed in protected sheets of ours. */

import { cellName } from "../workbook/address";
import type { Scalar } from "../workbook/workbook";
import { inExcel } from "./inExcel";

interface RowSizes {
  /** What stands in the column of 序号. */
  number: Scalar;
  /** Points. */
  height: number;
  /** Of the columns that were asked for; a hidden one has no width. */
  cells: { text: string; width: number }[];
}

/** One request; `row` and columns are zero-based. @throws Failure where the sheet is gone */
export function readRowSizes(
  sheet: string,
  row: number,
  numberColumn: number,
  columns: readonly number[],
): Promise<RowSizes> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const number = worksheet.getRange(cellName(row, numberColumn)).load("values");
    const height = number.format.load("rowHeight");
    const cells = columns.map((column) => {
      const range = worksheet.getRange(cellName(row, column)).load("values,columnHidden");
      return { range, format: range.format.load("columnWidth") };
    });
    await context.sync();
    return {
      number: (number.values as Scalar[][])[0]?.[0] ?? null,
      height: height.rowHeight,
      cells: cells.map(({ range, format }) => ({
        text: String((range.values as Scalar[][])[0]?.[0] ?? ""),
        width: range.columnHidden ? 0 : format.columnWidth,
      })),
    };
  });
}

/** Points, of rows and columns in the order asked for; a hidden column has no width. One request. @throws Failure */
export function readSizes(
  sheet: string,
  rows: readonly number[],
  columns: readonly number[],
): Promise<{ heights: number[]; widths: number[] }> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const heights = rows.map((row) => worksheet.getRange(cellName(row, 0)).format.load("rowHeight"));
    const widths = columns.map((column) => {
      const range = worksheet.getRange(cellName(0, column)).load("columnHidden");
      return { range, format: range.format.load("columnWidth") };
    });
    await context.sync();
    return {
      heights: heights.map(({ rowHeight }) => rowHeight),
      widths: widths.map(({ range, format }) => (range.columnHidden ? 0 : format.columnWidth)),
    };
  });
}

/** Points. One request. @throws Failure */
export function setRowHeight(sheet: string, row: number, height: number): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cellName(row, 0)).format.rowHeight = height;
    await context.sync();
  });
}
