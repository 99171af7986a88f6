/** What went wrong, and what to do about it. */

export const errors = {
  excel: {
    editing: "单元格正在编辑。请按 Enter 键或 Esc 键结束编辑，再试一次。",
    structureProtected: "工作簿的结构受保护，不能添加工作表。请在“审阅”选项卡中取消“保护工作簿”，再试一次。",
    accessDenied: "这部分单元格受保护，不能修改。请在“审阅”选项卡中点“撤消工作表保护”，再试一次。",
    final: "这张表已定稿，没有改动。要修改，请先到“交付”里撤销定稿。",
    notFound: "要找的工作表或单元格已经不在了。请点“重新检查”后再试一次。",
    nameExists: "已经有同名的工作表。请再试一次。",
    tooLarge: "一次要处理的内容太多，Excel 没有接受。请关闭其他大工作簿后再试一次。",
    inactive: "这个工作簿不在当前窗口。请先点一下工作簿，再试一次。",
    unsupported: "这个版本的 Excel 不支持此功能。请使用 Excel 2021 或更高版本，或 Microsoft 365。",
    general: (code: string): string => `Excel 没有完成这一步（${code}）。工作簿没有被改动，请再试一次。`,
    leftover: (sheets: string): string =>
      `插入没有完成，而且没能清理干净。请手工删除工作表：${sheets}。其他内容没有被改动。`,
    unexpected: "出现了没有预料到的问题，工作簿里的分数没有被改动。请再试一次；如果还不行，请关闭窗格后重新打开。",
  },
  insert: {
    unitMissing: "请先填写被考核单位的名称。",
  },
  enter: {
    gone: (number: number): string => `没有写入：表里找不到第 ${number} 项了。请先到“检查”里修复评分表，再填一次。`,
    columnGone: "没有写入：表里缺少要填的这一列。请先到“检查”里修复评分表，再填一次。",
  },
};
