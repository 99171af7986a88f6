/** What the insert screen says, and what is said of a list of units. */

export const insert = {
  heading: "插入评分表",
  purpose: "在工作簿中插入官方考核指标体系：一张可填写、可打印的评分表，一张自动计算的得分图表。填写后自动检查。",
  otherSystem: "用其他指标体系……",
  system: "指标体系",
  systemSize: (indicators: number, points: number): string => `${indicators} 项指标，共 ${points} 分`,
  unit: "被考核单位",
  unitHint: "一行一个单位，可以一次插入几个。",
  unitExample: "例如：省某某厅、某某市",
  unitMissing: "请填写被考核单位的名称。",
  unitTooLong: (most: number): string => `名称最多 ${most} 个字，请缩短。`,
  tooLongInList: (start: string, most: number): string =>
    `名单里有一行太长（“${start}……”）。单位名称最多 ${most} 个字，请一行只写一个单位。`,
  tooMany: (count: number, most: number): string =>
    `一次最多插入 ${most} 个单位，这里有 ${count} 个。单位多时，请到“汇总”页下发，每个单位一个文件。`,
  group: "考核组",
  groupOptional: "可不填，打印后手写。",
  stage: "当前阶段",
  stageMeaning: {
    self: "被考核单位自评，填“自评得分”一列。",
    assessed: "考核组评分，填“考核得分”一列。",
  },
  submit: (count: number): string => (count < 2 ? "插入评分表" : `插入 ${count} 份评分表`),
  submitting: "正在插入……",
  progress: (done: number, all: number): string => `正在插入 ${done + 1} / ${all}`,
  cancel: "取消",
  back: "返回评分表",
  firstTime: "第一次用？先看一个填好的示例。",
  toExample: "看示例",
  done: (sheets: readonly string[]): string =>
    sheets.length < 2
      ? `已插入评分表“${sheets.join("")}”，请在浅黄色单元格里填分。`
      : `已插入 ${sheets.length} 份评分表，“目录”里可以打开每一份。`,
  /** Some were inserted, and the others not. */
  some: (done: number, rest: number): string =>
    `已插入 ${done} 份，都是完整的；还有 ${rest} 个单位没有插入，留在上面，可以再插入。`,
  known: (units: readonly string[]): string =>
    `工作簿里已有${units.map((unit) => `“${unit}”`).join("、")}同一指标体系的评分表。`,
  leaveOut: (count: number): string => `只插入其余 ${count} 个`,
  insertAgain: "仍然插入",
  /** A list of units: how it was read. */
  list: {
    /** What may stand above a column of units. */
    captions: ["序号", "单位", "单位名称", "单位全称", "被考核单位", "名称", "部门", "地区"],
    count: (units: number, repeated: number): string =>
      `名单共 ${units} 个单位${repeated > 0 ? `，重复的 ${repeated} 行已略去` : ""}：`,
  },
};
