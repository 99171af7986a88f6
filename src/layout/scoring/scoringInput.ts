/** What a scoring sheet is laid out from, and with it its summary, its cover and its record. */

import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { type EnteredScores, type LayoutVersion, nothingEntered } from "../../domain/scoreSheet";
import { totalEntries, type Totals } from "../../domain/totals";
import type { Language } from "../../text";
import type { PaperChoice } from "../parts/paper";
import type { FieldValues } from "./scoringFields";

export interface ScoringSheetInput extends FieldValues {
  system: IndicatorSystem;
  /** The sheet's name. */
  name: string;
  language: Language;
  /** By the indicator's number; what is not there is blank. */
  entries?: ReadonlyMap<number, EnteredScores>;
  /** A4 landscape where nothing is said. */
  paper?: PaperChoice;
  /** The newest where nothing is said. */
  layout?: LayoutVersion;
}

/** What is entered for an indicator. */
export function entriesFor({ entries }: Pick<ScoringSheetInput, "entries">, number: number): EnteredScores {
  return entries?.get(number) ?? nothingEntered;
}

export function totalsOf(input: Pick<ScoringSheetInput, "entries" | "system">): Totals {
  return totalEntries((number) => entriesFor(input, number), input.system);
}
