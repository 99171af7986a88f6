/** What sheets and screens call the stages and what is entered: one name for one thing. */

import type { EntryKey, Stage } from "../../domain/scoreSheet";

export const stages: Record<Stage, string> = { self: "Self-scoring", assessed: "Assessment" };

/** In short: by whom a score was given. */
export const scoredBy: Record<Stage, string> = { self: "Self", assessed: "Assessed" };

export const entries: Record<EntryKey, string> = {
  selfScore: "Self-score",
  selfReason: "Self-assessment notes",
  assessedScore: "Assessed score",
  reason: "Reason for points lost",
  evidence: "Evidence",
};
