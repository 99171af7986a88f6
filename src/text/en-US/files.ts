import type { RefusalSentences } from "../../domain/fileRefusal";

export const refusals: RefusalSentences = {
  empty: () => "The file is empty. Ask for it to be sent again.",
  text: () => "This is a text file (such as CSV), not an Excel workbook. Open it in Excel or WPS and save it as .xlsx.",
  "old-format": () =>
    "This is a workbook of an old format (.xls or .et). Open it in Excel or WPS and save it as .xlsx.",
  encrypted: () =>
    "The file needs a password to open. Give the password and read it again (on the command line with --open-password), or save the file without it.",
  "wrong-password": () => "The password does not open the file. Check it and try again.",
  "unknown-encryption": () =>
    "The file needs a password to open and is encrypted in a way that is not supported. Open it in Excel or WPS and save it as .xlsx without the password.",
  "other-archive": () =>
    "This is an archive such as .rar, .7z or .tar.gz, which cannot be read. Unpack it and choose the files in it.",
  "nested-archive": () =>
    "This is an archive within an archive; it was not opened. Unpack it and choose the files in it.",
  "encrypted-archive": () =>
    "This file in the archive needs a password; it was not opened. Unpack the archive and choose the files in it.",
  "empty-archive": () => "There is no spreadsheet in the archive. Check whether it is the right file.",
  mail: () => "This is a saved e-mail, which cannot be read. Open it, save what is attached to it and choose that.",
  "not-a-workbook": () => "This is not a spreadsheet. Check whether it is the right file.",
  truncated: () => "The file is not complete. Download or copy it again, or ask for it to be sent again.",
  damaged: () =>
    "The file is damaged. If Excel or WPS can open it, save it as .xlsx, otherwise ask for it to be sent again.",
  contradictory: () =>
    "The file says something twice (two sheets of one name, for example), and programs may show different things, so it was not read. Open it in Excel or WPS, look it over and save it as .xlsx.",
  unsafe: () => "The file holds what it should not, and was not read. Open it in Excel or WPS and save it as .xlsx.",
  "too-large": () => "The file is too large for a scoring sheet. Check whether it is the right file.",
  "large-other-format": () =>
    "A file of this format with more than 20 MB is not read. Open it in Excel or WPS and save it as .xlsx.",
  "lock-file": () => "A program made this temporary file while another one was open; it was not read.",
  "system-file": () => "The operating system made this file; it was not read.",
  link: () => "This is a link to another place; it was not followed.",
  picture: () => "This is a picture; it was not read.",
  document: () => "This is a document, not a spreadsheet; it was not read.",
  "other-file": () => "This is not a spreadsheet; it was not read.",
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
