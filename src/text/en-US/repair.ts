/** What a repair of a scoring sheet says: what was mended, and what was left. */

import type { repair as chinese } from "../zh-CN/repair";

export const repair: typeof chinese = {
  mended: {
    "score-as-text": (number, cell) => `The score of indicator ${number} is a number now (${cell}).`,
    "weight-changed": (number) => `The weight of indicator ${number} was put back.`,
    "text-changed": (number, cell) =>
      number === null
        ? `The text in ${cell} was put back.`
        : `The official text of indicator ${number} was put back (${cell}).`,
    "formula-overwritten": (_, cell) => `The formula in ${cell} was put back.`,
    "row-missing": (number) => `Indicator ${number} was put back. Its scores are blank: please enter them.`,
    "column-missing": () => "The missing columns were put back.",
    "sum-row-missing": () => "The missing subtotals or total were put back.",
    "row-twice": (number) => `The rows of indicator ${number} were joined into one.`,
    "order-changed": () => "The rows stand in the official order again.",
  },
  kept: (sheet) =>
    `All scores, reasons and evidence were carried over to a fresh sheet. The damaged one was kept unchanged as “${sheet}”.`,
  keptSuffix: "-original",
  twiceDiffers: (number, rows) =>
    `Indicator ${number} stands in rows ${rows} with different entries, which were left alone. Clear the entries of the row you do not want, then choose “Repair”.`,
  columnUnknown: (caption) =>
    `The column “${caption}” was not found. If its caption was changed, change it back to “${caption}”, then choose “Repair”.`,
  waiting: "The other problems can be repaired once the rows that stand twice are put right.",
  directory:
    "The directory was not updated and still lists the damaged sheet. Unprotect and delete it: it is made anew when the next scoring sheet is inserted.",
};
