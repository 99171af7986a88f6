/** Reads, in one request, all that a repair must know before it touches anything. */

import type { SheetContent } from "../workbook/workbook";
import { inExcel } from "./inExcel";
import { loadLook, type WorkbookLook } from "./lookAtWorkbook";
import { contentOf, loadContent } from "./readSheets";
import { loadProtection, type SheetProtection } from "./sheetProtection";

export interface RepairReading {
  look: WorkbookLook;
  /** Null where the sheet is gone. */
  content: SheetContent | null;
  protection: SheetProtection;
}

export function readForRepair(sheet: string): Promise<RepairReading> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    const look = loadLook(context);
    const content = loadContent(worksheet);
    const protection = loadProtection(worksheet);
    await context.sync();
    if (worksheet.isNullObject) return { look: look(), content: null, protection: null };
    return { look: look(), content: contentOf(content), protection: protection() };
  });
}
