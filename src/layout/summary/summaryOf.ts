/** Of which scoring sheet a summary sheet is: a hidden name, which follows when that sheet is renamed. */

import type { DefinedName } from "../../workbook/workbook";
import { sheetReferredTo } from "../parts/sheetReference";

/** Its reference is any cell of the scoring sheet. */
export const summaryOfName = "ScoringSummaryOf";

/** The name of the scoring sheet that a summary belongs to, now; null for any other sheet. */
export function summaryOf(content: { names: Pick<DefinedName, "name" | "formula">[] }): string | null {
  return sheetReferredTo(content.names, summaryOfName);
}
