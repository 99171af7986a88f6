/** Reads one file from the disk for a command: what consolidating needs of it, or what checking needs. */

import { checkFile } from "../actions/checkFile";
import type { CheckedSheet } from "../actions/pictureOfSheets";
import { readReturned, type ReturnedFile } from "../actions/readReturned";
import { timeText } from "../domain/finalHistory";
import type { Language } from "../text";
import { cliText } from "../text/cli";
import { consolidateText } from "../text/consolidate";
import { mostBytes } from "../xlsx/unzip";
import { sentenceForReading } from "./fileProblems";
import { readBytes } from "./readBytes";

/** What is done with each file, by name, so that a worker can be told. */
export const readings = { returned: readReturnedFile, checked: checkOne };

export type Reading = keyof typeof readings;
export type ReadingResult<R extends Reading> = ReturnType<(typeof readings)[R]>;

/** Never rejects because of the file. */
function readReturnedFile(path: string, language: Language): ReturnedFile {
  const refused = (refusal: string): ReturnedFile => ({ file: path, records: [], expected: [], refusal });
  try {
    const read = readBytes(path, mostBytes);
    if (!read) return refused(consolidateText(language).problems.tooLarge);
    return readReturned({ bytes: read.bytes, file: path, changedAt: timeText(read.changedAt), language });
  } catch (error) {
    return refused(sentenceForReading(error, language));
  }
}

/** The file's scoring sheets, or the sentence that says why there are none. */
function checkOne(path: string, language: Language): CheckedSheet[] | string {
  try {
    const read = readBytes(path, mostBytes);
    if (!read) return consolidateText(language).problems.tooLarge;
    const sheets = checkFile({ bytes: read.bytes, language });
    return sheets.length > 0 ? sheets : cliText(language).noScoringSheet;
  } catch (error) {
    return sentenceForReading(error, language);
  }
}
