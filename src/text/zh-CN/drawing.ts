/** What is told of parts of a sheet that Excel did not take. */

export const drawing = {
  parts: {
    frozen: "冻结窗格",
    rules: "数据有效性和条件格式（填错分不会当场提示）",
    page: "打印设置",
    charts: "图表",
    protection: "工作表保护",
  },
  missing: (sheets: string[], parts: { part: string; code: string }[]): string =>
    `“${sheets.join("、")}”已经画好，内容、样式和公式都在，但 Excel 没有接受：${parts
      .map(({ part, code }) => `${part}（${code}）`)
      .join("、")}。`,
  hint: "先点一下表里任意一个单元格，再点“重画”；已填的分数不变；仍不成功，也可以照常填分。",
  again: "重画",
  done: "已经画上。",
  still: "还有没画上的。",
  dismiss: "不再提示",
};
