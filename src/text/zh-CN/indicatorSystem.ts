/** What is wrong with an indicator system. */

import type { SystemFaultSentences } from "../../domain/systemFaults";

export const faults: SystemFaultSentences = {
  noTitle: () => "指标体系没有名称，请补上。",
  noIndicators: ({ title }) => `“${title}”里没有指标，请至少填写一项。`,
  badLevels: ({ levels, most }) => `指标体系有 ${levels} 级，目前支持 1～${most} 级，请合并或拆分。`,
  emptyHeading: ({ level, number }) => `第 ${number} 项指标的${level}没有名称，请补上。`,
  emptyIndicatorName: ({ number }) => `第 ${number} 项指标没有名称，请补上。`,
  badNumber: ({ name, number }) => `“${name}”的序号是 ${number}，序号应为从 1 起的整数。`,
  numberTwice: ({ number }) => `序号 ${number} 出现了两次，每项指标的序号应当唯一。`,
  numberSkipped: ({ number }) => `缺少序号 ${number}，请确认是否漏了一项指标。`,
  weightNotPositive: ({ number, name, weight }) => `第 ${number} 项“${name}”的权重是 ${weight}，权重应大于 0。`,
  weightTooFine: ({ number, name, weight }) => `第 ${number} 项“${name}”的权重是 ${weight}，权重最多保留两位小数。`,
  headingApart: ({ heading }) => `“${heading}”在两处出现，中间隔着别的内容；请把它的指标放在一起，或改用不同的名称。`,
  headingSum: ({ heading, points, sum }) => `“${heading}”应为 ${points} 分，但其各项权重合计为 ${sum} 分。`,
  total: ({ title, full, sum }) => `“${title}”应为 ${full} 分，但各项权重合计为 ${sum} 分。`,
};
