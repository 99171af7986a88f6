/** Plans what an insertion adds: a scoring sheet and its summary, with names that are free in the workbook. */

import { cleanUnitName } from "../domain/unitName";
import { textFor } from "../text";
import type { Workbook } from "../workbook/workbook";
import { freeSheetName } from "./parts/sheetNames";
import type { ScoringSheetInput } from "./scoring/scoringInput";
import { layOutScoringSheet } from "./scoring/scoringSheet";
import { layOutSummarySheet } from "./summary/summarySheet";

/** The two sheets, scoring sheet first. `takenNames` are the names of the sheets that the workbook has already. */
export function planScoringWorkbook(
  input: Omit<ScoringSheetInput, "name">,
  takenNames: readonly string[] = [],
): Workbook {
  const text = textFor(input.language).sheet;
  const name = freeSheetName(text.scoringSheetName(input.unit), takenNames);
  const summaryName = freeSheetName(text.summarySheetName(input.unit), [...takenNames, name]);
  const named = { ...input, name };
  return {
    sheets: [layOutScoringSheet(named), layOutSummarySheet(named, summaryName)],
    about: { title: input.system.title, subject: cleanUnitName(input.unit) },
  };
}
