/** Names that belong to a sheet, and the sheet that one refers to: programs keep the reference when that one is renamed. */

import type { DefinedName } from "../../workbook/workbook";

/** A sheet by the names that belong to it, which say what it is. */
export interface NamedSheet {
  names: readonly Pick<DefinedName, "name" | "formula">[];
}

/** The sheet that the name's reference is to, now; null without the name, or where its sheet was deleted. */
export function sheetReferredTo(names: NamedSheet["names"], name: string): string | null {
  const formula = names.find((each) => each.name === name)?.formula ?? "";
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(formula);
  return match ? (match[1]?.replaceAll("''", "'") ?? match[2] ?? null) : null;
}
