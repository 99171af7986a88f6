/** What a finalised scoring sheet says: everything that people decided, and nothing that is worked out from it. */

import type { IndicatorSystem } from "./indicatorSystem";
import {
  eachEntry,
  type EnteredScores,
  type Entry,
  firstRows,
  type LayoutVersion,
  type ScoreSheet,
  type Stage,
} from "./scoreSheet";

/** One indicator's entries, by its 序号. */
export interface FinalRow extends EnteredScores {
  number: number;
}

export interface FinalContent {
  system: IndicatorSystem;
  edition: string;
  layout: LayoutVersion;
  unit: string;
  group: string;
  date: Entry;
  stage: Stage;
  /** In the order of their numbers. */
  rows: FinalRow[];
}

/** The content of a sheet as found. */
export function finalContentOf(sheet: ScoreSheet): FinalContent {
  const { system, edition, layout, unit, group, date, stage } = sheet;
  const rows = [...firstRows(sheet.rows).values()].map((row): FinalRow => ({
    number: row.number,
    ...eachEntry((key) => row[key].value),
  }));
  return { system, edition, layout, unit, group, date, stage, rows: rows.sort((a, b) => a.number - b.number) };
}
