/** The help screen and the filled-in example. */

export const help = {
  heading: "帮助",
  lead: "每一页做什么，手册在哪里，出了问题怎么查。",
  screens: "各页的作用",
  /** One sentence a screen; the screens' own leads say the same at length. */
  purposes: {
    insert: "选附件2或附件3，填单位名称，插入可填写、可打印的评分表和得分图表，可以一次插入几个单位。",
    score: "显示选中的一项指标的完整说明，也可以在这里填分。",
    check: "列出总分和检查结果；点一条结果，转到那个单元格。",
    deliver: "设置打印、加封面和现场评分表，定稿并生成核对码，发送。",
    consolidate: "成批下发评分表；读取报送的工作簿，汇总成排名。",
    system: "新建、导入和检查自己的指标体系，再用它插入或下发评分表；从“插入”“汇总”两页进入。",
    help: "就是这一页。",
  },
  manual: "用户使用手册",
  openManual: "打开手册",
  manualHint: "点了没有反应时，功能区的“帮助”也能打开它；或者把这个地址复制到浏览器：",
  sample: {
    heading: "示例",
    lead: "一个填好了大半的例子，试着改一改、查一查；用完把两张工作表删除即可。",
    insert: "在这个工作簿里插入示例",
    inserting: "正在插入示例……",
    inserted: (sheet: string): string => `已插入示例“${sheet}”。到“评分”“检查”两页看看，用完可以删除。`,
    download: "下载示例工作簿",
    downloadHint: "不需要加载项，WPS 也能打开。",
    fileName: "评分表示例.xlsx",
    unit: "示例单位（可删除）",
    reason: "示例：抽查发现有事项没有公开",
    evidence: "示例：公开目录截图",
  },
};
