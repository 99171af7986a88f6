import { scoreGap } from "../../src/domain/compareScores";
import type { Entry } from "../../src/domain/scoreSheet";

test.each<[Entry, Entry, number, number, number | null, string]>([
  [4, 3, 4, 0.2, -1, "more than a fifth of the weight is pointed out"],
  [4, 3.2, 4, 0.2, null, "exactly a fifth is not"],
  [3, 4, 4, 0.2, 1, "assessors may have given more"],
  [0.3, 0.2, 0.5, 0.1, -0.1, "binary tails do not count"],
  [null, 4, 4, 0.2, null, "a blank cannot be compared"],
  ["三", 4, 4, 0.2, null, "nor a text"],
  [5, 1, 4, 0.2, null, "nor a score that is wrong"],
])("%p and %p of %p, share %p: %p (%s)", (selfScore, assessedScore, weight, share, gap) => {
  expect(scoreGap({ selfScore, assessedScore }, weight, share)).toBe(gap);
});
