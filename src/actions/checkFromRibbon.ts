/** 检查 from the ribbon, without the pane: goes to the first thing to be put right, or to the cell that says 全部通过. */

import { isError } from "../domain/finding";
import { fixedCells } from "../layout/scoring/scoringPlaces";
import { PlainError } from "../excel/plainError";
import type { Language } from "../text";
import { ribbonText } from "../text/ribbon";
import { cellName } from "../workbook/address";
import { checkWorkbook } from "./checkWorkbook";
import { goToCell } from "./goToCell";

/** Errors before warnings, each in the sheet's order. @throws PlainError where there is no scoring sheet */
export async function checkFromRibbon(language: Language): Promise<void> {
  const { current } = await checkWorkbook({ language });
  if (!current) throw new PlainError(ribbonText(language).noSheet, "NoScoringSheet");
  const { findings, sheet } = current;
  const first = findings.find(isError) ?? findings[0];
  const { row, column } = fixedCells().checkSummary;
  await goToCell({ language, sheet, cell: first?.cell ?? cellName(row, column) });
}
