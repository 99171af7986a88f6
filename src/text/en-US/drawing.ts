import type { drawing as chinese } from "../zh-CN/drawing";

export const drawing: typeof chinese = {
  parts: {
    frozen: "frozen panes",
    rules: "data validation and conditional formats (wrong scores are not told at once)",
    page: "page set-up",
    charts: "charts",
    protection: "sheet protection",
  },
  missing: (sheets, parts) =>
    `“${sheets.join(", ")}” is there with its contents, styles and formulas, but Excel did not take: ${parts
      .map(({ part, code }) => `${part} (${code})`)
      .join(", ")}.`,
  hint: "Click any cell of the sheet, then choose “Draw again”; scores that are entered stay. You can go on scoring without.",
  again: "Draw again",
  done: "It is drawn.",
  still: "Something is still missing.",
  dismiss: "Do not show again",
};
