/** Looks at all sheets before something is changed on several of them: names, protection, footers. */

import type { DefinedName } from "../workbook/workbook";
import { inExcel } from "./inExcel";
import { readProtection, type SheetProtection } from "./sheetProtection";

export interface SheetLook {
  id: string;
  name: string;
  /** How it is protected; null where it is not. */
  protection: SheetProtection;
  names: Pick<DefinedName, "name" | "formula">[];
  rightFooter: string;
}

const wanted = [
  ...["id", "name", "names/items/name", "names/items/formula", "protection/protected", "protection/options"],
  "pageLayout/headersFooters/defaultForAllPages/rightFooter",
];

/** One request. */
export function lookAtSheets(): Promise<{ sheets: SheetLook[]; structureProtected: boolean }> {
  return inExcel(async (context) => {
    const { worksheets, protection: structure } = context.workbook;
    worksheets.load(wanted.map((path) => `items/${path}`).join(","));
    structure.load("protected");
    await context.sync();
    const sheets = worksheets.items.map(({ id, name, names, protection, pageLayout }) => ({
      ...{ id, name, rightFooter: pageLayout.headersFooters.defaultForAllPages.rightFooter },
      protection: readProtection(protection),
      names: names.items.map((each) => ({ name: each.name, formula: String(each.formula) })),
    }));
    return { sheets, structureProtected: structure.protected };
  });
}
