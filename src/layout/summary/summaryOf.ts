/** Of which scoring sheet a summary sheet is: a hidden name, which follows when that sheet is renamed. */

import { type NamedSheet, sheetReferredTo } from "../parts/sheetReference";

/** Its reference is any cell of the scoring sheet. */
export const summaryOfName = "ScoringSummaryOf";

/** The name of the scoring sheet that a summary belongs to, now; null for any other sheet. */
export function summaryOf({ names }: NamedSheet): string | null {
  return sheetReferredTo(names, summaryOfName);
}
