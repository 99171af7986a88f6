export const ribbon = {
  unitToFill: "（请填单位名称）",
};
