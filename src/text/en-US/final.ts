/** What finalising, verifying and sending say: on the record sheet, in the pane, in the mail and on the command line. */

import { eachEntry } from "../../domain/scoreSheet";
import { shortened } from "../shortened";
import type { final as chinese } from "../zh-CN/final";
import { entries, stages } from "./terms";

const proves =
  "A matching check code shows that the printed table and the file say the same, and that nothing was changed by accident since. It is not a signature: it does not prove who finalised the table.";
const notScored = "not scored";
const places = (count: number): string => (count === 1 ? "1 place" : `${count} places`);

export const final: typeof chinese = {
  proves,
  record: {
    sheetName: (unit) => `Final-${unit}`,
    title: "Record of finalising",
    fields: {
      unit: "Unit",
      system: "Indicator system",
      stage: "Stage and date",
      total: "Total",
      state: "State",
      code: "Check code",
    },
    stageAndDate: (stage, date) =>
      date ? `Finalised at the stage ${stage}, dated ${date}.` : `Finalised at the stage ${stage}, without a date.`,
    total: (self, assessed) =>
      `Self-score: ${self ?? notScored}; assessed score: ${assessed ?? notScored}; full marks: 100.`,
    states: {
      finalised: (who, when) => `This table was finalised by ${who}, ${when}.`,
      reopened: (who, when) => `This table was reopened by ${who}, ${when}.`,
    },
    earlier: {
      stageAndDate: (stage, date) => (date ? `${stage}, date ${date}` : stage),
      total: (self, assessed) => `Self-score ${self ?? notScored}, assessed ${assessed ?? notScored} (full marks 100)`,
      states: {
        finalised: (who, when) => `Finalised by ${who}, ${when}`,
        reopened: (who, when) => `Reopened by ${who}, ${when}`,
      },
    },
    noCode: "(not final)",
    history: "History",
    historyColumns: {
      when: "When",
      action: "What",
      who: "Who",
      code: "Check code",
      self: "Self-scored total",
      assessed: "Assessed total",
    },
    actions: { finalised: "Finalised", reopened: "Reopened" },
    content: "Content when finalised (for comparing, please do not change)",
    contentColumns: {
      number: "Item",
      name: "Indicator name",
      selfScore: "Self",
      selfReason: "Notes",
      assessedScore: "Assessed",
      reason: "Reason",
      evidence: "Proof",
    },
    contentFields: {
      system: "Indicator system",
      edition: "Edition",
      unit: "Unit",
      group: "Assessors",
      date: "Date",
      stage: "Stage",
    },
  },
  fields: {
    ...eachEntry((key) => entries[key].toLowerCase()),
    unit: "unit",
    group: "assessors",
    date: "date",
    stage: "stage",
  },
  verdicts: {
    open: "Not final",
    matches: "As finalised",
    differs: (count) => `Not as finalised: ${places(count)} differ`,
  },
  differences: {
    entry: (field, number, before, now) =>
      `${number === null ? "The" : `No. ${number},`} ${field} was ${before} when finalised and is ${now} now.`,
    blank: "blank",
    quoted: (text) => `“${shortened(text)}”`,
    code: (before, now) =>
      now === null
        ? `The check code is gone from the sheet; it was ${before}.`
        : `The check code in the sheet is ${now}; it was ${before} when finalised.`,
    record:
      "What the record sheet remembers was changed, so it cannot be compared with. Compare with the file or the print-out of the finalised table.",
    noRecord:
      "The content makes the check code, but the record that was made when finalising is gone, so nothing else can be compared. Find the file as it was finalised, or reopen and finalise again.",
    unknown:
      "The content does not make the check code, and there is no record sheet that says what differs. Compare with the file or the print-out of the finalised table.",
    wholeTable: "whole table",
    onSheet: (sheet, sentence) => `Sheet “${sheet}”: ${sentence}`,
    printed: {
      value: (before, now) => `It should be ${before} and is ${now} now.`,
      unlinked:
        "It looks like the cover or the summary of this table, is not the one that was finalised, and cannot be compared.",
      formula: "A formula was changed, put in, or replaced by a value.",
      shown: (before, now) => `It should show “${before}” and shows “${now}” now.`,
      footer: (before, now) => `The footer should say “${before}” and says “${now}” now.`,
      hidden: {
        sheet: "The whole sheet is hidden.",
        row: "This row is hidden.",
        column: "This column is hidden or too narrow.",
        mirrored: "The whole sheet was turned from right to left.",
        print: "It is outside the print area and is not printed.",
        reading: "Another text stands above it, as its reading.",
        merge: "It is covered by merged cells and cannot be seen.",
        color: "It has the colour of its ground and cannot be seen.",
        format: "A conditional format changes what it shows.",
        zero: "It is 0, and zeros are not shown.",
        formula: "A formula is shown instead of its result.",
        font: "Its letters are too small, or symbols.",
        alignment: "It is indented out of its cell, or repeated to fill it.",
        drawing: "It is covered by a picture or a shape and cannot be seen.",
      },
    },
  },
  mail: {
    state: { open: "not final", final: "final", differs: "not as finalised" },
    fileName: (parts) => parts.join("-"),
    subject: (unit, title, state, code) => `${unit}: ${title}, scores (${state}${code ? `, check code ${code}` : ""})`,
    greeting: "Hello,",
    intro: (unit, title, edition) => `Attached is the scoring sheet of ${unit} for ${title} (edition ${edition}).`,
    stage: (stage) => `Stage: ${stages[stage].toLowerCase()}`,
    total: (self, assessed, full) => `Total: self-score ${self}, assessed ${assessed}, full marks ${full}`,
    section: (name, self, assessed, full) => `  ${name}: self-score ${self}, assessed ${assessed}, full marks ${full}`,
    findings: (found) => `Check: ${found || "all right"}`,
    code: (code) => `Check code: ${code} (also in the footer of each printed page: please compare)`,
    notFinal: "Check code: none yet, the table is not final",
    changed: "Check code: void, the table was changed after it was finalised",
    none: notScored,
  },
  pane: {
    final: {
      heading: "Finalise",
      purpose:
        "Finalising locks all cells and puts a check code into the table, each page's footer, the cover and a record sheet. Formats that a paste brought along are put back to the sheet’s own first; scores and texts stay.",
      left: (found) => `Left before the table can be finalised: ${found}.`,
      toLeft: "Go through them under “Check”",
      warnings: (count) => `${count === 1 ? "1 warning" : `${count} warnings`} to look at before finalising:`,
      accept: "I have seen these warnings and finalise all the same",
      who: "Finalised by",
      whoHint: "The name goes onto the record sheet and into print.",
      submit: "Finalise",
      submitting: "Finalising…",
      done: (code) => `Finalised, check code ${code}.`,
      save: "Press Ctrl+S to save the workbook, then Ctrl+P to preview and print it, or send it below.",
      cover: "Where there is no cover, make one with the QR code",
      strangeCovers: (sheets) =>
        `“${sheets}” was rebuilt by hand and was left alone. Delete it and make a new cover under “Print”.`,
      separator: ", ",
      finalised: (code) => `Final, check code ${code}`,
      verify: "Verify again",
      verifying: "Verifying…",
      undo: "Reopen",
      undoing: "Reopening…",
      undoHint:
        "Reopened, the table can be changed and its check code is void; who reopened it and when stays on record.",
      undone: "Reopened.",
      saveReopened:
        "The table can be changed now. Its check code is void: take back what was printed with it. When it is right, finalise again and save.",
      history: "History",
      historyLine: (when, action, who, code) => `${when}  ${action} by ${who}  ${code}`,
      differs: "These places are not as they were when finalised:",
    },
    send: {
      heading: "Send",
      purpose: "This only prepares a file name and the text of a mail. Nothing is sent automatically.",
      differs:
        "The table is not as it was finalised. Under “Finalise” put it back, or reopen it and finalise again, before sending it.",
      fileName: "File name",
      subject: "Subject",
      body: "Text",
      copy: "Copy",
      copied: "Copied",
      notCopied: "Copying is not possible here. Click the text and press Ctrl+C.",
      steps: "Sending from Excel",
      stepList: [
        "Press Ctrl+S to save the workbook.",
        "Choose File → Save As and save a copy under the file name above.",
        "Choose File → Share → Email → Send as Attachment.",
        "Paste the subject and the text above into the mail, enter the recipient and send it.",
      ],
      saveCopy: "Save a copy",
      saveDraft: "Download a draft mail (.eml)",
      savePdf: "Save as PDF",
      preparing: "Preparing the file…",
      saved: (name) => `Handed to the browser for download: ${name}. If no download appeared, use the link below.`,
      link: (name) => `Download ${name}`,
      linkHint:
        "If nothing happens, this Excel does not let add-ins download files: follow the steps under “Sending from Excel”.",
      noDownloads:
        "Excel for Mac and iPad lets no add-in save files. Copy the texts above, then save and send as told below.",
      noPdf:
        "A PDF cannot be made here. In Excel use File → Export → Create PDF/XPS, or print to Microsoft Print to PDF.",
      draftHint:
        "The workbook is attached to the draft. Open it in Outlook or another mail program and enter the recipient.",
    },
  },
  cli: {
    code: (code) => `Check code: ${code}`,
    noCode: "Check code: none",
    final: (code) => `Final, check code: ${code} (the verify command says whether it is as finalised)`,
    verdict: (verdict) => `Verdict: ${verdict}`,
  },
};
