/** Returned workbooks for tests: units with random right scores, as files and as what is read of them. */

import fc from "fast-check";
import type { EnteredScores, Stage } from "../../src/domain/scoreSheet";
import { systemById } from "../../src/domain/systems";
import { planScoringWorkbook } from "../../src/layout/scoringWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";

export interface ReturnedUnit {
  unit: string;
  systemId?: string;
  stage?: Stage;
  /** Assessed points by the indicator's 序号; full marks where there is none. Points lost have a reason. */
  scores?: Record<number, EnteredScores["assessedScore"]>;
}

/** The file that a unit returned. */
export function fileOfUnit({
  unit,
  systemId = "provincial-departments",
  stage = "assessed",
  scores = {},
}: ReturnedUnit) {
  const system = systemById(systemId);
  const entries = new Map(
    system.indicators.map(({ number, weight }): [number, EnteredScores] => {
      const score = number in scores ? (scores[number] ?? null) : weight;
      return [
        number,
        { selfScore: weight, assessedScore: score, selfReason: "抽查发现", reason: "抽查发现", evidence: null },
      ];
    }),
  );
  const input = { system, unit, group: "第一组", date: 46000, stage, language: "zh-CN" as const, entries };
  return writeWorkbook(planScoringWorkbook(input));
}

/** Scores of a few indicators, in steps of 0.01, some of them in doubt. */
export const someScores = fc.dictionary(
  fc.integer({ min: 1, max: 47 }).map(String),
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 50 }).map((n) => n / 100) },
    { weight: 1, arbitrary: fc.constantFrom(null, 99) },
  ),
  { maxKeys: 6 },
);
