/** Looks at the open workbook before anything is drawn into it: its sheets, their names, and whether sheets may be added. */

import type { DefinedName } from "../workbook/workbook";
import { inExcel } from "./inExcel";

export interface LookedSheet {
  id: string;
  name: string;
  protected: boolean;
  /** The names that belong to the sheet. */
  names: Pick<DefinedName, "name" | "formula">[];
}

export interface WorkbookLook {
  sheets: LookedSheet[];
  structureProtected: boolean;
}

/** One request. */
export function lookAtWorkbook(): Promise<WorkbookLook> {
  return inExcel(async (context) => {
    const look = loadLook(context);
    await context.sync();
    return look();
  });
}

/** Asks for the look, in the request that the caller sends; what it returns gives the look once that is answered. */
export function loadLook(context: Excel.RequestContext): () => WorkbookLook {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/protection/protected,items/names/items/name,items/names/items/formula");
  protection.load("protected");
  return () => ({
    sheets: worksheets.items.map(({ id, name, protection, names }) => ({
      id,
      name,
      protected: protection.protected,
      names: names.items.map((each) => ({ name: each.name, formula: String(each.formula) })),
    })),
    structureProtected: protection.protected,
  });
}
