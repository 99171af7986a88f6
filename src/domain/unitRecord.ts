/** What one unit's scoring sheet says when many are put together: who it is, its scores, its check code, what is wrong. */

import { indicatorsOf, type Indicator, type IndicatorSystem, type SystemId } from "./indicatorSystem";
import type { Stage } from "./scoreSheet";
import { systemById } from "./systems";
import { amountsOf, amountsOfStage, type StageAmounts } from "./totals";

/** A sentence about a sheet, the cell that it is about, and whether the sheet cannot be counted because of it. */
export interface Problem {
  refuses: boolean;
  /** A1 form; null where it is about no cell. */
  cell: string | null;
  message: string;
}

/** 未定稿 / 与定稿一致 / 与定稿不一致 */
export type CodeState = "open" | "matches" | "differs";

export interface UnitRecord {
  /** Where it was found; a file that was consolidated before names its own sources. */
  file: string;
  sheet: string;
  unit: string;
  systemId: SystemId;
  edition: string;
  group: string;
  stage: Stage;
  /** By the indicators' order; null where there is no number. */
  selfScores: (number | null)[];
  assessedScores: (number | null)[];
  code: string | null;
  codeState: CodeState;
  /** `2026-11-23 16:50`, or empty: when it was finalised, and when its file was last changed. */
  finalisedAt: string;
  changedAt: string;
  problems: Problem[];
}

/** What adding up needs of a record. */
type Scored = Pick<UnitRecord, "systemId" | "stage" | "selfScores" | "assessedScores">;

/** What the record's stage is about, from the scores alone. */
export function amountsOfRecord(record: Scored): StageAmounts {
  return amountsFrom(record, 0, indicatorsOf(systemById(record.systemId)));
}

/** The points of the record's stage by section. */
export function sectionPointsOf(record: Scored): number[] {
  const system = systemById(record.systemId);
  const indicators = indicatorsOf(system);
  return sectionSpans(system).map(
    ({ first, last }) => amountsFrom(record, first, indicators.slice(first, last + 1)).score,
  );
}

/** Of the indicators from one of them on. */
function amountsFrom(record: Scored, first: number, indicators: readonly Indicator[]): StageAmounts {
  const { selfScores, assessedScores, stage } = record;
  const amounts = amountsOf(
    indicators,
    (_, key, place) => (key === "selfScore" ? selfScores : assessedScores)[first + place] ?? null,
  );
  return amountsOfStage(amounts, stage);
}

/** The scores that the record's stage is about. */
export function scoresOfStage({ stage, selfScores, assessedScores }: UnitRecord): (number | null)[] {
  return stage === "self" ? selfScores : assessedScores;
}

/** The total that counts at the record's stage. */
export function pointsOfRecord(record: Scored): number {
  return amountsOfRecord(record).score;
}

/** Two records with the same key are of one unit: its name's spaces and full-width letters do not count. */
export function unitKey({ unit, systemId }: Pick<UnitRecord, "unit" | "systemId">): string {
  return `${systemId} ${bareName(unit)}`;
}

/** `bareName(" 省 Ａ厅")` → `"省a厅"` */
export function bareName(unit: string): string {
  return unit.normalize("NFKC").replace(/\s/g, "").toLowerCase();
}

/** How many indicators a system has before each section, and in it. */
export function sectionSpans(system: IndicatorSystem): { name: string; points: number; first: number; last: number }[] {
  let next = 0;
  return system.sections.map(({ name, points, groups }) => {
    const first = next;
    next += groups.reduce((sum, group) => sum + group.indicators.length, 0);
    return { name, points, first, last: next - 1 };
  });
}
