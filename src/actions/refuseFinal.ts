/** Refuses to change a finalised sheet, and says how it is opened again. */

import { PlainError } from "../excel/plainError";
import { readSheet } from "../excel/readSheets";
import { checkCodeIn } from "../layout/final/finalMarks";
import { textFor, type Language } from "../text";
import type { SheetContent } from "../workbook/workbook";

/** @throws PlainError where the sheet of that content bears a check code */
export function refuseFinal(content: SheetContent, language: Language): void {
  if (checkCodeIn(content) !== null) throw new PlainError(textFor(language).errors.excel.final, "Finalised");
}

/** What Excel refuses for its locked cells may be refused because the sheet was finalised meanwhile. @throws PlainError always */
export async function explainRefusal(error: unknown, language: Language, sheet: string): Promise<never> {
  if (error instanceof PlainError && error.code === "AccessDenied") {
    const { content } = await readSheet(language, sheet);
    if (content) refuseFinal(content, language);
  }
  throw error;
}
