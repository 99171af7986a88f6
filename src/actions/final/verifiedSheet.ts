/** Whether a scoring sheet is as it was finalised, and what happened to it. */

import { type FinalComparison, withPrinted } from "../../domain/compareFinal";
import type { HistoryEntry } from "../../domain/finalHistory";
import { comparePrinted } from "../../layout/comparePrinted";
import type { SheetContent } from "../../workbook/workbook";
import type { Inspection } from "../check/inspectSheet";

export interface VerifiedSheet {
  sheet: string;
  unit: string;
  final: FinalComparison;
  /** Oldest first. */
  history: HistoryEntry[];
}

/** What verifying tells of a sheet that was looked into; `others` are the sheets beside it, as far as they belong to it. */
export function verifiedSheet(
  content: SheetContent,
  inspection: Inspection,
  others: readonly SheetContent[],
): VerifiedSheet {
  const { sheet, final, history, kept } = inspection;
  // Where there is no record and the code does not fit, nobody knows what was printed.
  const isKnown = final.differences.every(({ kind }) => kind !== "unknown");
  const printed =
    final.code !== null && isKnown
      ? comparePrinted(
          { content, read: inspection, checkCode: final.code, kept: kept && { content: kept, history } },
          others,
        )
      : [];
  return { sheet: sheet.sheet, unit: sheet.unit, final: withPrinted(final, sheet.sheet, printed), history };
}
