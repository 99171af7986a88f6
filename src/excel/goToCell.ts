/** Opens a sheet and selects a cell. */

import type { Language } from "../text";
import { inExcel } from "./inExcel";

/** `cell` in A1 form. @throws PlainError where the sheet is gone */
export function goToCellInExcel(language: Language, sheet: string, cell: string): Promise<void> {
  return inExcel(language, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.activate();
    worksheet.getRange(cell).select();
    await context.sync();
  });
}
