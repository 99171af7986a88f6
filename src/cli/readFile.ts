/** Reads one file from the disk for a command: what consolidating, checking or verifying needs of it. */

import type { CheckedSheet } from "../actions/check/pictureOfSheets";
import { checkFile } from "../actions/files/checkFile";
import { readReturned, refusalOf } from "../actions/files/readReturned";
import { refusedFile, type ReturnedFile } from "../actions/files/returnedFile";
import { verifyFile } from "../actions/files/verifyFile";
import type { VerifiedSheet } from "../actions/final/verifiedSheet";
import type { FileRefusal, RefusalReason } from "../domain/fileRefusal";
import { timeText } from "../domain/finalHistory";
import type { Inflater } from "../xlsx/inflater";
import { mostBytes } from "../xlsx/unzip";
import { codeOf } from "./fileProblems";
import { inflateByZlib } from "./inflateByZlib";
import { type FileBytes, readBytes } from "./readBytes";

/** A file's scoring sheets, or why there are none. */
export type SheetsOfFile<S> = { sheets: S[]; refusal: null } | { sheets: []; refusal: FileRefusal };

/** How each kind of reading is done, by name, so that the name can be sent to a worker; none rejects because of the file. */
export const readings = {
  returned: readReturnedFile,
  checked: (path: string): SheetsOfFile<CheckedSheet> => sheetsOf(path, checkFile),
  verified: (path: string): SheetsOfFile<VerifiedSheet> => sheetsOf(path, verifyFile),
};

export type Reading = keyof typeof readings;
export type ReadingResult<R extends Reading> = ReturnType<(typeof readings)[R]>;

function readReturnedFile(path: string): ReturnedFile {
  const read = open(path);
  if ("reason" in read) return refusedFile(path, read);
  return readReturned({ bytes: read.bytes, file: path, changedAt: timeText(read.changedAt), inflater: inflateByZlib });
}

function sheetsOf<S>(path: string, readSheets: (bytes: Uint8Array, inflater: Inflater) => S[]): SheetsOfFile<S> {
  const read = open(path);
  if ("reason" in read) return { sheets: [], refusal: read };
  try {
    const sheets = readSheets(read.bytes, inflateByZlib);
    if (sheets.length > 0) return { sheets, refusal: null };
    return { sheets: [], refusal: { reason: "no-scoring-sheet", detail: "" } };
  } catch (error) {
    return { sheets: [], refusal: refusalOf(error) };
  }
}

const reasonOfCode: Record<string, RefusalReason> = {
  ENOENT: "missing",
  ENOTDIR: "missing",
  EISDIR: "is-folder",
  EACCES: "forbidden",
  EPERM: "forbidden",
};

/** The file's bytes, or why there are none. */
function open(path: string): FileBytes | FileRefusal {
  try {
    return readBytes(path, mostBytes) ?? { reason: "oversized", detail: "" };
  } catch (error) {
    const code = codeOf(error);
    if (code === null) return refusalOf(error);
    return { reason: reasonOfCode[code] ?? "not-opened", detail: code };
  }
}
