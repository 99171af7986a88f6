/** What issuing to many units and putting their sheets together say: on the result's sheets, in the pane, on the command line. */

type Stage = "self" | "assessed";

const stageName = (stage: Stage): string => (stage === "self" ? "自评" : "考核");

export const consolidate = {
  /** Names of the result's sheets; where both systems came back, each gets its attachment's name behind it. */
  sheets: {
    ranking: "排名表",
    matrix: "得分矩阵",
    returns: "回收情况",
    data: "汇总数据",
    register: "下发登记",
    ofSystem: (name: string, attachment: string): string => `${name}-${attachment}`,
  },
  verdicts: {
    accepted: "采用",
    warned: "采用，有提醒",
    refused: "未采用",
    superseded: "未采用，另有一份",
    unreadable: "读不了",
    missing: "未交回",
  },
  codeStates: { open: "未定稿", matches: "与定稿一致", differs: "与定稿不一致" },
  problems: {
    noUnit: "没有填写被考核单位，无法列入排名。请填写后重新交回。",
    totalDiffers: (inFile: number, ours: number): string =>
      `表里写的总分是 ${inFile}，按各项得分计算是 ${ours}，已按 ${ours} 计。`,
    rowAdded: (row: number): string => `第 ${row} 行不是官方指标，其中的分数没有计入。`,
    codeDiffers: (code: string, cells: string[]): string =>
      `内容与定稿（核对码 ${code}）不一致${cells.length > 0 ? `，改动在 ${cells.join("、")}` : ""}，请向该单位核实。`,
    noScoringSheet: "这个工作簿里没有评分表，请核对是不是发错了文件。",
    unexpected: (what: string): string =>
      `读取时出了没有预料到的问题（${what}），其他文件不受影响。请把这个文件单独发给我们。`,
    tooLarge: "文件超过 50 MB，不像是评分表，没有读取。请核对是不是发错了文件。",
    superseded: (file: string): string => `同一单位另有一份，已采用“${file}”中的。`,
    preferred: (count: number): string => `同一单位共交回 ${count} 份，采用了这一份。`,
    notExpected: "不在下发登记的名单里，请核对单位名称。",
  },
  /** Captions of the data sheet; a file is read again by them. */
  data: {
    title: "汇总数据（由程序读取，请勿修改；可与其他汇总文件再次汇总）",
    captions: {
      unit: "被考核单位",
      system: "指标体系",
      edition: "版本",
      group: "考核组",
      stage: "阶段",
      verdict: "结论",
      code: "核对码",
      codeState: "定稿情况",
      finalisedAt: "定稿时间",
      changedAt: "文件修改时间",
      file: "文件",
      sheet: "工作表",
      refusals: "未采用的原因",
      warnings: "提醒",
    },
    selfScore: (number: number): string => `自评${number}`,
    assessedScore: (number: number): string => `考核${number}`,
    stages: { self: "自评", assessed: "考核" },
    withCell: (cell: string, message: string): string => `${cell}：${message}`,
  },
  ranking: {
    title: (title: string): string => `${title.replace(/指标体系$/, "")}排名表`,
    note: (counted: number, refused: number, missing: number): string =>
      `共 ${counted} 个单位参加排名${refused > 0 ? `，${refused} 份未采用` : ""}${missing > 0 ? `，${missing} 个单位未交回` : ""}。总分由各项得分重新计算，得分相同名次相同。`,
    stage: (stage: Stage | "mixed"): string =>
      stage === "mixed" ? "各单位所处阶段不同，请核对" : `按${stageName(stage)}得分排名`,
    captions: {
      rank: "名次",
      unit: "被考核单位",
      total: "总分",
      rate: "得分率",
      code: "核对码",
      verdict: "结论",
      stage: "阶段",
    },
    mean: "平均",
    highest: "最高",
    lowest: "最低",
    none: "没有可以排名的单位。",
    charts: {
      ranking: (count: number, all: boolean): string => (all ? "各单位总分" : `总分前 ${count} 名`),
      sections: "各一级指标：满分与平均得分",
      spread: "总分分布（单位个数）",
      lost: "全体失分最多的指标（前 10 项）",
      points: "分",
      units: "单位个数",
      full: "满分",
      band: (from: number, to: number): string => (from === 0 ? `${to} 以下` : `${from}–${to}`),
      data: "图表数据（由公式生成，请勿修改）",
    },
  },
  matrix: {
    title: (title: string): string => `${title.replace(/指标体系$/, "")}得分矩阵`,
    note: "颜色按每项得分占权重的多少显示：越深得分越低。单位按名次排列。",
    lost: "失分合计",
  },
  returns: {
    title: "回收情况",
    captions: {
      file: "文件",
      sheet: "工作表",
      unit: "被考核单位",
      verdict: "结论",
      total: "总分",
      code: "核对码",
      codeState: "定稿情况",
      reasons: "说明",
    },
  },
  register: {
    title: "下发登记",
    captions: {
      number: "序号",
      unit: "被考核单位",
      system: "指标体系",
      edition: "版本",
      file: "文件",
      issuedAt: "下发时间",
    },
  },
  cli: {
    read: (done: number, all: number): string => `已读 ${done} / ${all}`,
    line: (verdict: string, file: string, rest: string): string =>
      `${verdict}  ${file}${rest === "" ? "" : `  ${rest}`}`,
    unitAndPoints: (unit: string, points: number): string => `${unit || "（未填写单位）"} ${points} 分`,
    missing: (units: string[]): string => `未交回的单位（${units.length} 个）：${units.join("、")}`,
    written: (path: string): string => `汇总结果已写入“${path}”。`,
    csvWritten: (folder: string): string => `数据表已写入“${folder}”：units.csv、scores.csv、findings.csv。`,
    counts: (counted: number, refused: number, unreadable: number): string =>
      `${counted} 个单位参加排名，${refused} 份未采用，${unreadable} 个文件读不了。`,
    pathsMissing: "请写明要汇总哪些文件或文件夹。",
    outMissing: "请用 --out 写明汇总结果写到哪个文件（.xlsx）。",
    badJobs: (jobs: string): string => `--jobs 应为 1 到 64 的整数，不能是“${jobs}”。`,
    nothingRead: "没有读到任何评分表，没有生成汇总结果。",
    noWorkbooks: (path: string): string => `“${path}”里没有 .xlsx 文件。`,
  },
};
