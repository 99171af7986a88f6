/** What went wrong, and what to do about it. */

import type { FailureSentences } from "../../domain/failure";
import { countsInWords } from "../countsInWords";
import { findingSentence } from "../findingSentence";

const listed = (sheets: string[]): string => sheets.join("、");

export const failures: FailureSentences = {
  "cell-being-edited": () => "单元格正在编辑。请按 Enter 键或 Esc 键结束编辑，再试一次。",
  "cells-protected": () => "这部分单元格受保护，不能修改。请在“审阅”选项卡中点“撤消工作表保护”，再试一次。",
  "not-found": () => "要找的工作表或单元格已经不在了。请点“重新检查”后再试一次。",
  "name-taken": () => "已经有同名的工作表。请再试一次。",
  "too-large": () => "一次要处理的内容太多，Excel 没有接受。请关闭其他大工作簿后再试一次。",
  "workbook-inactive": () => "这个工作簿不在当前窗口。请先点一下工作簿，再试一次。",
  "no-answer": () =>
    "Excel 30 秒没有回应，不知道这一步做了没有。请等 Excel 空下来，看一下工作簿，再试一次；名称里带“~”的空白工作表可以删除。",
  "no-cells-selected": () => "现在选中的不是单元格，可能是图表或图形。请点一下表里任意一个单元格，再试一次。",
  unsupported: () => "这个版本的 Excel 不支持此功能。请使用 Excel 2021 或更高版本，或 Microsoft 365。",
  "excel-refused": ({ code }) => `Excel 没有完成这一步（${code}）。工作簿没有被改动，请再试一次。`,
  unexpected: () => "发生意外错误，工作簿里的分数没有被改动。请重试；仍不成功，请关闭窗格后重新打开。",

  "pane-closed": () => "窗格没有打开。请在功能区点“评分窗格”，它会打开在要的那一页。",
  "parts-missing": ({ sheets, codes }) =>
    `“${listed(sheets)}”已经插入，可以填分，但 Excel 没有接受其中一部分，如冻结窗格、打印设置或图表（${codes.join("、")}）。要补上，请删除这些表，打开评分窗格再插入一次。`,

  "structure-protected": () => "工作簿的结构受保护，不能添加工作表。请在“审阅”选项卡中取消“保护工作簿”，再试一次。",
  "sheet-final": () => "这张表已定稿，没有改动。如需修改，请先到“打印定稿”页撤销定稿。",
  "sheets-left-over": ({ sheets }) => `插入没有完成，有残留工作表，请手工删除：${listed(sheets)}。其他内容没有被改动。`,

  "directory-left": () =>
    "插入没有完成，新表已经清理，但“目录”没能还原，里面可能多出一行。请再插入一次，目录会重新画好。其他内容没有被改动。",
  "names-changed": ({ sheets }) =>
    `汇总没有换成，也没能全部还原。原来的汇总表都还在，名称可能变了：${sheets
      .map(({ name, passingName }) => `${name} → ${passingName}`)
      .join("、")}。请核对后改回原名，并删除新画的汇总表。`,

  "unit-missing": () => "请先填写被考核单位的名称。",
  "unit-too-long": ({ most }) => `被考核单位的名称最多 ${most} 个字，请缩短后再试。`,
  "indicator-gone": ({ number }) => `没有写入：表里找不到第 ${number} 项了。请先到“检查”里修复评分表，再填一次。`,
  "column-gone": () => "没有写入：表里缺少要填的这一列。请先到“检查”里修复评分表，再填一次。",
  "score-refused": ({ finding }) => findingSentence(finding, "zh-CN"),
  "changed-meanwhile": ({ now }) => `没有写入：这一格在表格里刚改成了“${now ?? "空白"}”。按 Enter 键可以改成这里填的。`,
  "entry-unsure": () => "这一步出了错，不能确定写进去了没有。请在表格里看一下这一格，再填一次。",
  "no-scoring-sheet": () => "这个工作簿里还没有评分表。请先点“插入评分表”。",

  "sheet-password": ({ task, code }) =>
    `Excel 不让撤消这张表的保护（${code}）：可能设了密码，也可能是这个版本的 Excel 不让加载项撤消。${
      {
        repair: "没有修复，工作表未作改动。",
        print: "没有排版，工作表未作改动。",
      }[task]
    }请在“审阅”选项卡中点“撤消工作表保护”（有密码的，请联系设置密码的人员），${
      { repair: "再点“修复”", print: "重新排版" }[task]
    }。`,
  "half-done": ({ task }) =>
    ({
      repair: "修复没有做完。得分、说明、依据和佐证材料均未改动，请再点一次“修复”。",
      print: "排版没有做完，分数、说明、依据和佐证材料均未改动。请再点一次。",
    })[task],
  "protection-lost": ({ task }) =>
    ({
      repair: "修复没有做完，工作表的保护也没有恢复。得分、说明、依据和佐证材料均未改动，请再点一次“修复”。",
      print: "排版没有做完，工作表的保护也没有恢复。分数、说明、依据和佐证材料均未改动。请再点一次。",
      parts: "重画之后，工作表的保护没有恢复。分数、说明、依据和佐证材料均未改动。请再点一次“重画”。",
    })[task],
  "not-replaced": ({ sheets }) =>
    `修复没有做完，有残留工作表。原来的表和分数都在；工作簿里可能多出一份修好的表（${listed(
      sheets.map(({ fresh, damaged }) => `${fresh} / ${damaged}`),
    )}），请核对后手工删除不要的一份。`,

  "nothing-to-print": () => "没有找到评分表，可能已被改名或删除。请点“重新检查”后再试一次。",
  "table-moved": ({ cell }) =>
    `评分表的行或列不在原来的位置（从 ${cell} 起），没有排版，工作表未作改动。请先到“检查”里修复，再排版。`,
  "no-page-setup": () =>
    "这个 Excel 不让加载项设置页面，没有排版，工作表未作改动。请在“页面布局”中手工设置：选“纸张大小”和“纸张方向”；“打印标题”的“顶端标题行”填 $5:$5；“调整为合适大小”的“宽度”选“1 页”。",
  "not-as-finalised": () =>
    "评分表定稿后被改动过，没有生成封面。请先在“定稿”中看清哪些地方不同：改回原样，或者撤销定稿。",

  "who-missing": () => "请先填写经办人的姓名。",
  "errors-left": ({ wrong, blank }) =>
    `定稿前还要处理：${countsInWords({ wrong, blank }, "zh-CN")}。请到“检查”页点“重新检查”，逐一改好，再来定稿。`,
  "warnings-changed": () => "提醒有变化。请看过下面的提醒，再确认一次。",
  "already-final": () => "这张评分表已经定稿。如需修改，请先撤销定稿。",
  "not-final": () => "这张评分表没有定稿，不用撤销。",
  "sheets-password": ({ sheets, code }) =>
    `Excel 不让撤消“${listed(sheets)}”的保护（${code}）：可能设了密码，也可能是这个版本的 Excel 不让加载项撤消。没有改动任何内容。请在“审阅”选项卡中点“撤消工作表保护”（有密码的，请联系设置密码的人员），再试一次。`,
  overtaken: ({ sheet }) =>
    `“${sheet}”刚被别人（或另一个窗格）改过，这一步没有做，未作改动。请看一下改了什么，再试一次。`,
  "half-final": ({ sheet }) =>
    `这一步没有完成，也没能全部还原；分数没有丢失。请重新打开这个窗格，核对“${sheet}”后再试一次；仍不成功，请关闭工作簿而不保存，再重新打开。`,

  "file-unsupported": () => "这个版本的 Excel 不支持加载项导出文件。请按“在 Excel 中发送”的步骤另存和发送。",
  "file-empty": () =>
    "Excel 交出的文件是空的（0 字节），没有保存。请按“在 Excel 中发送”的步骤另存；PDF 请用“文件→导出→创建 PDF/XPS”。",
  "file-busy": () => "Excel 正在交出另一份文件。请稍等片刻再试一次。",
  "file-failed": ({ code }) =>
    `没有取到文件（${code}），工作簿没有变化。请再试一次，或按“在 Excel 中发送”的步骤另存和发送。`,
};
