/** Of which scoring sheet a summary sheet is: a hidden name, which follows when that sheet is renamed. */

import type { DefinedName } from "../workbook/workbook";

/** Its reference is any cell of the scoring sheet. */
export const summaryOfName = "ScoringSummaryOf";

/** The name of the scoring sheet that a summary belongs to, now; null for any other sheet. */
export function summaryOf(content: { names: Pick<DefinedName, "name" | "formula">[] }): string | null {
  const formula = content.names.find((each) => each.name === summaryOfName)?.formula;
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(formula ?? "");
  return match ? (match[1]?.replaceAll("''", "'") ?? match[2] ?? null) : null;
}
