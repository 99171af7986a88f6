/** What is wrong with an indicator system, when the seeds are made. */

import type { SystemFaultSentences } from "../../domain/findSystemFault";

export const faults: SystemFaultSentences = {
  emptySectionName: ({ system }) => `指标体系 ${system} 有一个一级指标没有名称，请补上。`,
  emptyGroupName: ({ section }) => `一级指标“${section}”下有一个二级指标没有名称，请补上。`,
  emptyIndicatorName: ({ number }) => `第 ${number} 项指标没有名称，请补上。`,
  badNumber: ({ where, number }) => `“${where}”下有指标的序号是 ${number}，序号应为从 1 起的整数。`,
  numberTwice: ({ number }) => `序号 ${number} 出现了两次，每项指标的序号应当唯一。`,
  weightNotPositive: ({ number, name, weight }) => `第 ${number} 项“${name}”的权重是 ${weight}，权重应大于 0。`,
  weightNotHalf: ({ number, name, weight }) => `第 ${number} 项“${name}”的权重是 ${weight}，权重应为 0.5 的整数倍。`,
  sectionSum: ({ section, points, sum }) => `一级指标“${section}”应为 ${points} 分，但其各项权重合计为 ${sum} 分。`,
  fullMarks: ({ title, full, sum }) => `“${title}”应为 ${full} 分，但各项权重合计为 ${sum} 分。`,
};
