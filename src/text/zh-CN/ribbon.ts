export const ribbon = {
  unitToFill: "（请填单位名称）",
  noSheet: "这个工作簿里还没有评分表。请先点“插入评分表”。",
};
