import type { help as chinese } from "../zh-CN/help";

export const help: typeof chinese = {
  heading: "Help",
  lead: "What each screen does, where the manual is, and how to find out what is wrong.",
  screens: "The screens",
  purposes: {
    insert: "Choose Attachment 2 or 3 and name the unit: a scoring sheet and a summary with charts are inserted.",
    score: "Follows the selected cell, shows the indicator's full description, and takes scores too.",
    check: "Lists totals and findings; a click on a finding goes to its cell.",
    deliver: "Sets up printing, adds a cover or a blank form, finalises with a check code, and helps to send.",
    consolidate: "Issues scoring sheets to many units, and puts returned workbooks together into a ranking.",
    system:
      "Makes, imports and checks your own indicator systems, to insert or issue sheets by; opened from Insert and Consolidate.",
    help: "This screen.",
  },
  manual: "User manual",
  openManual: "Open the manual",
  manualHint: "If nothing opens, Help on the ribbon opens it too; or copy this address into a browser:",
  sample: {
    heading: "Example",
    lead: "A sheet that is mostly filled in: change it, check it, and delete its two sheets when you are done.",
    insert: "Insert the example into this workbook",
    inserting: "Inserting the example…",
    inserted: (sheet) =>
      `Inserted the example “${sheet}”. Look at the screens Score and Check; delete it when you are done.`,
    download: "Download the example workbook",
    downloadHint: "Needs no add-in; WPS opens it too.",
    fileName: "Scoring example.xlsx",
    unit: "Example unit (delete me)",
    reason: "Example: an item was not published",
    evidence: "Example: picture of the published list",
  },
};
