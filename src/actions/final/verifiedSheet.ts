/** Whether a scoring sheet is as it was finalised, and what happened to it. */

import type { FinalComparison } from "../../domain/compareFinal";
import type { HistoryEntry } from "../../domain/finalHistory";
import type { Inspection } from "../check/inspectSheet";

export interface VerifiedSheet {
  sheet: string;
  unit: string;
  final: FinalComparison;
  /** Oldest first. */
  history: HistoryEntry[];
}

/** What verifying tells of a sheet that was looked into. */
export function verifiedSheet({ sheet, final, history }: Inspection): VerifiedSheet {
  return { sheet: sheet.sheet, unit: sheet.unit, final, history };
}
