/** What entering many scores at once says. */

export const batch = {
  pasteLabel: (column: string): string => `粘贴一列${column}`,
  pasteHint: (count: number): string =>
    `从 Excel、WPS 或 Word 复制 ${count} 个得分，或“序号＋得分”两列，粘贴到这里。小计、总分行自动跳过，空白的项不改动。`,
  write: (count: number): string => (count === 0 ? "写入表格" : `写入 ${count} 项`),
  count: (found: number, expected: number): string =>
    `粘贴了 ${found} 行，应为 ${expected} 行（可带小计、总分行），没有写入。请连同序号一列一起复制。`,
  ready: (count: number, blanks: number): string =>
    `${count} 项可以写入${blanks > 0 ? `，${blanks} 项空白不改动` : ""}。`,
  misfits: (count: number): string => `以下 ${count} 行不写入，请改好后再粘贴，或到表中填写：`,
  misfit: (line: number, number: number | null, text: string): string =>
    `第 ${line} 行${number === null ? "" : `（第 ${number} 项）`}“${text}”：`,
  unknown: "没有这个序号。",
  twice: "这个序号前面已经有了。",
  moreMisfits: (count: number): string => `还有 ${count} 行。`,
  done: (count: number): string => `已写入 ${count} 项。`,
  back: "恢复写入前的得分",
  wentBack: "已恢复写入前的得分。",
  fullMarksFor: "整组给满分",
  fullMarksHint: (count: number): string => `把这 ${count} 项都改成满分；写入后可以恢复。`,
  fullMarks: "全部满分",
};
