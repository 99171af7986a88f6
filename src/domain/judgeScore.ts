/** Judges one entry of a score, and whether points lost need a reason: the rules that the sheet's own formulas follow too. */

import type { RuleAbout } from "./rules";
import type { Entry, Stage } from "./scoreSheet";
import { roundPoints } from "./totals";

/** What can be wrong with a score by itself. */
export type ScoreRule = RuleAbout<"score">;

/** What is wrong with an entry in a score's cell, or null. A formula's error text, a space or `"3"` is not a number. */
export function judgeScore(entry: Entry, weight: number): ScoreRule | null {
  if (entry === null || entry === "") return "blank";
  if (typeof entry !== "number") return "not-a-number";
  if (entry < 0) return "below-zero";
  if (entry > weight) return "above-weight";
  return roundPoints(entry) === entry ? null : "too-many-decimals";
}

/** Points were lost by a right score and nobody wrote why. */
export function lacksReason(score: Entry, reason: Entry, weight: number): boolean {
  return typeof score === "number" && score >= 0 && score < weight && isBlankText(reason);
}

/** The score that a stage is about. */
export function scoreOfStage<T>(row: { selfScore: T; assessedScore: T }, stage: Stage): T {
  return stage === "self" ? row.selfScore : row.assessedScore;
}

/** As Excel's TRIM sees it: only plain spaces do not count. */
function isBlankText(entry: Entry): boolean {
  return !/[^ ]/.test(String(entry ?? ""));
}
