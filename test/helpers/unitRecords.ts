/** Records for tests of what is done with them: each case says only what it is about. */

import { systemById } from "../../src/domain/systems";
import { type UnitRecord, withAmounts } from "../../src/domain/unitRecord";

/** Scores of a system's indicators: full marks, but so many points lost at the first ones; null for none at all. */
export function scoresLosing(lost: number | null, systemId: string = "provincial-departments"): (number | null)[] {
  let left = lost ?? 0;
  return systemById(systemId).indicators.map(({ weight }) => {
    if (lost === null) return null;
    const here = Math.min(left, weight);
    left -= here;
    return weight - here;
  });
}

/** A record that can be ranked by either score, 100 points each, but for what is said. */
export function recordWith(said: Partial<Omit<UnitRecord, "amounts">> = {}): UnitRecord {
  const { systemId = "provincial-departments" } = said;
  return withAmounts(
    {
      file: "一.xlsx",
      nested: false,
      sheet: "评分表",
      unit: "甲厅",
      systemId,
      edition: "2020",
      group: "",
      stage: "assessed",
      selfScores: scoresLosing(0, systemId),
      assessedScores: scoresLosing(0, systemId),
      code: null,
      codeState: "open",
      finalisedAt: "",
      changedAt: "",
      findings: [],
      ...said,
    },
    systemById(systemId),
  );
}
