/** What went wrong, and what to do about it. */

import type { FailureSentences } from "../../domain/failure";
import { countsInWords } from "../countsInWords";
import { findingSentence } from "../findingSentence";

const listed = (sheets: string[]): string => sheets.join(", ");

export const failures: FailureSentences = {
  "cell-being-edited": () => "A cell is being edited. Press Enter or Esc, then try again.",
  "cells-protected": () => "These cells are protected. Unprotect the sheet on the Review tab, then try again.",
  "not-found": () => "The sheet or cell is no longer there. Choose “Check again”, then try again.",
  "name-taken": () => "A sheet of that name exists already. Try again.",
  "too-large": () => "This was too much at once for Excel. Close other large workbooks, then try again.",
  "workbook-inactive": () => "This workbook is not in the front window. Click the workbook, then try again.",
  "no-answer": () =>
    "Excel has not answered for 30 seconds, so nobody knows whether this was done. Wait until Excel is idle, look at the workbook, then try again; empty sheets with “~” in their name can be deleted.",
  "no-cells-selected": () =>
    "No cells are selected, but perhaps a chart or a shape. Click any cell of the sheet, then try again.",
  unsupported: () => "This version of Excel cannot do this. Use Excel 2021 or later, or Microsoft 365.",
  "excel-refused": ({ code }) => `Excel did not finish this step (${code}). The workbook was not changed. Try again.`,
  unexpected: () =>
    "Something unexpected happened. The scores in the workbook were not changed. Try again; if it fails once more, close the pane and open it again.",

  "pane-closed": () => "The pane is closed. Choose Scoring pane on the ribbon; it opens where you want it.",
  "parts-missing": ({ sheets, codes }) =>
    `“${listed(sheets)}” is inserted and can be filled in, but Excel did not take a part of it, such as frozen panes, page set-up or charts (${codes.join(", ")}). To have it all, delete these sheets, open the scoring pane and insert again.`,

  "structure-protected": () =>
    "The workbook's structure is protected, so no sheet can be added. Switch off Review > Protect Workbook, then try again.",
  "sheet-final": () => "This sheet is final, and nothing was changed. To change it, reopen it under “Deliver” first.",
  "sheets-left-over": ({ sheets }) =>
    `The sheet could not be inserted, and what was begun could not be removed. Delete by hand those that are there: ${listed(sheets)}. Nothing else was changed.`,

  "directory-left": () =>
    "The sheet was not inserted and is cleared away, but the directory could not be restored and may list it. Insert again, and the directory is drawn anew. Nothing else was changed.",
  "names-changed": ({ sheets }) =>
    `The earlier consolidation was not replaced, and not everything could be put back. Its sheets are all there, perhaps under other names: ${listed(
      sheets.map(({ name, passingName }) => `${name} → ${passingName}`),
    )}. Rename them and delete the new sheets.`,

  "unit-missing": () => "Enter the name of the assessed unit first.",
  "unit-too-long": ({ most }) =>
    `The name of the assessed unit may have ${most} characters at most. Shorten it and try again.`,
  "indicator-gone": ({ number }) =>
    `Not written: indicator ${number} is no longer in the sheet. Repair the sheet under “Check”, then enter it again.`,
  "column-gone": () =>
    "Not written: the column to fill in is missing. Repair the sheet under “Check”, then enter it again.",
  "score-refused": ({ finding }) => findingSentence(finding, "en-US"),
  "changed-meanwhile": ({ now }) =>
    `Not written: the cell was just changed to “${now ?? "blank"}” in the sheet. Press Enter to write what is here.`,
  "entry-unsure": () =>
    "Something failed, and it is not certain whether this was written. Look at the cell in the sheet, then enter it again.",
  "no-scoring-sheet": () => "This workbook has no scoring sheet yet. Choose Insert scoring sheet first.",

  "sheet-password": ({ task, code }) =>
    `Excel does not let this sheet be unprotected (${code}): it has a password, or this version of Excel refuses add-ins. ${
      { repair: "It was not repaired, and nothing", print: "Nothing" }[task]
    } was changed. Choose Review > Unprotect Sheet (with a password, ask someone who knows it), then ${
      { repair: "choose “Repair”", print: "set up again" }[task]
    }.`,
  "half-done": ({ task }) =>
    ({
      repair: "The repair was not finished. No score, reason or evidence was touched. Choose “Repair” again.",
      print: "Setting up was not finished. Scores, reasons and evidence were not touched. Please try again.",
    })[task],
  "protection-lost": ({ task }) =>
    ({
      repair:
        "The repair was not finished and the sheet's protection was not restored. No score, reason or evidence was touched. Choose “Repair” again.",
      print:
        "Setting up was not finished and the sheet is no longer protected. Scores, reasons and evidence were not touched. Please try again.",
      parts:
        "It was drawn, but the sheet is no longer protected. Scores, reasons and evidence were not touched. Choose “Draw again”.",
    })[task],
  "not-replaced": ({ sheets }) =>
    `The repair was not finished and could not be cleared away. The original sheet and its scores are still there; the workbook may hold a repaired copy too (${listed(
      sheets.map(({ fresh, damaged }) => `${fresh} / ${damaged}`),
    )}). Compare them and delete the one you do not want.`,

  "nothing-to-print": () =>
    "The scoring sheet was not found; it may have been renamed or deleted. Choose “Check again” and retry.",
  "table-moved": ({ cell }) =>
    `Rows or columns of the scoring sheet are not where they were (from ${cell} on). Nothing was changed. Repair the sheet under “Check” first.`,
  "no-page-setup": () =>
    "This Excel does not let add-ins set up pages. Nothing was changed. Set them up on the Page Layout tab: Size and Orientation; Print Titles, rows to repeat at top: $5:$5; Scale to Fit, Width: 1 page.",
  "not-as-finalised": () =>
    "The table was changed after it was finalised: no cover was made. See under “Finalise” what differs, then put it back or reopen the table.",

  "who-missing": () => "Enter the name of the person who finalises.",
  "errors-left": ({ wrong, blank }) =>
    `Left before the table can be finalised: ${countsInWords({ wrong, blank }, "en-US")}. Go through them under “Check” first.`,
  "warnings-changed": () => "The warnings have changed. Look at them and confirm again.",
  "already-final": () => "This table is final already. To change it, reopen it first.",
  "not-final": () => "This table is not final: there is nothing to reopen.",
  "sheets-password": ({ sheets, code }) =>
    `Excel does not let “${listed(sheets)}” be unprotected (${code}): a password, or this version of Excel refuses add-ins. Nothing was changed. Choose Review > Unprotect Sheet (with a password, ask someone who knows it), then try again.`,
  overtaken: ({ sheet }) =>
    `“${sheet}” was just changed by somebody else or in another pane. Nothing was done. See what was changed, then try again.`,
  "half-final": ({ sheet }) =>
    `This was not completed and could not be undone in full; no score is lost. Reopen this pane, look at “${sheet}” and try again; if that fails, close the workbook without saving and open it again.`,

  "file-unsupported": () =>
    "This Excel does not hand its file to add-ins. Follow the steps under “Sending from Excel”.",
  "file-empty": () =>
    "Excel handed over an empty file (0 bytes), and nothing was saved. Save it as told under “Send it in Excel”; for a PDF use File > Export > Create PDF/XPS.",
  "file-busy": () => "Excel is handing out another file. Wait a moment, then try again.",
  "file-failed": ({ code }) =>
    `The file could not be fetched (${code}); the workbook is as it was. Try again, or follow the steps under “Sending from Excel”.`,
};
