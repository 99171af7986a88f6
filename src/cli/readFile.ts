/** Reads one file from the disk for a command: what consolidating needs of it, or what checking needs. */

import { readFile, stat } from "node:fs/promises";
import { checkFile } from "../actions/checkFile";
import type { CheckedSheet } from "../actions/pictureOfSheets";
import { readReturned, type ReturnedFile } from "../actions/readReturned";
import { timeText } from "../domain/finalHistory";
import type { Language } from "../text";
import { cliText } from "../text/cli";
import { consolidateText } from "../text/consolidate";
import { sentenceForFile } from "./fileProblems";

/** Larger files are not even read. */
const mostBytes = 50 * 1024 * 1024;

/** What is done with each file, by name, so that a worker can be told. */
export const readings = { returned: readReturnedFile, checked: checkOne };

export type Reading = keyof typeof readings;
export type ReadingResult<R extends Reading> = Awaited<ReturnType<(typeof readings)[R]>>;

/** Never rejects because of the file. */
async function readReturnedFile(path: string, language: Language): Promise<ReturnedFile> {
  try {
    const { size, mtime } = await stat(path);
    const refused = (refusal: string): ReturnedFile => ({ file: path, records: [], expected: [], refusal });
    if (size > mostBytes) return refused(consolidateText(language).problems.tooLarge);
    return readReturned({ bytes: await readFile(path), file: path, changedAt: timeText(mtime), language });
  } catch (error) {
    return { file: path, records: [], expected: [], refusal: sentenceForFile(error, language) };
  }
}

/** The file's scoring sheets, or the sentence that says why there are none. */
async function checkOne(path: string, language: Language): Promise<CheckedSheet[] | string> {
  try {
    const { size } = await stat(path);
    if (size > mostBytes) return consolidateText(language).problems.tooLarge;
    const sheets = checkFile({ bytes: await readFile(path), language });
    return sheets.length > 0 ? sheets : cliText(language).noScoringSheet;
  } catch (error) {
    return sentenceForFile(error, language);
  }
}
