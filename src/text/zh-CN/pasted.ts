/** What is said of formats that a paste brought into the cells that people fill in. */

export const pasted = {
  found: (cells: string, parts: string): string =>
    `${cells} 有粘贴带入的格式（${parts}），会打印出来。点“清理粘贴”恢复本表的样式，分数和文字不变；之前的操作不能再撤消。`,
  misread: (cell: string, shown: string, value: number): string =>
    `${cell} 显示为“${shown}”，实际是 ${value}，清理后显示 ${value}：请核对要填多少分。`,
  parts: { font: "字体", fill: "底纹", border: "边框", format: "数字格式", alignment: "对齐" },
  separator: "、",
  clipped: (numbers: string): string => `第 ${numbers} 项的文字没有显示完整，请按内容重新排版。`,
  toPrint: "去排版",
  clean: "清理粘贴",
  cleaned: "已恢复本表的样式，分数和文字没有变。",
};
