/** An indicator system that is small enough to be seen whole in a test's table: two sections, three groups, four indicators. */

import type { IndicatorSystem } from "../../src/domain/indicatorSystem";
import type { EnteredScores } from "../../src/domain/scoreSheet";
import type { ScoringSheetInput } from "../../src/layout/scoring/scoringInput";

export const smallSystem: IndicatorSystem = {
  id: "provincial-departments",
  attachment: "附件2",
  title: "考核验收指标体系",
  edition: "1",
  sections: [
    {
      name: "甲",
      points: 5,
      groups: [
        {
          name: "甲一",
          indicators: [
            { number: 1, name: "领导", weight: 2, description: "成立领导小组" },
            { number: 2, name: "制度", weight: 2, description: "制定制度" },
          ],
        },
        { name: "甲二", indicators: [{ number: 3, name: "培训", weight: 1, description: "组织培训" }] },
      ],
    },
    {
      name: "乙",
      points: 5,
      groups: [{ name: "乙一", indicators: [{ number: 4, name: "公开", weight: 5, description: "网上公开" }] }],
    },
  ],
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
