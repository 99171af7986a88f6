/** What went wrong, and what to do about it. */

import type { Text } from "..";

export const errors: Text["errors"] = {
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
