/** Finds what is wrong with one score and whether lost points need a reason; the sheet's formulas say the same. Its rules: `findingRules.ts`. */

import type { RuleAbout } from "./findingRules";
import { roundPoints } from "./rounding";
import type { Entry } from "./scoreSheet";

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

/** Whether an entry counts: a number from 0 to the weight. What cannot be right is in no total and no rate. */
export function isCounted(entry: Entry, weight: number): entry is number {
  return typeof entry === "number" && entry >= 0 && entry <= weight;
}

/** Points were lost by a right score and nobody wrote why. */
export function lacksReason(score: Entry, reason: Entry, weight: number): boolean {
  return isCounted(score, weight) && score < weight && isBlankText(reason);
}

/** As Excel's TRIM sees it: only plain spaces do not count. */
function isBlankText(entry: Entry): boolean {
  return !/[^ ]/.test(String(entry ?? ""));
}
