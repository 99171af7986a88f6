/** What sheets and screens call the stages and what is entered: one name for one thing. */

import type { EntryKey, Stage } from "../../domain/scoreSheet";

export const stages: Record<Stage, string> = { self: "自评阶段", assessed: "考核阶段" };

/** In short: by whom a score was given. */
export const scoredBy: Record<Stage, string> = { self: "自评", assessed: "考核" };

export const entries: Record<EntryKey, string> = {
  selfScore: "自评得分",
  selfReason: "自评说明",
  assessedScore: "考核得分",
  reason: "扣分依据",
  evidence: "佐证材料",
};
