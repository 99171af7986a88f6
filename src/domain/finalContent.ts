/** What a finalised scoring sheet says: everything that people decided, and nothing that is worked out from it. */

import type { SystemId } from "./indicatorSystem";
import { type EnteredScores, type Entry, firstRows, type ScoreSheet, type Stage } from "./scoreSheet";

/** One indicator's entries, by its 序号. */
export interface FinalRow extends EnteredScores {
  number: number;
}

export interface FinalContent {
  systemId: SystemId;
  edition: string;
  unit: string;
  group: string;
  date: Entry;
  stage: Stage;
  /** In the order of their numbers. */
  rows: FinalRow[];
}

/** The content of a sheet as found. */
export function finalContentOf(sheet: ScoreSheet): FinalContent {
  const { systemId, edition, unit, group, date, stage } = sheet;
  const rows = [...firstRows(sheet.rows).values()].map(
    ({ number, selfScore, assessedScore, reason, evidence }): FinalRow => ({
      number,
      selfScore: selfScore.value,
      assessedScore: assessedScore.value,
      reason: reason.value,
      evidence: evidence.value,
    }),
  );
  return { systemId, edition, unit, group, date, stage, rows: rows.sort((a, b) => a.number - b.number) };
}
