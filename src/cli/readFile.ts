/** Reads one file from the disk for a command: what consolidating, checking or verifying needs of it, or of each file in an archive. */

import type { CheckedSheet } from "../actions/check/pictureOfSheets";
import { checkFile } from "../actions/files/checkFile";
import { eachFileIn, type FileToRead, refusalOf } from "../actions/files/eachFileIn";
import { type EnteredSheet, readEntered } from "../actions/files/readEntered";
import type { ReadingTools } from "../actions/files/readOurs";
import { readReturnedFiles } from "../actions/files/readReturned";
import { refusedFile, type ReturnedFile } from "../actions/files/returnedFile";
import { type VerifiedInFile, verifyFile } from "../actions/files/verifyFile";
import type { FileRefusal, RefusalReason } from "../domain/fileRefusal";
import { mostFileBytes } from "../domain/limits";
import { timeText } from "../domain/timeText";
import { decodeUtf8By } from "../xlsx/decodeText";
import { decodeByTranscode } from "./decodeByTranscode";
import { codeOf } from "./fileProblems";
import { inflateByZlib } from "./inflateByZlib";
import { type FileBytes, readBytes } from "./readBytes";

decodeUtf8By(decodeByTranscode);

/** A file's scoring sheets, or why there are none; a file in an archive is named with it. */
export type SheetsOfFile<S> = { file: string } & (
  { sheets: S[]; refusal: null } | { sheets: []; refusal: FileRefusal }
);

/** What a command was given to read with. */
export type GivenTools = Pick<ReadingTools, "others" | "password" | "systems">;

/**
 * How each kind of reading is done, by name, so that the name can be sent to a worker; none fails because of the file.
 * @throws FormatsNeeded where it is no .xlsx file and other formats are not loaded
 */
export const readings = {
  returned: (path: string, tools: GivenTools): ReturnedFile[] => {
    const read = open(path, tools);
    return "reason" in read ? [refusedFile(path, read)] : readReturnedFiles(read);
  },
  checked: (path: string, tools: GivenTools): SheetsOfFile<CheckedSheet>[] => sheetsOf(path, tools, checkFile),
  entered: (path: string, tools: GivenTools): SheetsOfFile<EnteredSheet>[] => sheetsOf(path, tools, readEntered),
  verified: (path: string, tools: GivenTools): SheetsOfFile<VerifiedInFile>[] => sheetsOf(path, tools, verifyFile),
};

export type Reading = keyof typeof readings;
export type ReadingResult<R extends Reading> = ReturnType<(typeof readings)[R]>;

/** A file of which nothing was read. */
export function noSheets(file: string, refusal: FileRefusal): SheetsOfFile<never> {
  return { file, sheets: [], refusal };
}

function sheetsOf<S>(
  path: string,
  tools: GivenTools,
  readSheets: (bytes: Uint8Array, tools: ReadingTools) => S[],
): SheetsOfFile<S>[] {
  const input = open(path, tools);
  if ("reason" in input) return [noSheets(path, input)];
  return eachFileIn<SheetsOfFile<S>>(input, {
    read: (each) => {
      const { file, bytes } = each;
      const sheets = readSheets(bytes, each);
      if (sheets.length > 0) return { file, sheets, refusal: null };
      return noSheets(file, { reason: "no-scoring-sheet", detail: "" });
    },
    refused: noSheets,
  });
}

const reasonOfCode: Record<string, RefusalReason> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "is-folder",
  EACCES: "forbidden",
  EPERM: "forbidden",
};

/** The file with its bytes, or why there are none. */
function open(path: string, tools: GivenTools): FileToRead | FileRefusal {
  try {
    const read: FileBytes | null = readBytes(path, mostFileBytes);
    if (!read) return { reason: "oversized", detail: "" };
    return { ...tools, bytes: read.bytes, file: path, changedAt: timeText(read.changedAt), inflater: inflateByZlib };
  } catch (error) {
    const code = codeOf(error);
    if (code === null) return refusalOf(error);
    return { reason: reasonOfCode[code] ?? "not-opened", detail: code };
  }
}
