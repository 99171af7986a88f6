/** The columns of a scoring sheet whose cells are compared with what a person sees, where the table has them. */

import type { Stage } from "../../domain/scoreSheet";
import type { Captions } from "../recognition/findCaptions";
import type { ColumnKey } from "../scoring/scoringColumns";

export interface OurColumn {
  key: ColumnKey;
  /** Zero-based. */
  column: number;
  /** Of a column of scores: whose. */
  stage: Stage | null;
}

/** Of the columns of scores: whose they are. */
export const stageOfColumn: Partial<Record<ColumnKey, Stage>> = { selfScore: "self", assessedScore: "assessed" };

/** Those that were found, in the order of the keys; a column that is gone is told as missing. */
export function ourColumns({ columns }: Captions, keys: readonly ColumnKey[]): OurColumn[] {
  const found: OurColumn[] = [];
  for (const key of keys) {
    const column = columns[key];
    if (column !== undefined) found.push({ key, column, stage: stageOfColumn[key] ?? null });
  }
  return found;
}
