/** What a repair of a scoring sheet says: what was repaired, and what was left. */

import type { RepairableRule } from "../../domain/findingRules";

/** One sentence for each repairable rule. */
export type MendedSentences = Record<RepairableRule, (number: number | null, cell: string) => string>;

export const repair = {
  /** What was repaired, by the rule of its finding. */
  mended: {
    "score-as-text": (number, cell) => `第 ${number} 项的得分已由文字改成数字（${cell}）。`,
    "weight-changed": (number) => `第 ${number} 项的权重已改回官方数值。`,
    "text-changed": (number, cell) =>
      number === null ? `${cell} 的文字已改回。` : `第 ${number} 项的指标体系原文已改回（${cell}）。`,
    "formula-overwritten": (_, cell) => `${cell} 的公式已恢复。`,
    "row-missing": (number) => `第 ${number} 项已补回，得分是空的，请补填。`,
    "column-missing": () => "缺少的列已补回。",
    "sum-row-missing": () => "缺少的小计、总分行已补回。",
    "row-twice": (number) => `第 ${number} 项重复的行已合并成一行。`,
    "order-changed": () => "各行已恢复官方顺序。",
  } as MendedSentences,
  kept: (sheet: string): string => `得分、说明、依据和佐证材料已全部搬到新表；原来的表改名为“${sheet}”保留，没有改动。`,
  keptSuffix: "-原表",
  twiceDiffers: (number: number, rows: string): string =>
    `第 ${number} 项有几行（第 ${rows} 行），填的内容不一样，未作改动。请清空不要的那一行里填的得分、依据和材料，再点“修复”。`,
  columnUnknown: (caption: string): string =>
    `找不到“${caption}”这一列。如果它的列标题被改了，请改回“${caption}”，再点“修复”。`,
  waiting: "其余问题要先处理好重复的行才能修复。",
  directory: "“目录”没有更新，里面还是原来那张表。请撤消“目录”的工作表保护后把它删除，下次插入评分表时会重新生成。",
};
