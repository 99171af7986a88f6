/** Opens a sheet and selects a cell. */

import { inExcel } from "./inExcel";

/** `cell` in A1 form. @throws Failure where the sheet is gone */
export function goToCellInExcel(sheet: string, cell: string): Promise<void> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}
