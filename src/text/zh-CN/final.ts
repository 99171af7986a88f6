/** What finalising, verifying and sending say: on the record sheet, in the pane, in the mail and on the command line. */

import type { Stage } from "../../domain/scoreSheet";
import { shortened } from "../shortened";
import { entries, scoredBy, stages } from "./terms";

const proves = "核对码一致，说明纸上的表和文件里的表内容相同，定稿以后没有被无意改动。它不是签名，不能证明是谁定的稿。";
const points = (whose: string, value: string | null): string =>
  value === null ? `${whose}未评` : `${whose}得分为 ${value} 分`;
const cells = (count: number): string => `${count} 处`;

export const final = {
  proves,
  /** The record sheet, 定稿单. */
  record: {
    sheetName: (unit: string): string => `定稿单-${unit}`,
    title: "定稿单",
    fields: {
      unit: "被考核单位",
      system: "指标体系",
      stage: "阶段与日期",
      total: "总分",
      state: "状态",
      code: "核对码",
    },
    stageAndDate: (stage: string, date: string): string =>
      date ? `定稿时为${stage}，考核日期为${date}。` : `定稿时为${stage}，未填写考核日期。`,
    total: (self: string | null, assessed: string | null): string =>
      `${points(scoredBy.self, self)}，${points(scoredBy.assessed, assessed)}，满分为 100 分。`,
    states: {
      finalised: (who: string, when: string): string => `本表由${who}于 ${when} 定稿。`,
      reopened: (who: string, when: string): string => `本表由${who}于 ${when} 撤销定稿。`,
    },
    /** Of sheets that version 0.1 made. */
    earlier: {
      stageAndDate: (stage: string, date: string): string => (date ? `${stage}，考核日期 ${date}` : stage),
      total: (self: string | null, assessed: string | null): string =>
        `自评 ${self ?? "未评"} 分，考核 ${assessed ?? "未评"} 分（满分 100 分）`,
      states: {
        finalised: (who: string, when: string): string => `${who} 于 ${when} 定稿`,
        reopened: (who: string, when: string): string => `${who} 于 ${when} 撤销了定稿`,
      },
    },
    noCode: "（没有定稿）",
    history: "定稿经过",
    historyColumns: {
      when: "时间",
      action: "事项",
      who: "经办人",
      code: "核对码",
      self: "自评总分",
      assessed: "考核总分",
    },
    actions: { finalised: "定稿", reopened: "撤销定稿" },
    content: "定稿时的内容（核对用，请勿修改）",
    /** Worded unlike the scoring sheet's captions, so that the record is not taken for one. */
    contentColumns: {
      number: "项",
      name: "指标",
      selfScore: "自评",
      selfReason: "说明",
      assessedScore: "考核",
      reason: "依据",
      evidence: "材料",
    },
    contentFields: {
      system: "指标体系",
      edition: "版次",
      unit: "被考核单位",
      group: "考核组",
      date: "考核日期",
      stage: "当前阶段",
    },
  },
  fields: {
    ...entries,
    unit: "被考核单位",
    group: "考核组",
    date: "考核日期",
    stage: "当前阶段",
  },
  verdicts: {
    open: "未定稿",
    matches: "与定稿一致",
    differs: (count: number): string => `与定稿不一致，${cells(count)}不同`,
  },
  differences: {
    entry: (field: string, number: number | null, before: string, now: string): string =>
      `${number === null ? "" : `第 ${number} 项`}${field}，定稿时是${before}，现在是${now}。`,
    blank: "空白",
    quoted: (text: string): string => `“${shortened(text)}”`,
    code: (before: string, now: string | null): string =>
      now === null ? `表上的核对码不见了，定稿时是 ${before}。` : `表上的核对码是 ${now}，定稿时是 ${before}。`,
    record: "定稿单里记下的内容被改动过，已不能用来核对。请找出定稿时的文件或打印件来核对。",
    noRecord:
      "内容与核对码一致，但定稿时生成的定稿单不见了，封面、汇总等无法逐项核对。请找出定稿时的文件核对，或撤销定稿后重新定稿。",
    unknown: "内容与核对码对不上，但没有定稿单可以说明是哪里不同。请找出定稿时的文件或打印件来核对。",
    wholeTable: "整张表",
    onSheet: (sheet: string, sentence: string): string => `工作表“${sheet}”：${sentence}`,
    /** Of printed cells: what stands there is told, and what should. */
    printed: {
      value: (before: string, now: string): string => `应是${before}，现在是${now}。`,
      unlinked: "像是随这张评分表打印的封面或得分图表，却不是定稿时的那一张，无法核对。",
      formula: "公式被改动，或者公式和直接写的内容互换了。",
      shown: (before: string, now: string): string => `应显示为“${before}”，现在显示为“${now}”。`,
      footer: (before: string, now: string): string => `页脚应是“${before}”，现在是“${now}”。`,
      hidden: {
        sheet: "整张工作表被隐藏。",
        row: "这一行被隐藏。",
        column: "这一列被隐藏或太窄。",
        mirrored: "整张工作表改成了从右到左。",
        print: "不在打印区域里，印不出来。",
        reading: "上面注了别的文字（拼音）。",
        merge: "被合并单元格盖住，看不到。",
        color: "与底色相同，看不到。",
        format: "显示被条件格式改动。",
        zero: "是 0，却设成了不显示零值。",
        formula: "显示成了公式，看不到结果。",
        font: "字号太小或用了符号字体，看不清。",
        alignment: "被缩进或填充对齐改动，看到的不是原来的内容。",
        drawing: "被图片或图形盖住，看不到。",
      },
    },
  },
  mail: {
    state: { open: "未定稿", final: "定稿", differs: "与定稿不一致" },
    fileName: (parts: string[]): string => parts.join("-"),
    subject: (unit: string, title: string, state: string, code: string | null): string =>
      `${unit}：${title}评分表（${state}${code ? `，核对码 ${code}` : ""}）`,
    greeting: "您好：",
    intro: (unit: string, title: string, edition: string): string =>
      `附件是${unit}的《${title}》（第 ${edition} 版）评分表。`,
    stage: (stage: Stage): string => `阶段：${stages[stage]}`,
    total: (self: string, assessed: string, full: string): string =>
      `总分：自评 ${self}，考核 ${assessed}，满分 ${full}`,
    section: (name: string, self: string, assessed: string, full: string): string =>
      `  ${name}：自评 ${self}，考核 ${assessed}，满分 ${full}`,
    /** `found` counts what was found in words; empty for nothing. */
    findings: (found: string): string => `检查：${found || "全部通过"}`,
    code: (code: string): string => `核对码：${code}（打印件每页页脚上也有，请核对是否一致）`,
    notFinal: "核对码：未定稿，还没有核对码",
    changed: "核对码：定稿后有改动，核对码已对不上",
    none: "未评",
  },
  pane: {
    final: {
      heading: "定稿",
      purpose:
        "定稿后所有单元格锁定，表上、页脚、封面和定稿单上都印有核对码。粘贴带入的格式会先恢复成本表的样式，分数和文字不变。",
      left: (found: string): string => `定稿前还要处理：${found}。`,
      toLeft: "到“检查”页逐项修改",
      warnings: (count: number): string => `有 ${count} 处提醒，请看过再定稿：`,
      accept: "我已看过这些提醒，仍然定稿",
      who: "经办人",
      whoHint: "姓名写入定稿单并随之打印。",
      submit: "定稿",
      submitting: "正在定稿……",
      done: (code: string): string => `已定稿，核对码 ${code}。`,
      save: "请按 Ctrl+S 保存工作簿，再按 Ctrl+P 预览、打印，或在下面发送。",
      cover: "没有封面就生成一张，印上核对二维码",
      strangeCovers: (sheets: string): string =>
        `“${sheets}”的行列被改动过，未作改动。请删除它，再到“打印”中重新生成封面。`,
      separator: "、",
      finalised: (code: string): string => `已定稿，核对码 ${code}`,
      verify: "重新核对",
      verifying: "正在核对……",
      undo: "撤销定稿",
      undoing: "正在撤销……",
      undoHint: "撤销后可以修改，核对码作废；撤销的人和时间会记在定稿单里。",
      undone: "已撤销定稿。",
      saveReopened: "现在可以修改了。原核对码作废，已打印的请收回；改好后请重新定稿并保存。",
      history: "定稿经过",
      historyLine: (when: string, action: string, who: string, code: string): string =>
        `${when}  ${who} ${action}  ${code}`,
      differs: "下面这些地方与定稿时不同：",
    },
    send: {
      heading: "发送",
      purpose: "这里只准备文件名和邮件文字，不会自动发出任何东西。",
      differs: "这张表与定稿不一致。请先在“定稿”中改回原样，或撤销定稿后重新定稿，再发送。",
      fileName: "文件名",
      subject: "邮件主题",
      body: "邮件正文",
      copy: "复制",
      copied: "已复制",
      notCopied: "无法复制。请点一下文字，按 Ctrl+C 复制。",
      steps: "在 Excel 中发送",
      stepList: [
        "按 Ctrl+S 保存工作簿。",
        "点“文件→另存为”，用上面的文件名保存一份。",
        "点“文件→共享→电子邮件→作为附件发送”。",
        "把上面的主题和正文粘贴到邮件里，填好收件人再发出。",
      ],
      saveCopy: "另存副本",
      saveDraft: "下载邮件草稿（.eml）",
      savePdf: "另存为 PDF",
      preparing: "正在准备文件……",
      saved: (name: string): string => `已开始下载：${name}。没有看到下载，请用下面的链接。`,
      link: (name: string): string => `下载 ${name}`,
      linkHint: "点了没有反应，说明这个 Excel 不支持加载项导出文件，请按“在 Excel 中发送”的步骤另存。",
      noDownloads: "Mac 和 iPad 版 Excel 不支持加载项保存文件。请复制上面的文字，按下面的步骤在 Excel 中另存和发送。",
      noPdf: "这里不能直接生成 PDF。请在 Excel 中用“文件→导出→创建 PDF/XPS”，或打印时选“Microsoft Print to PDF”。",
      draftHint: "草稿里已附上工作簿，用 Outlook 等邮件程序打开，填好收件人再发出。",
    },
  },
  cli: {
    code: (code: string): string => `核对码：${code}`,
    noCode: "核对码：无",
    final: (code: string): string => `已定稿，核对码：${code}（用 verify 命令核对是否与定稿一致）`,
    verdict: (verdict: string): string => `结论：${verdict}`,
  },
};
