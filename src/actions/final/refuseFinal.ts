/** Refuses to change a finalised sheet, and says how it is opened again. */

import { Failure, isFailure } from "../../domain/failure";
import { readSheet } from "../../excel/readSheets";
import { checkCodeIn } from "../../layout/final/finalMarks";
import type { SheetContent } from "../../workbook/workbook";

/** @throws Failure where the sheet of that content bears a check code */
export function refuseFinal(content: SheetContent): void {
  if (checkCodeIn(content) !== null) throw new Failure("sheet-final", {});
}

/** What Excel refuses for its locked cells may be refused because the sheet was finalised meanwhile. @throws Failure always */
export async function explainRefusal(error: unknown, sheet: string): Promise<never> {
  if (isFailure(error, "cells-protected")) {
    const content = await readSheet(sheet, ["names"]);
    if (content) refuseFinal(content);
  }
  throw error;
}
