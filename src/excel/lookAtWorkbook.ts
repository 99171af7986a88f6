/** Looks at the open workbook before anything is drawn into it: its sheets, and whether sheets may be added. */

import type { Language } from "../text";
import { inExcel } from "./inExcel";

export interface WorkbookLook {
  sheets: { id: string; name: string }[];
  structureProtected: boolean;
}

/** One request. */
export function lookAtWorkbook(language: Language): Promise<WorkbookLook> {
  return inExcel(language, async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/id,items/name");
    protection.load("protected");
    await context.sync();
    return {
      sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
      structureProtected: protection.protected,
    };
  });
}
