/** Ranks the units of one indicator system by the points that count, and says of each indicator how the units did. */

import { headingsOf, type Indicator, type IndicatorSystem, systemKey } from "./indicatorSystem";
import { roundPoints, roundTo } from "./rounding";
import type { Stage } from "./scoreSheet";
import { scoresOf, type UnitRecord } from "./unitRecord";
import type { JudgedRecord } from "./verdict";

/**
 * One kind of score ranks all units: the one that was asked for; else the assessed score as soon as any record has one,
 * for a self-score beside it would be ranked with what others decided.
 */
export function rankedScore(records: readonly UnitRecord[], asked: Stage | null): Stage {
  return asked ?? (records.some(({ amounts }) => amounts.assessed.scored > 0) ? "assessed" : "self");
}

export interface Standing {
  /** 1 for the first; units with equal points have the same rank, and the next ranks are left out. */
  rank: number;
  judged: JudgedRecord;
  record: UnitRecord;
  /** By the system's sections, and in all. */
  sections: number[];
  total: number;
  /** 得分率, 0…1 to four decimals. */
  rate: number;
}

/** How all counted units did, in points to two decimals; null while there is no unit. */
export interface Figures {
  mean: number | null;
  highest: number | null;
  lowest: number | null;
  /** Points lost by all of them together. */
  lost: number;
}

export interface Ranking {
  system: IndicatorSystem;
  /** The one kind of score by which all units are ranked. */
  score: Stage;
  /** Best first; equal ones by their names. */
  standings: Standing[];
  indicators: (Figures & { indicator: Indicator })[];
  sections: (Figures & { name: string; points: number })[];
  total: Figures;
}

/** Of the records of that system those that count, by the score that ranks all of them. */
export function rankUnits(judged: readonly JudgedRecord[], system: IndicatorSystem, score: Stage): Ranking {
  const counted = judged.filter(({ record, verdict }) => record.systemId === systemKey(system) && counts(verdict));
  const unranked = counted.map((each) => standingOf(each, system, score)).sort(byTotalThenName);
  const firstWith = new Map<number, number>();
  unranked.forEach(({ total }, i) => firstWith.set(total, firstWith.get(total) ?? i + 1));
  const standings = unranked.map((each) => ({ ...each, rank: firstWith.get(each.total) ?? 0 }));
  const figures = (weight: number, points: (standing: Standing) => number): Figures =>
    figuresOf(weight, standings.map(points));
  return {
    system,
    score,
    standings,
    indicators: system.indicators.map((indicator, i) => ({
      indicator,
      ...figures(indicator.weight, ({ record }) => scoresOf(record, score)[i] ?? 0),
    })),
    sections: headingsOf(system).map(({ name, points }, i) => ({
      name,
      points,
      ...figures(points, ({ sections }) => sections[i] ?? 0),
    })),
    total: figures(system.total, ({ total }) => total),
  };
}

/** Whether a sheet with that verdict has a place in the ranking. */
export function counts(verdict: JudgedRecord["verdict"]): boolean {
  return verdict === "accepted" || verdict === "warned";
}

function standingOf(judged: JudgedRecord, { total }: IndicatorSystem, stage: Stage): Standing {
  const { record } = judged;
  const { score, sections } = record.amounts[stage];
  return {
    rank: 0,
    judged,
    record,
    sections,
    total: score,
    rate: roundTo(score / total, 4),
  };
}

function byTotalThenName(a: Standing, b: Standing): number {
  if (a.total !== b.total) return b.total - a.total;
  const [left, right] = [a.record.unit, b.record.unit];
  return left < right ? -1 : left > right ? 1 : 0;
}

function figuresOf(weight: number, points: number[]): Figures {
  if (points.length === 0) return { mean: null, highest: null, lowest: null, lost: 0 };
  const sum = roundPoints(points.reduce((all, one) => all + one, 0));
  return {
    mean: roundTo(sum / points.length, 2),
    highest: points.reduce((a, b) => Math.max(a, b)),
    lowest: points.reduce((a, b) => Math.min(a, b)),
    lost: roundPoints(weight * points.length - sum),
  };
}
