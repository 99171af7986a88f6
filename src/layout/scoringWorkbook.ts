/** Plans what an insertion adds: a scoring sheet and its summary, with names that are free in the workbook. */

import { cleanUnitName } from "../domain/unitName";
import { textFor } from "../text";
import { definitionText } from "../text/definition";
import type { Sheet, Workbook } from "../workbook/workbook";
import { layOutDefinitionSheet } from "./definition/definitionSheet";
import { freeSheetName } from "./parts/sheetNames";
import type { ScoringSheetInput } from "./scoring/scoringInput";
import { layOutScoringSheet } from "./scoring/scoringSheet";
import { layOutSummarySheet } from "./summary/summarySheet";

/**
 * The two sheets, scoring sheet first; `taken` are the names of the sheets that the workbook has already. A system that is
 * not official is `carried` along, hidden, so that whoever opens the workbook knows it.
 */
export function planScoringWorkbook(
  input: Omit<ScoringSheetInput, "name">,
  taken: readonly string[] = [],
  carried = true,
): Workbook {
  const text = textFor(input.language).sheet;
  const name = freeSheetName(text.scoringSheetName(input.unit), taken);
  const summaryName = freeSheetName(text.summarySheetName(input.unit), [...taken, name]);
  const named = { ...input, name };
  return {
    sheets: [
      layOutScoringSheet(named),
      layOutSummarySheet(named, summaryName),
      ...(carried ? carriedDefinition(input, [...taken, name, summaryName]) : []),
    ],
    about: { title: input.system.title, subject: cleanUnitName(input.unit) },
  };
}

/** The hidden definition of a system that is not official. */
export function carriedDefinition(
  { system, language }: Pick<ScoringSheetInput, "system" | "language">,
  taken: readonly string[],
): Sheet[] {
  if (system.fingerprint === "") return [];
  const name = freeSheetName(definitionText(language).sheetName(system.title), taken);
  return [layOutDefinitionSheet(system, { name, language, carried: true })];
}
