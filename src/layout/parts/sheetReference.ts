/** Which sheet a name of ours refers to: programs keep the reference true when that sheet is renamed. */

import type { DefinedName } from "../../workbook/workbook";

/** The sheet that the name's reference is to, now; null without the name, or where its sheet was deleted. */
export function sheetReferredTo(names: readonly Pick<DefinedName, "name" | "formula">[], name: string): string | null {
  const formula = names.find((each) => each.name === name)?.formula ?? "";
  const match = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!/.exec(formula);
  return match ? (match[1]?.replaceAll("''", "'") ?? match[2] ?? null) : null;
}
