/** Why nothing was read from a file. */

import type { RefusalSentences } from "../files";

export const refusals: RefusalSentences = {
  empty: () => "文件是空的，请对方重新发送。",
  text: () => "这是文本文件（如 CSV），不是 Excel 工作簿。请用 Excel 或 WPS 打开后另存为 .xlsx。",
  "old-format": () => "这是旧格式的表格（.xls 或 .et）。请用 Excel 或 WPS 打开后另存为 .xlsx。",
  encrypted: () => "文件设有打开密码。请取消密码后另存，再检查。",
  "not-a-workbook": () => "这不是 Excel 工作簿（.xlsx），请核对是不是发错了文件。",
  truncated: () => "文件不完整，可能没有下载完或没有复制完。请重新下载或请对方重新发送。",
  damaged: () => "文件已损坏。请用 Excel 或 WPS 打开看看，能打开就另存为 .xlsx 后再检查，否则请对方重新发送。",
  contradictory: () =>
    "文件里有同一样东西写了两次（例如两张同名的工作表），不同的程序会显示不同的内容，因此没有读取。请用 Excel 或 WPS 打开核对，另存为 .xlsx 后再检查。",
  unsafe: () => "文件里有不该有的内容，为安全起见没有读取。请用 Excel 或 WPS 打开后另存为 .xlsx。",
  "too-large": () => "文件内容太大，不像是评分表。请核对是不是发错了文件。",
  oversized: () => "文件超过 50 MB，不像是评分表，没有读取。请核对是不是发错了文件。",
  "no-scoring-sheet": () => "这个工作簿里没有评分表，请核对是不是发错了文件。",
  "only-nested": () => "这是汇总结果或下发登记，不是一个单位的评分表，没有计入。确认来源可靠后，可以选择计入。",
  missing: () => "没有找到这个文件，请核对文件名和所在的文件夹。",
  "is-folder": () => "这是一个文件夹，请写明其中的文件。",
  forbidden: () => "没有权限打开，请换一个位置或请管理员授权。",
  "not-opened": (code) => `系统没有打开它（${code}），请确认文件没有被其他程序占用后再试。`,
  "no-answer": () => "读取时没有回应，已跳过。请单独打开这个文件核对。",
  unexpected: (what) => `读取时发生意外错误（${what}），其他文件不受影响。请将文件交本单位管理员排查。`,
};
