/** What was read of one file that came back. */

import type { FileRefusal } from "../../domain/fileRefusal";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import type { UnitRecord } from "../../domain/unitRecord";
import type { IssuedUnit } from "../../layout/consolidation/registerSheet";

export interface ReturnedFile {
  file: string;
  /** Of the scoring sheets in it. */
  records: UnitRecord[];
  /** The systems that it carries. */
  systems: readonly IndicatorSystem[];
  /** What a consolidation or a register in it says of units: it counts only where the organiser says so. */
  nested: { records: UnitRecord[]; expected: IssuedUnit[] };
  /** Why nothing could be read; null where something was. */
  refusal: FileRefusal | null;
}

/** A file of which nothing was read. */
export function refusedFile(file: string, refusal: FileRefusal): ReturnedFile {
  return { file, records: [], systems: [], nested: { records: [], expected: [] }, refusal };
}

/** Whether a file holds a consolidation or a register. */
export function holdsNested({ nested }: ReturnedFile): boolean {
  return nested.records.length + nested.expected.length > 0;
}
