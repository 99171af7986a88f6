/** What setting up for print says: what is chosen, what was done, what Excel did not keep and where to click. */

export const print = {
  heading: "打印",
  what: "打印什么",
  prints: {
    table: "评分表",
    cover: "封面",
    blank: "现场评分表",
  },
  meaning: {
    table: "按已填的内容重新排行高和分页，续页重复表头，各页有页码。",
    cover: "一页：总分、各部分得分、图表和签字盖章的地方。会新增一张工作表，分数随评分表自动更新。",
    blank: "现场手写用：没有分数，行高加大，留有书写线。会新增一张工作表。",
  },
  paper: "纸张",
  orientation: "方向",
  /** Of the table as it is filled in now. */
  pages: (landscape: number, portrait: number): string => `按现在填的内容：横向 ${landscape} 页，纵向 ${portrait} 页。`,
  orientations: { landscape: "横向", portrait: "纵向" },
  descriptions: "打印“指标说明”一列",
  descriptionsHint: "不打印时这一列会隐藏；勾选后重新排版就会显示。",
  undoWarning:
    "粘贴带入的字体、底纹、边框和数字格式会恢复成本表的样式，分数和文字不变。排版会清空 Excel 的撤消记录；分数、说明、依据和佐证材料不会改动。",
  submit: { table: "重新排版", cover: "生成封面", blank: "生成现场评分表" },
  submitting: "正在排版……",
  done: (pages: number): string => `排版完成，共 ${pages} 页。`,
  next: "请按 Ctrl+P 预览，核对后打印。",
  doneCover: (sheet: string): string => `封面在工作表“${sheet}”，一页。`,
  doneBlank: (sheet: string, pages: number): string => `现场评分表在工作表“${sheet}”，共 ${pages} 页。`,
  tooLong: (numbers: string): string =>
    `第 ${numbers} 项的文字太长，Excel 一行放不下，会印不全。请精简文字，或改用 A3 纸重新排版。`,
  separator: "、",
  ignoredHeading: "有几项设置 Excel 没有接受，请手工设置：",
  ignored: {
    orientation: (orientation: string): string => `“页面布局”→“纸张方向”→选“${orientation}”。`,
    paper: (paper: string): string =>
      `“页面布局”→“纸张大小”→选“${paper}”。列表里没有时，请先换一台支持 ${paper} 的打印机。`,
    fit: "“页面布局”→“调整为合适大小”→“宽度”选“1 页”，“高度”选“自动”。",
    printArea: (cells: string): string => `选中 ${cells}，“页面布局”→“打印区域”→“设置打印区域”。`,
    titleRows: (row: number): string => `“页面布局”→“打印标题”→“顶端标题行”填 $${row}:$${row}。`,
    breaks: (rows: string): string => `分页不全：在第 ${rows} 行上方，“页面布局”→“分隔符”→“插入分页符”。`,
  },
  /** What the cover says. */
  cover: {
    sheetName: (unit: string): string => `封面-${unit}`,
    title: (system: string): string => system.replace(/指标体系$/, "\n评 分 表"),
    total: "总分",
    of: (points: number): string => `满分 ${points} 分`,
    square: "未定稿\n\n定稿后在此印核对二维码",
    charts: { sections: "各一级指标得分", rates: "各一级指标得分率" },
  },
  /** What the form for handwriting says. */
  blank: {
    sheetName: (unit: string): string => `现场评分表-${unit}`,
    title: (system: string): string => system.replace(/指标体系$/, "现场评分表"),
    /** A level's name over a narrow column of headings, and over the indicators' own. */
    level: (name: string): string => name.replace(/^(..)(..)$/, "$1\n$2"),
    indicator: (name: string): string => name,
    /** Worded unlike the captions of a scoring sheet, so that the form is not taken for one. */
    columns: {
      number: "序号",
      weight: "权重",
      description: "指标说明",
      score: "现场\n得分",
      notes: "扣分依据与佐证材料（手写）",
    },
    day: "        年      月      日",
  },
};
