/** Writes the defined names of all sheets, the print area and the repeated rows among them. */

import { absoluteName, quoteSheet } from "../workbook/address";
import type { Sheet } from "../workbook/workbook";
import { toFileFormula } from "./futureFunctions";
import { element, escapeText } from "./xml";

/** The `definedNames` element; nothing where there are none. Every name belongs to one sheet. */
export function definedNamesXml(sheets: Sheet[]): string {
  const names = sheets.flatMap((sheet, localSheetId) => [
    ...printNames(sheet).map(([name, text]) => element("definedName", { name, localSheetId }, escapeText(text))),
    ...sheet.names.map(({ name, formula, visible }) =>
      element("definedName", { name, localSheetId, hidden: !visible || undefined }, escapeText(toFileFormula(formula))),
    ),
  ]);
  return names.length ? element("definedNames", {}, ...names) : "";
}

function printNames({ name, page }: Sheet): [name: string, text: string][] {
  if (!page) return [];
  const names: [string, string][] = [["_xlnm.Print_Area", `${quoteSheet(name)}!${absoluteName(page.printArea)}`]];
  if (page.titleRows) {
    const { first, last } = page.titleRows;
    names.push(["_xlnm.Print_Titles", `${quoteSheet(name)}!$${first + 1}:$${last + 1}`]);
  }
  return names;
}
