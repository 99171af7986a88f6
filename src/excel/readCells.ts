/** Reads single cells of several sheets. */

import { cellName, type CellPlace } from "../workbook/address";
import type { Scalar } from "../workbook/workbook";
import { inExcel } from "./inExcel";

/** One request, none for no cells; null for a cell whose sheet is gone. @throws Failure */
export function readCells(wanted: readonly (CellPlace & { sheetId: string })[]): Promise<Scalar[]> {
  if (wanted.length === 0) return Promise.resolve([]);
  return inExcel(async (context) => {
    const loaded = wanted.map(({ sheetId, row, column }) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      return worksheet.getRange(cellName(row, column)).load("values");
    });
    await context.sync();
    return loaded.map((range) => (range.isNullObject ? null : ((range.values[0]?.[0] as Scalar | undefined) ?? null)));
  });
}
