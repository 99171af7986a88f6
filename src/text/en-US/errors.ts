/** What went wrong, and what to do about it. */

import type { Text } from "..";

export const errors: Text["errors"] = {
  indicatorSystem: {
    emptySectionName: (system) => `A section of the indicator system ${system} has no name. Give it one.`,
    emptyGroupName: (section) => `A group of the section “${section}” has no name. Give it one.`,
    emptyIndicatorName: (number) => `Indicator ${number} has no name. Give it one.`,
    badNumber: (where, number) =>
      `An indicator of “${where}” has the number ${number}. Numbers are whole and start at 1.`,
    numberTwice: (number) => `The number ${number} stands twice. Each indicator needs a number of its own.`,
    weightNotPositive: (number, name, weight) => `Indicator ${number} “${name}” weighs ${weight}. A weight is above 0.`,
    weightNotHalf: (number, name, weight) =>
      `Indicator ${number} “${name}” weighs ${weight}. A weight is a multiple of 0.5.`,
    sectionSum: (section, points, sum) => `The section “${section}” has ${points} points, but its weights make ${sum}.`,
    fullMarks: (title, full, sum) => `“${title}” has ${full} points, but its weights make ${sum}.`,
  },
  excel: {
    editing: "A cell is being edited. Press Enter or Esc, then try again.",
    structureProtected:
      "The workbook's structure is protected, so no sheet can be added. Switch off Review > Protect Workbook, then try again.",
    accessDenied: "These cells are protected. Unprotect the sheet on the Review tab, then try again.",
    final: "This sheet is final, and nothing was changed. To change it, reopen it under “Deliver” first.",
    notFound: "The sheet or cell is no longer there. Choose “Check again”, then try again.",
    nameExists: "A sheet of that name exists already. Try again.",
    tooLarge: "This was too much at once for Excel. Close other large workbooks, then try again.",
    inactive: "This workbook is not in the front window. Click the workbook, then try again.",
    unsupported: "This version of Excel cannot do this. Use Excel 2021 or later, or Microsoft 365.",
    general: (code) => `Excel did not finish this step (${code}). The workbook was not changed. Try again.`,
    leftover: (sheets) =>
      `The sheet could not be inserted, and what was begun could not be removed. Delete by hand: ${sheets}. Nothing else was changed.`,
    unexpected:
      "Something unexpected happened. The scores in the workbook were not changed. Try again; if it fails once more, close the pane and open it again.",
  },
  insert: {
    unitMissing: "Enter the name of the assessed unit first.",
  },
  enter: {
    gone: (number) =>
      `Not written: indicator ${number} is no longer in the sheet. Repair the sheet under “Check”, then enter it again.`,
    columnGone: "Not written: the column to fill in is missing. Repair the sheet under “Check”, then enter it again.",
  },
};
