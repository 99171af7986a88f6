/** Points out where self-score and assessed score lie far apart: a hint to look again, not an error. */

import { judgeScore } from "./judgeScore";
import { roundPoints } from "./rounding";
import type { Entry, ScoreKey } from "./scoreSheet";

/** The shares of the weight that can be chosen as too far apart. */
export const gapShares = [0.1, 0.2, 0.3, 0.5];
export const usualGapShare = 0.2;

/** How many points the assessors gave more (below zero: fewer) than the unit, where that is more than the share; else null. */
export function scoreGap(row: Record<ScoreKey, Entry>, weight: number, share: number): number | null {
  const { selfScore, assessedScore } = row;
  if (judgeScore(selfScore, weight) !== null || judgeScore(assessedScore, weight) !== null) return null;
  const gap = roundPoints(Number(assessedScore) - Number(selfScore));
  return Math.abs(gap) > roundPoints(weight * share) ? gap : null;
}
