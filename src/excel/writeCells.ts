/** Writes a few unlocked cells of one sheet in one request, as a person would type them: undoable, no protection touched. */

import { isFailure } from "../domain/failure";
import { type Area, areaName, cellName } from "../workbook/address";
import type { Scalar } from "../workbook/workbook";
import { inExcel } from "./inExcel";
import { typed } from "./typed";

export interface WrittenCell {
  row: number;
  column: number;
  value: Scalar;
}

/** @throws Failure where the sheet is gone or a cell is locked */
export function writeCells(sheet: string, cells: WrittenCell[]): Promise<void> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const { row, column, value } of cells) worksheet.getRange(cellName(row, column)).values = [[typed(value)]];
    await context.sync();
  });
}

/**
 * Writes into the row whose number Excel itself finds below the first cell of `numbers`, in the same request: the row
 * may have moved since it was read. False, with nothing written, where the number is not there.
 */
export async function writeBesideNumber(
  place: { sheet: string; numbers: Area; number: number },
  cells: Omit<WrittenCell, "row">[],
): Promise<boolean> {
  const { sheet, numbers, number } = place;
  try {
    await inExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const found = worksheet.getRange(areaName(numbers)).find(String(number), { completeMatch: true });
      for (const { column, value } of cells) {
        found.getOffsetRange(0, column - numbers.column).values = [[typed(value)]];
      }
      await context.sync();
    });
    return true;
  } catch (error) {
    if (isFailure(error, "not-found")) return false;
    throw error;
  }
}
