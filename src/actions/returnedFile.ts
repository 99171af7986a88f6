/** What was read of one file that came back. */

import type { FileRefusal } from "../domain/fileRefusal";
import type { UnitRecord } from "../domain/unitRecord";
import type { IssuedUnit } from "../layout/consolidation/registerSheet";

export interface ReturnedFile {
  file: string;
  records: UnitRecord[];
  /** Units of a register in the file. */
  expected: IssuedUnit[];
  /** Why nothing could be read; null where something was. */
  refusal: FileRefusal | null;
}

/** A file of which nothing was read. */
export function refusedFile(file: string, refusal: FileRefusal): ReturnedFile {
  return { file, records: [], expected: [], refusal };
}
