import { judgeScore, lacksReason } from "../../src/domain/judgeScore";
import type { Entry } from "../../src/domain/scoreSheet";

// The weight is 4.
test.each<[Entry, ReturnType<typeof judgeScore>]>([
  [0, null],
  [4, null],
  [3.25, null],
  [null, "blank"],
  ["", "blank"],
  [" ", "not-a-number"],
  ["3", "not-a-number"],
  ["#N/A", "not-a-number"],
  [true, "not-a-number"],
  [-0.01, "below-zero"],
  [4.01, "above-weight"],
  [46000, "above-weight"],
  [3.255, "too-many-decimals"],
])("%p is judged %p", (entry, rule) => {
  expect(judgeScore(entry, 4)).toBe(rule);
});

test.each<[Entry, Entry, boolean, string]>([
  [3, null, true, "points lost and nothing said"],
  [3, "  ", true, "spaces say nothing"],
  [3, "记录不全", false, "a reason"],
  [4, null, false, "full marks need none"],
  [5, null, false, "a wrong score lost nothing yet"],
  [null, null, false, "nor does a blank"],
])("%p with the reason %p lacks one: %p (%s)", (score, reason, lacks) => {
  expect(lacksReason(score, reason, 4)).toBe(lacks);
});
