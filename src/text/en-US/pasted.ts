/** What is said of formats that a paste brought into the cells that people fill in, in English. */

import type { pasted as chinese } from "../zh-CN/pasted";

export const pasted: typeof chinese = {
  found: (cells, parts) =>
    `A paste brought formats into ${cells} (${parts}), which would be printed. “Clean paste” gives the cells back their own look; scores and texts stay. What was done before cannot be undone afterwards.`,
  misread: (cell, shown, value) =>
    `${cell} shows “${shown}” and is ${value}; once cleaned it shows ${value}. Check which score is meant.`,
  parts: { font: "fonts", fill: "fills", border: "borders", format: "number formats", alignment: "alignment" },
  separator: ", ",
  clipped: (numbers) => `The texts of indicator ${numbers} are cut off. Set up the pages for what is written.`,
  toPrint: "Set up pages",
  clean: "Clean paste",
  cleaned: "The cells have their own look again; scores and texts are unchanged.",
};
