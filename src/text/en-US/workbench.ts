import type { workbench as chinese } from "../zh-CN/workbench";

export const workbench: typeof chinese = {
  title: "Workbench",
  newWorkbook: "Book1.xlsx",
  whatThisIs: "A place to try and test, not Excel. Save your sheets as .xlsx and check them in Excel or WPS.",
  save: "Save as .xlsx",
  saving: "Saving…",
  open: "Open .xlsx",
  openingFile: "Opening…",
  openFailed: (reason) => `Nothing was opened, and this workbook is unchanged. ${reason}`,
  loseUnsaved: (name) =>
    `“${name}” has changes that are not saved; they are lost when another file is opened. Open it?`,
  saveFailed: (reason) => `Nothing was saved: ${reason}. Your sheets are unchanged, please try again.`,
  languageLabel: (name) => `Switch language: ${name}`,
  darkTheme: "Dark pane",
  lightTheme: "Light pane",
  pane: "Scoring pane",
  resizePane: "Resize the pane (left and right arrow keys)",
  grid: "Spreadsheet",
  ok: "OK",
  lockedCell:
    "This cell is protected and cannot be changed. Scores, notes, reasons and evidence can be filled in; to paste a whole column of scores, use the pane’s Score tab.",
  protectedSheet:
    "This sheet is protected and cannot be changed like this. Scores, notes, reasons and evidence can be filled in.",
  protectedStructure: "The workbook's structure is protected: sheets cannot be added, deleted or renamed.",
  lastSheet: "A workbook needs at least one visible sheet.",
  badSheetName: "A sheet's name has 1 to 31 characters, none of : \\ / ? * [ ], and no other sheet has it.",
  notDone: (reason) => `Nothing was changed: ${reason}.`,
};
