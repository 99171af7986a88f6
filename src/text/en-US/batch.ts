/** What entering many scores at once says, in English. */

import type { batch as chinese } from "../zh-CN/batch";

export const batch: typeof chinese = {
  pasteLabel: (column) => `Paste a column: ${column}`,
  pasteHint: (count) =>
    `Copy ${count} scores, or two columns with number and score, from Excel, WPS or Word, and paste them here. Subtotals and the total are skipped; blanks change nothing.`,
  write: (count) => (count === 0 ? "Write to the sheet" : `Write ${count}`),
  count: (found, expected) =>
    `${found} lines were pasted; ${expected} are expected, with or without subtotals. Nothing was written. Copy the numbers' column along.`,
  ready: (count, blanks) => `${count} can be written${blanks > 0 ? `, ${blanks} are blank and stay as they are` : ""}.`,
  misfits: (count) =>
    `Lines that are not written (${count}). Correct them and paste again, or enter them in the sheet:`,
  misfit: (line, number, text) => `Line ${line}${number === null ? "" : ` (indicator ${number})`} “${text}”: `,
  unknown: "There is no such number.",
  twice: "This number appears above already.",
  moreMisfits: (count) => `${count} more.`,
  done: (count) => `Written: ${count}.`,
  back: "Restore the scores from before",
  wentBack: "The scores are as they were before.",
  fullMarksFor: "Full marks for",
  fullMarksHint: (count) => `Gives full marks to these ${count}; they can be restored afterwards.`,
  fullMarks: "All full marks",
};
