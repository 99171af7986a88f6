/** Labels on the sheets that are drawn into the workbook; formulas contain them, so they have no double quotes. */

import { entries, stages } from "./terms";

export const sheet = {
  scoringSheetName: (unit: string): string => `评分表-${unit}`,
  summarySheetName: (unit: string): string => `得分图表-${unit}`,
  edition: (edition: string): string => `第 ${edition} 版`,
  columns: {
    number: "序号",
    weight: "权重",
    description: "指标说明",
    selfScore: entries.selfScore,
    selfReason: entries.selfReason,
    assessedScore: entries.assessedScore,
    reason: entries.reason,
    evidence: entries.evidence,
    check: "检查",
  },
  /** What a level of indicators is called; `isLast` for the indicators' own. */
  levelName: (name: string, _isLast: boolean): string => name,
  /** The column of definition sheets that no scoring sheet has. */
  kindOfIndicator: "指标类型",
  unit: "被考核单位",
  group: "考核组",
  date: "考核日期",
  stage: "当前阶段",
  /** What stands for a picture in a cell, as WPS puts it there. */
  picture: "［图片］",
  stages,
  /** What people write instead. */
  stagesInShort: { self: ["自评", "自评得分", "自我评价"], assessed: ["考核", "考核得分", "考核评分"] },
  points: (points: number): string => `${points}分`,
  subtotal: "小计",
  total: "总分",
  /** A text with one of these beside the table speaks of results as the table does. */
  wordsOfResults: ["总分", "得分", "小计", "合计", "更正"],
  signatures: [
    "被考核单位负责人（签字）：________________",
    "考核组组长（签字）：________________",
    "被考核单位（盖章）：            年    月    日",
    "考核组成员（签字）：________    年    月    日",
  ],
  check: {
    allRight: "全部通过",
    some: { before: "有 ", after: " 行需要处理" },
    selfScore: {
      blank: "自评未评；",
      "not-a-number": "自评不是数字；",
      "below-zero": "自评小于0；",
      "above-weight": "自评超过权重；",
      "too-many-decimals": "自评小数超过两位；",
    },
    assessedScore: {
      blank: "考核未评；",
      "not-a-number": "考核不是数字；",
      "below-zero": "考核小于0；",
      "above-weight": "考核超过权重；",
      "too-many-decimals": "考核小数超过两位；",
    },
    missingReason: { selfReason: "自评未写说明；", reason: "扣分未写依据；" },
  },
  validation: {
    scoreTitle: "请输入得分",
    scorePrompt: (weight: number): string =>
      `本项满分 ${weight} 分，请输入 0 到 ${weight} 之间的分数，最多两位小数，不要填百分比。整列粘贴请到窗格“评分”页；没有窗格时，请按小计分段粘贴。`,
    scoreErrorTitle: "得分不对",
    scoreError: (weight: number): string =>
      `本项满分 ${weight} 分，请输入 0 到 ${weight} 之间的数字，最多两位小数，不要填百分比、日期或算式。`,
    stageTitle: "当前阶段",
    stagePrompt: "单位自评时选“自评阶段”；考核组评分时选“考核阶段”。",
    stageError: "请从列表中选择“自评阶段”或“考核阶段”。",
    dateTitle: "考核日期",
    datePrompt: "请输入日期，例如 2026-11-23。",
    dateError: "这不是日期。请按 年-月-日 输入，例如 2026-11-23。",
  },
  /** Follows a name that continues on the next page. */
  continued: "（续）",
  checkCode: (code: string): string => `核对码 ${code}`,
  /** Beside the table of a finalised sheet. */
  finalLine: "已定稿，内容已锁定。如需修改，请先撤销定稿。",
  directory: {
    name: "目录",
    title: "考核评分目录",
    note: "点单位名称打开评分表；本表由公式自动更新，请勿修改。",
    columns: {
      number: "序号",
      unit: "被考核单位",
      system: "指标体系",
      state: "状态",
      scored: "已评",
      count: "项数",
      progress: "进度",
      self: entries.selfScore,
      assessed: entries.assessedScore,
    },
    back: "← 回目录",
    final: "已定稿",
    gone: "（评分表已删除）",
    unnamed: "（未填单位）",
    /** Around the number of a sheet among those of one unit. */
    copy: { before: "（第 ", after: " 份）" },
  },
  page: "第 &P 页 共 &N 页",
  summary: {
    title: (title: string): string => `${title.replace(/指标体系$/, "")}得分图表`,
    lost: "扣分",
    rate: "得分率",
    scored: "已评",
    count: "项数",
    full: "满分",
    note: "得分、扣分和得分率按当前阶段的得分计算；得分率只计已评的指标。",
    chartData: "图表数据（由公式生成，请勿修改）",
    indicator: "指标",
    charts: {
      sections: "各一级指标：满分、自评得分与考核得分",
      rates: "各二级指标得分率",
      lost: "扣分最多的指标（前 10 项）",
      points: "分",
      percent: "得分率（%）",
    },
  },
};
