/** What one unit's scoring sheet says when many are put together: who it is, its scores, its check code, what is wrong. */

import type { Finding } from "./finding";
import { headingsOf, type IndicatorSystem } from "./indicatorSystem";
import type { Stage } from "./scoreSheet";
import { amountsOf, amountsOfStage, type StageAmounts } from "./totals";
import { bareName } from "./unitName";

/** 未定稿 / 与定稿一致 / 与定稿不一致 / 未核对: what somebody else said of a sheet that was not at hand. */
export type CodeState = "open" | "matches" | "differs" | "unchecked";

/** The points of one column, in all and by the system's sections. */
export interface RecordAmounts extends StageAmounts {
  sections: number[];
}

export interface UnitRecord {
  /** Where it was found; a file that was consolidated before names its own sources. */
  file: string;
  /** It was not read from its own sheet, but from a consolidation that somebody made. */
  nested: boolean;
  sheet: string;
  unit: string;
  /** The key of its system. */
  systemId: string;
  edition: string;
  group: string;
  /** The sheet's own stage; by which score units are ranked is decided for all of them together. */
  stage: Stage;
  /** By the indicators' order; null where there is no number. */
  selfScores: (number | null)[];
  assessedScores: (number | null)[];
  /** Worked out once, from the scores. */
  amounts: Record<Stage, RecordAmounts>;
  code: string | null;
  codeState: CodeState;
  /** `2026-11-23 16:50`, or empty: when it was finalised, and when its file was last changed. */
  finalisedAt: string;
  changedAt: string;
  findings: Finding[];
}

/** The record with its amounts. */
export function withAmounts(record: Omit<UnitRecord, "amounts">, system: IndicatorSystem): UnitRecord {
  const indicators = system.indicators;
  const spans = sectionSpans(system);
  const of = (stage: Stage): RecordAmounts => {
    const scores = scoresOf(record, stage);
    const amounts = (first: number, last: number): StageAmounts =>
      amountsOfStage(
        amountsOf(indicators.slice(first, last + 1), (_, __, place) => scores[first + place] ?? null),
        stage,
      );
    return {
      ...amounts(0, indicators.length - 1),
      sections: spans.map(({ first, last }) => amounts(first, last).score),
    };
  };
  return { ...record, amounts: { self: of("self"), assessed: of("assessed") } };
}

/** The scores of a stage, by the indicators' order. */
export function scoresOf(
  { selfScores, assessedScores }: Pick<UnitRecord, "selfScores" | "assessedScores">,
  stage: Stage,
): (number | null)[] {
  return stage === "self" ? selfScores : assessedScores;
}

/** Whether every indicator has a score of that stage. */
export function isComplete(
  record: Pick<UnitRecord, "amounts" | "selfScores" | "assessedScores">,
  stage: Stage,
): boolean {
  return record.amounts[stage].scored === scoresOf(record, stage).length;
}

/** Two records with the same key are of one unit. */
export function unitKey({ unit, systemId }: Pick<UnitRecord, "unit" | "systemId">): string {
  return `${systemId} ${bareName(unit)}`;
}

/** How many indicators a system has before each section, and in it. */
export function sectionSpans(system: IndicatorSystem): { name: string; points: number; first: number; last: number }[] {
  let next = 0;
  return headingsOf(system).map(({ name, points, indicators }) => {
    const first = next;
    next += indicators.length;
    return { name, points, first, last: next - 1 };
  });
}
