/** Adds up a scoring sheet: points by section, by group and in all, exactly as the sheet's own formulas do. */

import { headingsOf, type Indicator, type IndicatorSystem } from "./indicatorSystem";
import { isCounted } from "./judgeScore";
import { roundPoints, roundTo } from "./rounding";
import { type Entry, firstRows, type ScoreKey, scoreKeys, type ScoreSheet, type Stage } from "./scoreSheet";

/** Points of some indicators together. */
export interface Amounts {
  /** Official points. */
  weight: number;
  self: number;
  assessed: number;
  /** How many indicators there are, and how many have a score in each column that can be right. */
  count: number;
  selfScored: number;
  assessedScored: number;
  /** What the scored ones weigh. */
  selfScoredWeight: number;
  assessedScoredWeight: number;
}

export interface NamedAmounts extends Amounts {
  name: string;
}

export interface Totals {
  total: Amounts;
  /** The headings of the highest level, each with those of the next. */
  sections: (NamedAmounts & { groups: NamedAmounts[] })[];
}

/** The two scores of an indicator as entered. */
type Scores = Record<ScoreKey, Entry>;

/** Totals of a sheet as found. */
export function totalScores(sheet: ScoreSheet, system: IndicatorSystem): Totals {
  const rows = firstRows(sheet.rows);
  return totalEntries((number) => {
    const row = rows.get(number);
    return { selfScore: row?.selfScore.value ?? null, assessedScore: row?.assessedScore.value ?? null };
  }, system);
}

/** What cannot be right counts nowhere, as in the sheet's own sums; it is a finding. */
export function totalEntries(scoresOf: (number: number) => Scores, system: IndicatorSystem): Totals {
  const amounts = (indicators: readonly Indicator[]): Amounts =>
    amountsOf(indicators, ({ number }, key) => scoresOf(number)[key]);
  return {
    total: amounts(system.indicators),
    sections: headingsOf(system).map(({ name, indicators, below }) => ({
      name,
      ...amounts(indicators),
      groups: below.map((group) => ({ name: group.name, ...amounts(group.indicators) })),
    })),
  };
}

/** One of an indicator's scores; `place` says which of the indicators it is, zero-based. */
type ScoreOf = (indicator: Indicator, key: ScoreKey, place: number) => Entry;

/** Of some indicators together, in their order and in one go: there are hundreds of units. */
export function amountsOf(indicators: readonly Indicator[], scoreOf: ScoreOf): Amounts {
  let weight = 0;
  for (const indicator of indicators) weight += indicator.weight;
  const self = columnOf(indicators, scoreOf, scoreKeys.self);
  const assessed = columnOf(indicators, scoreOf, scoreKeys.assessed);
  return {
    weight: roundPoints(weight),
    self: self.points,
    assessed: assessed.points,
    count: indicators.length,
    selfScored: self.scored,
    assessedScored: assessed.scored,
    selfScoredWeight: self.weight,
    assessedScoredWeight: assessed.weight,
  };
}

function columnOf(
  indicators: readonly Indicator[],
  scoreOf: ScoreOf,
  key: ScoreKey,
): { points: number; scored: number; weight: number } {
  let points = 0;
  let scored = 0;
  let weight = 0;
  for (const [place, indicator] of indicators.entries()) {
    const score = scoreOf(indicator, key, place);
    if (!isCounted(score, indicator.weight)) continue;
    points += score;
    scored++;
    weight += indicator.weight;
  }
  return { points: roundPoints(points), scored, weight: roundPoints(weight) };
}

/** What a stage is about: its score, how many indicators have one, what those weigh, and what they lost. */
export interface StageAmounts {
  score: number;
  scored: number;
  lost: number;
  /** 得分率: score over the weight of what is scored, 0…1 to four decimals; null while nothing is scored. */
  rate: number | null;
}

/** The points of a stage; null while nothing is scored. */
export function pointsOfStage(amounts: Amounts, stage: Stage): number | null {
  const { score, scored } = amountsOfStage(amounts, stage);
  return scored === 0 ? null : score;
}

/** 失分 and 得分率 count scored indicators only, so that a half-filled sheet is not reported as half the points lost. */
export function amountsOfStage(amounts: Amounts, stage: Stage): StageAmounts {
  const [score, scored, weight] =
    stage === "self"
      ? [amounts.self, amounts.selfScored, amounts.selfScoredWeight]
      : [amounts.assessed, amounts.assessedScored, amounts.assessedScoredWeight];
  const lost = roundPoints(weight - score);
  return { score, scored, lost, rate: scored === 0 ? null : roundTo(score / weight, 4) };
}
