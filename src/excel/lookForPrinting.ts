/** Looks at a workbook before something of it is set up for print: its sheets, what one of them says and how it is protected. */

import { textFor, type Language } from "../text";
import { printText } from "../text/print";
import type { SheetContent } from "../workbook/workbook";
import { inExcel } from "./inExcel";
import { PlainError } from "./plainError";
import { loadLook, type WorkbookLook } from "./lookAtWorkbook";
import { contentOf, loadContent } from "./readSheets";
import { loadProtection, type SheetProtection } from "./sheetProtection";

export interface PrintLook {
  look: WorkbookLook;
  /** Null where the sheet is gone. */
  content: SheetContent | null;
  protection: SheetProtection;
}

/**
 * One request. It asks for the page set-up too, so that an Excel without one is met before anything is changed.
 * @throws PlainError
 */
export async function lookForPrinting(language: Language, sheet: string): Promise<PrintLook> {
  try {
    return await look(language, sheet);
  } catch (error) {
    const unsupported = error instanceof PlainError && error.message === textFor(language).errors.excel.unsupported;
    throw unsupported ? new PlainError(printText(language).errors.noPageLayout, error.code, error.cause) : error;
  }
}

function look(language: Language, sheet: string): Promise<PrintLook> {
  return inExcel(language, async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    const look = loadLook(context);
    const loaded = loadContent(worksheet);
    const protection = loadProtection(worksheet);
    worksheet.pageLayout.load("orientation");
    await context.sync();
    const gone = worksheet.isNullObject;
    return { look: look(), content: gone ? null : contentOf(loaded), protection: gone ? null : protection() };
  });
}
