/** What a finalised scoring sheet says: everything that people decided, and nothing that is worked out from it. */

import type { SystemId } from "./indicatorSystem";
import type { EnteredScores, Entry, ScoreSheet, Stage } from "./scoreSheet";

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

/** The content of a sheet as found; of an indicator that stands twice, the first row counts. */
export function finalContentOf(sheet: ScoreSheet): FinalContent {
  const { systemId, edition, unit, group, date, stage } = sheet;
  const rows = new Map<number, FinalRow>();
  for (const { number, selfScore, assessedScore, reason, evidence } of sheet.rows) {
    if (rows.has(number)) continue;
    rows.set(number, {
      number,
      selfScore: selfScore.value,
      assessedScore: assessedScore.value,
      reason: reason.value,
      evidence: evidence.value,
    });
  }
  const inOrder = [...rows.values()].sort((a, b) => a.number - b.number);
  return { systemId, edition, unit, group, date, stage, rows: inOrder };
}
