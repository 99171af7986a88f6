/** Looks at a workbook before something of it is set up for print: its sheets, what one of them says and how it is protected. */

import type { Language } from "../text";
import type { SheetContent } from "../workbook/workbook";
import { inExcel } from "./inExcel";
import { loadLook, type WorkbookLook } from "./lookAtWorkbook";
import { contentOf, loadContent } from "./readSheets";
import { loadProtection, type SheetProtection } from "./sheetProtection";

export interface PrintLook {
  look: WorkbookLook;
  /** Null where the sheet is gone. */
  content: SheetContent | null;
  protection: SheetProtection;
}

/** One request. */
export function lookForPrinting(language: Language, sheet: string): Promise<PrintLook> {
  return inExcel(language, async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    const look = loadLook(context);
    const loaded = loadContent(worksheet);
    const protection = loadProtection(worksheet);
    await context.sync();
    const gone = worksheet.isNullObject;
    return { look: look(), content: gone ? null : contentOf(loaded), protection: gone ? null : protection() };
  });
}
