/** What issuing and consolidating say: on the resulting sheets, in the pane, on the command line. */

import type { Stage } from "../../domain/scoreSheet";
import { entries, scoredBy } from "./terms";

export const consolidate = {
  /** Names of the result's sheets; where both systems came back, each gets its attachment's name behind it. */
  sheets: {
    ranking: "排名表",
    charts: "排名图表",
    matrix: "各单位得分明细表",
    returns: "报送情况",
    data: "汇总数据",
    register: "下发台账",
    ofSystem: (name: string, attachment: string): string => `${name}-${attachment}`,
  },
  verdicts: {
    accepted: "计入排名",
    warned: "计入排名，有提醒",
    incomplete: "未评完",
    refused: "未计入排名",
    superseded: "重复报送，已用另一份",
    unreadable: "无法读取",
    skipped: "跳过",
    missing: "未报送",
  },
  codeStates: { open: "未定稿", matches: "与定稿一致", differs: "与定稿不一致", unchecked: "未核对" },
  problems: {
    superseded: (file: string): string => `同一单位重复报送，已用“${file}”中的一份。`,
    incomplete: (score: Stage, scored: number, count: number): string =>
      `按${scoredBy[score]}得分排名，这份只填了 ${scored} / ${count} 项${scoredBy[score]}得分，未计入排名。`,
    preferred: (count: number): string => `同一单位共报送 ${count} 份，已用这一份。`,
  },
  /** Captions of the data sheet; a file is read again by them. */
  data: {
    title: "汇总数据（由程序读取，请勿修改；可与其他汇总文件再次汇总）",
    captions: {
      unit: "被考核单位",
      system: "指标体系",
      edition: "版次",
      group: "考核组",
      stage: "当前阶段",
      verdict: "结论",
      code: "核对码",
      codeState: "定稿情况",
      finalisedAt: "定稿时间",
      changedAt: "文件修改时间",
      file: "文件",
      sheet: "工作表",
      refusals: "未计入排名的原因",
      warnings: "提醒",
      findings: "检查结果（程序用）",
    },
    selfScore: (number: number): string => `${scoredBy.self}${number}`,
    assessedScore: (number: number): string => `${scoredBy.assessed}${number}`,
    stages: scoredBy,
  },
  /** Below what is handed out: who made it, and when; to be written by hand where nothing is said. */
  madeBy: (office: string, day: string): string =>
    `制表单位：${office || "________________________"}        制表日期：${day || "      年    月    日"}`,
  ranking: {
    title: (title: string): string => `${title.replace(/指标体系$/, "")}排名表`,
    note: (counted: number, incomplete: number, refused: number, missing: number): string =>
      `共 ${counted} 个单位参加排名${incomplete > 0 ? `，${incomplete} 份未评完` : ""}${refused > 0 ? `，${refused} 份未计入排名` : ""}${missing > 0 ? `，${missing} 个单位未报送` : ""}。总分由各项得分重新计算，得分相同名次相同。`,
    score: (score: Stage): string => `按${scoredBy[score]}得分排名`,
    captions: {
      rank: "名次",
      unit: "被考核单位",
      total: "总分",
      rate: "得分率",
      code: "核对码",
      verdict: "结论",
    },
    mean: "平均",
    highest: "最高",
    lowest: "最低",
    none: "没有可以排名的单位。",
    charts: {
      title: (title: string): string => `${title.replace(/指标体系$/, "")}排名图表`,
      ranking: (count: number, all: boolean, from: number): string =>
        (all ? "各单位总分" : `总分前 ${count} 名`) + (from > 0 ? `（横轴从 ${from} 分起）` : ""),
      sections: "各一级指标：满分与平均得分",
      spread: "总分分布（单位个数）",
      lost: "全体扣分最多的指标（前 10 项）",
      points: "分",
      units: "单位个数",
      full: "满分",
      band: (from: number, to: number): string => `${from}–${to}`,
      data: "图表数据（由公式生成，请勿修改）",
    },
  },
  matrix: {
    title: (title: string): string => `${title.replace(/指标体系$/, "")}得分明细表`,
    note: "颜色按每项得分占权重的多少显示：越深得分越低。单位按名次排列。得分是汇总时的数值。",
    lost: "扣分合计",
  },
  returns: {
    sum: (expected: number, returned: number, missing: number, unreadable: number): string =>
      `应报送 ${expected} 个单位：已报送 ${returned} 个，未报送 ${missing} 个，已报送但无法读取 ${unreadable} 个。`,
    title: (score: Stage): string => `报送情况（按${scoredBy[score]}得分）`,
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
    title: "下发台账",
    captions: {
      number: "序号",
      unit: "被考核单位",
      system: "指标体系",
      edition: "版次",
      file: "文件",
      issuedAt: "下发时间",
    },
  },
  cli: {
    read: (done: number, all: number): string => `已读 ${done} / ${all}`,
    line: (verdict: string, file: string, rest: string): string =>
      `${verdict}  ${file}${rest === "" ? "" : `  ${rest}`}`,
    unitAndPoints: (unit: string, points: number | null): string =>
      `${unit || "（未填写单位）"}${points === null ? "" : ` ${points} 分`}`,
    missing: (units: string[]): string => `未报送的单位（${units.length} 个）：${units.join("、")}`,
    noRegister: "这个文件里没有下发台账，请核对 --register 后面的文件名。",
    nestedLeftOut: "没有计入：要把其中的汇总结果或下发台账算进来，请加 --nested",
    written: (path: string): string => `汇总结果已写入“${path}”。`,
    csvWritten: (folder: string): string => `数据表已写入“${folder}”：units.csv、scores.csv、findings.csv。`,
    skipped: (count: number): string => `另有 ${count} 个文件（临时文件、图片等）没有读取。`,
    counts: (counted: number, incomplete: number, refused: number, unreadable: number): string =>
      `${counted} 个单位参加排名，${incomplete} 份未评完，${refused} 份未计入排名，${unreadable} 个文件无法读取。`,
    badRank: (value: string, allowed: readonly string[]): string =>
      `--rank 只能是 ${allowed.join(" 或 ")}（自评得分或考核得分），不能是“${value}”。`,
    outIsInput: "这是要汇总的文件之一，汇总结果不能写在它上面，没有写入。请用 --out 另取一个文件名。",
    outIsOther: "已经有这个文件，而且它不是汇总结果，没有覆盖。请用 --out 另取一个文件名。",
    pathsMissing: "请写明要汇总哪些文件或文件夹。",
    outMissing: "请用 --out 写明汇总结果写到哪个文件（.xlsx）。",
    badJobs: (jobs: string): string => `--jobs 应为 1 到 64 的整数，不能是“${jobs}”。`,
    nothingRead: "没有读到任何评分表，没有生成汇总结果。",
    noWorkbooks: (path: string): string => `“${path}”里没有 .xlsx 文件。`,
  },
  pane: {
    collect: {
      heading: "汇总报送的评分表",
      purpose:
        "选择各单位报送的文件（.xlsx、.xls、.et、.ods 等，或装着它们的 .zip），可以一次选几百个；也可以选已经汇总过的文件，再次汇总。文件只在本机读取，不会发送到任何地方。",
      choose: "选择文件",
      drop: "或者把文件拖到这里",
      label: "报送的文件",
      progress: (done: number, all: number): string => `已读 ${done} / ${all}`,
      remaining: (seconds: number): string => (seconds < 2 ? "即将完成" : `大约还要 ${seconds} 秒`),
      locked: "打开密码",
      lockedHint: (count: number): string =>
        `有 ${count} 个文件设有打开密码。填写后用它再读这些文件；密码不会保存，也不会显示。`,
      unlock: "用密码再读",
      cancel: "取消",
      cancelled: (done: number): string => `已取消，读完的 ${done} 个文件保留在下面。`,
      clear: "全部清除",
      skipped: (count: number): string => `跳过的文件（${count} 个）`,
      counts: (counted: number, incomplete: number, refused: number, unread: number): string =>
        `${counted} 个单位参加排名，${incomplete} 份未评完，${refused} 份未计入排名，${unread} 个文件无法读取`,
      score: "按哪种得分排名",
      scores: { auto: "自动：有考核得分就按考核得分", assessed: entries.assessedScore, self: entries.selfScore },
      nested: "计入文件里夹带的汇总结果和下发台账（请先确认来源可靠）",
      strictScores: "得分写成文字（如“2分”）的，不计入排名",
      ranked: (score: Stage): string => `按${scoredBy[score]}得分排名`,
      attention: "需要处理",
      ranking: "名次",
      more: (count: number): string => `还有 ${count} 个，都在“报送情况”工作表里。`,
      points: (points: number): string => `${points} 分`,
      missing: (count: number): string => `未报送（${count} 个）`,
      choice: (unit: string): string => `${unit}：用哪一份`,
      draw: "写入汇总结果",
      drawing: "正在写入……",
      drawn: (sheets: string[]): string => `已写入工作表：${sheets.join("、")}。`,
      notDeleted: (sheets: string[]): string =>
        `上次的汇总没有删掉，改了名留在工作簿里：${sheets.join("、")}。请手工删除；有的可能已经删了。`,
      replaceQuestion: (sheets: string[]): string => `工作簿里已有上次的汇总：${sheets.join("、")}。要用这次的替换吗？`,
      replace: "替换",
      keep: "保留原汇总，另存一份",
      back: "取消",
    },
    issue: {
      heading: "下发评分表",
      purpose: "给名单里的每个单位生成一个写好单位名称的评分表，打成一个压缩包，附下发台账。",
      units: "单位名单",
      unitsHint: "一行一个单位，可以直接粘贴。",
      fromSelection: "读取选中的单元格",
      fromFile: "从文件读取",
      fileLabel: "单位名单文件（.txt、.csv 或 .xlsx 的第一列）",
      noneSelected: "选中的单元格是空的。请先在工作簿里选中写着单位名称的单元格。",
      unitsMissing: "请先填写单位名单。",
      unitTooLong: (start: string, most: number): string =>
        `名单里有一行太长（“${start}……”）。单位名称最多 ${most} 个字，请一行只写一个单位。`,
      password: "工作簿保护密码（可不填）",
      passwordHint: "填了以后，没有密码的人不能增删、改名、移动工作表，也不能定稿。填写得分不受影响。请妥善保管密码。",
      make: (count: number): string => (count === 0 ? "生成压缩包" : `生成 ${count} 份评分表`),
      making: (done: number, all: number): string => `正在生成 ${done} / ${all}`,
      archive: (attachment: string): string => `评分表-${attachment}.zip`,
      made: (name: string): string => `已生成“${name}”。`,
      link: (name: string): string => `下载 ${name}`,
      noDownloads:
        "Mac 和 iPad 版 Excel 不让加载项保存文件，这里不能下发。请在 Windows 版或网页版 Excel 中打开窗格下发，或者请管理员用命令行下发。",
      linkHint: "如果没有自动下载，请点这个链接。",
      register: "将下发台账写入工作簿",
      registered: (sheet: string): string => `下发台账在工作表“${sheet}”里。汇总时会列出未报送的单位。`,
    },
  },
};
