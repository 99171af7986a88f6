/** Looks at a workbook and into one of its sheets before something is changed there: all in one request. */

import { Failure, isFailure } from "../domain/failure";
import type { SheetContent } from "../workbook/workbook";
import { inExcel } from "./inExcel";
import { loadLook, type SheetFact, type WorkbookLook } from "./lookAtWorkbook";
import { loadProtection, type SheetProtection } from "./readProtection";
import { loadContent } from "./readSheets";

export interface LookedInto<K extends SheetFact> {
  look: WorkbookLook<K>;
  /** Null where the sheet is gone. */
  content: SheetContent | null;
  protection: SheetProtection;
}

/** What else is looked at: facts of every sheet, and whether this Excel has page set-up at all. */
interface Asked<K extends SheetFact> {
  facts?: K[];
  page?: boolean;
}

/** @throws Failure, `no-page-setup` where that was asked for and is not there: met before anything is changed */
export async function lookAtSheet<K extends SheetFact = never>(
  name: string,
  { facts = [], page = false }: Asked<K> = {},
): Promise<LookedInto<K>> {
  try {
    return await inExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(name);
      const look = loadLook(context, ...facts);
      const content = loadContent(worksheet);
      const protection = loadProtection(worksheet);
      if (page) worksheet.pageLayout.load("orientation");
      await context.sync();
      const gone = worksheet.isNullObject;
      return { look: look(), content: content(), protection: gone ? null : protection() };
    });
  } catch (error) {
    throw page && isFailure(error, "unsupported") ? new Failure("no-page-setup", {}, error) : error;
  }
}
