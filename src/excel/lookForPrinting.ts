/** Looks at one sheet before its pages are set up: what it says and how it is protected. */

import type { Language } from "../text";
import type { SheetContent } from "../workbook/workbook";
import { inExcel } from "./inExcel";
import { contentOf, loadContent } from "./readSheets";
import { loadProtection, type SheetProtection } from "./sheetProtection";

/** One request; null where the sheet is gone. */
export function lookForPrinting(
  language: Language,
  sheet: string,
): Promise<{ content: SheetContent; protection: SheetProtection } | null> {
  return inExcel(language, async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    const loaded = loadContent(worksheet);
    const protection = loadProtection(worksheet);
    await context.sync();
    return worksheet.isNullObject ? null : { content: contentOf(loaded), protection: protection() };
  });
}
