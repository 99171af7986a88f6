/** Looks at a workbook before something of it is set up for print: its sheets, what one of them says and how it is protected. */

import { Failure, isFailure } from "../domain/failure";
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

/**
 * One request. It asks for the page set-up too, so that an Excel without one is met before anything is changed.
 * @throws Failure
 */
export async function lookForPrinting(sheet: string): Promise<PrintLook> {
  try {
    return await look(sheet);
  } catch (error) {
    throw isFailure(error, "unsupported") ? new Failure("no-page-setup", {}, error) : error;
  }
}

function look(sheet: string): Promise<PrintLook> {
  return inExcel(async (context) => {
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
