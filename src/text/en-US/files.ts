import type { RefusalSentences } from "../files";

export const refusals: RefusalSentences = {
  empty: () => "The file is empty. Ask for it to be sent again.",
  text: () => "This is a text file (such as CSV), not an Excel workbook. Open it in Excel or WPS and save it as .xlsx.",
  "old-format": () =>
    "This is a workbook of an old format (.xls or .et). Open it in Excel or WPS and save it as .xlsx.",
  encrypted: () => "The file needs a password to open. Save it without the password and check it again.",
  "not-a-workbook": () => "This is not an Excel workbook (.xlsx). Check whether it is the right file.",
  truncated: () => "The file is not complete. Download or copy it again, or ask for it to be sent again.",
  damaged: () =>
    "The file is damaged. If Excel or WPS can open it, save it as .xlsx, otherwise ask for it to be sent again.",
  contradictory: () =>
    "The file says something twice (two sheets of one name, for example), and programs may show different things, so it was not read. Open it in Excel or WPS, look it over and save it as .xlsx.",
  unsafe: () => "The file holds what it should not, and was not read. Open it in Excel or WPS and save it as .xlsx.",
  "too-large": () => "The file is too large for a scoring sheet. Check whether it is the right file.",
  oversized: () =>
    "The file is larger than 50 MB, too large for a scoring sheet; it was not read. Check whether it is the right file.",
  "no-scoring-sheet": () => "There is no scoring sheet in this workbook. Check whether it is the right file.",
  "only-nested": () =>
    "This is a consolidation or a register, not a unit's scoring sheet; it was not counted. If you trust its source, choose to count it.",
  missing: () => "There is no such file. Check its name and folder.",
  "is-folder": () => "This is a folder. Name the files in it.",
  forbidden: () => "You may not open it. Choose another place or ask your administrator.",
  "not-opened": (code) =>
    `The system did not open it (${code}). Make sure that no other program uses it and try again.`,
  "no-answer": () => "Reading it gave no answer, so it was skipped. Please open this file by itself and check it.",
  unexpected: (what) =>
    `Something unexpected went wrong while reading (${what}); other files are not affected. Please give the file to your administrator.`,
};
