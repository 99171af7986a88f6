/** How the cells that people fill in look when nobody has pasted into them, by the columns that they stand in. */

import type { ScoreRow } from "../../domain/scoreSheet";
import type { Area } from "../../workbook/address";
import { plainStyle, type Style } from "../../workbook/workbook";
import type { ScoringColumns } from "../scoring/scoringColumns";
import { stretches } from "./entryAreas";

/** Cells of one column that follow each other, with their style. */
export interface EntryLook {
  area: Area;
  style: Style;
}

/** Of the indicators' rows as they were found; a column that is gone has no cells. */
export function entryLooks(rows: readonly ScoreRow[], { list }: ScoringColumns): EntryLook[] {
  return list.flatMap(({ holds, style }): EntryLook[] => {
    if (holds.kind !== "entered") return [];
    const { key } = holds;
    const cells = rows.flatMap((row) => (row[key].cell === row.name.cell ? [] : row[key].cell));
    return stretches(cells).map((area) => ({ area, style: { ...plainStyle, ...style } }));
  });
}
