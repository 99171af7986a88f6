/** An indicator system that is small enough to be seen whole in a test's table: two sections, three groups, four indicators. */

import type { IndicatorSystem } from "../../src/domain/indicatorSystem";
import type { EnteredScores } from "../../src/domain/scoreSheet";
import { usualLevels } from "../../src/domain/systems";
import type { ScoringSheetInput } from "../../src/layout/scoring/scoringInput";

export const smallSystem: IndicatorSystem = {
  id: "provincial-departments",
  attachment: "附件2",
  title: "考核验收指标体系",
  edition: "1",
  levels: usualLevels,
  indicators: [
    { number: 1, path: ["甲", "甲一"], name: "领导", weight: 2, description: "成立领导小组" },
    { number: 2, path: ["甲", "甲一"], name: "制度", weight: 2, description: "制定制度" },
    { number: 3, path: ["甲", "甲二"], name: "培训", weight: 1, description: "组织培训" },
    { number: 4, path: ["乙", "乙一"], name: "公开", weight: 5, description: "网上公开" },
  ],
  stated: [
    { path: ["甲"], points: 5 },
    { path: ["乙"], points: 5 },
  ],
  total: 10,
  fingerprint: "",
};

/** Entries by the indicator's number: self-score, assessed score, selfReason: reason, reason, evidence. */
export function entriesOf(
  rows: Record<number, [self: EnteredScores["selfScore"], assessed?: EnteredScores["assessedScore"], reason?: string]>,
): Map<number, EnteredScores> {
  return new Map(
    Object.entries(rows).map(([number, [selfScore, assessedScore = null, reason = null]]) => [
      Number(number),
      { selfScore, assessedScore, selfReason: reason, reason, evidence: null },
    ]),
  );
}

/** What a sheet of it is laid out from. */
export function smallInput(changes: Partial<ScoringSheetInput> = {}): ScoringSheetInput {
  return {
    system: smallSystem,
    name: "评分表",
    unit: "省某某厅",
    group: "第一组",
    date: 46349,
    stage: "self",
    language: "zh-CN",
    ...changes,
  };
}
