/** Opens a zip archive of files from a stranger: their names as people wrote them, and their contents within a bound. Names are shown, never used as paths. */

import { mostArchivedFiles, mostFileBytes } from "../domain/limits";
import { writtenTime } from "../domain/timeText";
import { Allowance } from "../xlsx/allowance";
import type { Inflater } from "../xlsx/inflater";
import { UnreadableFile } from "../xlsx/unreadableFile";
import { Archive } from "../xlsx/unzip";
import { eachEntry, type Entry, viewOf } from "../xlsx/zipDirectory";
import { chineseText } from "./chineseText";

export interface ArchivedFile {
  /** With the folders in the archive, `一组/甲厅.xlsx`. */
  name: string;
  /** `2026-11-23 16:50`, or empty. */
  changedAt: string;
  /** Its content; it stands until the next one is read. @throws UnreadableFile */
  read(): Uint8Array;
}

/** Whether an entry is encrypted, and whether its name is in UTF-8. */
const [encrypted, inUnicode] = [1, 1 << 11] as const;

/** In the archive's order, without its folders. @throws UnreadableFile where it cannot be opened, or holds nothing or too much */
export function filesInArchive(bytes: Uint8Array, inflater: Inflater): ArchivedFile[] {
  if (bytes.length > mostFileBytes) throw new UnreadableFile("too-large", `more than ${mostFileBytes} bytes`);
  const entries: { name: string; changedAt: string; entry: Entry }[] = [];
  const view = viewOf(bytes);
  eachEntry(bytes, (from, to, entry) => {
    const name = nameOf(bytes.subarray(from, to), (entry.flags & inUnicode) !== 0);
    if (name.endsWith("/")) return;
    if (entries.length === mostArchivedFiles)
      throw new UnreadableFile("too-large", `more than ${mostArchivedFiles} files`);
    // The time stands 34 bytes before the name.
    entries.push({ name, changedAt: timeOf(view.getUint16(from - 34, true), view.getUint16(from - 32, true)), entry });
  });
  if (entries.length === 0) throw new UnreadableFile("empty-archive", "no files");
  // Two may have the same name, so they go by their place; all of them share one bound.
  const byPlace = new Map(entries.map(({ entry }, i) => [String(i), entry]));
  const archive = new Archive(bytes, byPlace, new Allowance(), inflater, mostFileBytes);
  return entries.map(({ name, changedAt, entry }, i) => ({
    name,
    changedAt,
    read() {
      if (entry.flags & encrypted) throw new UnreadableFile("encrypted-archive", "an entry needs a password");
      return archive.read(String(i), true) ?? new Uint8Array();
    },
  }));
}

/** Chinese mail programs and Windows write names in their own code page without saying so. */
function nameOf(bytes: Uint8Array, isUnicode: boolean): string {
  const name = (isUnicode ? new TextDecoder().decode(bytes) : chineseText(bytes)).replaceAll("\\", "/");
  // eslint-disable-next-line no-control-regex -- What would break a line on a terminal.
  return name.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, "�");
}

/** As DOS counts: years from 1980, two seconds a step. */
function timeOf(time: number, date: number): string {
  const [month, day] = [(date >> 5) & 15, date & 31];
  if (month < 1 || month > 12 || day === 0) return "";
  return writtenTime({ year: 1980 + (date >> 9), month, day, hour: time >> 11, minute: (time >> 5) & 63 });
}
