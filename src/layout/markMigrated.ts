/** Marks on a scoring sheet what was moved from an older edition with another weight: beside the table, where nothing is printed or compared. */

import type { IndicatorSystem } from "../domain/indicatorSystem";
import type { MovedScore } from "../domain/migrateScores";
import type { Language } from "../text";
import { systemText } from "../text/system";
import { type Cell, plainStyle, type Sheet, type Style } from "../workbook/workbook";
import { colors, styles } from "./parts/styles";
import { placeScoringSheet } from "./scoring/scoringPlaces";
import { headRows } from "./scoring/scoringRows";

/** Points. */
const width = 90;
const noteStyle: Style = { ...plainStyle, ...styles.text, color: colors.muted };

/** The sheet with one more column, or as it is where no weight has changed. */
export function markMigrated(
  scoring: Sheet,
  moved: readonly MovedScore[],
  { system, language }: { system: IndicatorSystem; language: Language },
): Sheet {
  const { migration: words } = systemText(language);
  const changed = moved.filter(({ from, to }) => from.weight !== to.weight);
  if (changed.length === 0) return scoring;
  const places = new Map(placeScoringSheet(system).indicators.map(({ indicator, row }) => [indicator.number, row]));
  const notes = new Map<number | undefined, string>(
    changed.map(({ from, to }) => [places.get(to.number), words.weights(from.weight, to.weight)]),
  );
  notes.set(headRows.captions, words.heading);
  const noteIn = (row: number): Cell => ({ value: notes.get(row) ?? null, style: noteStyle });
  return {
    ...scoring,
    columnWidths: [...scoring.columnWidths, width],
    cells: scoring.cells.map((line, row) => [...line, noteIn(row)]),
  };
}
