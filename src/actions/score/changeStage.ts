/** 切换阶段: writes the stage into the scoring sheet's own cell, from which its formulas take it. */

import { Failure } from "../../domain/failure";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import type { Stage } from "../../domain/scoreSheet";
import { readSheet } from "../../excel/readSheets";
import { writeCells } from "../../excel/writeCells";
import { readScoringSheet } from "../../layout/recognition/readScoringSheet";
import { textFor } from "../../text";
import { parseArea } from "../../workbook/address";
import { refuseFinal } from "../final/refuseFinal";

/** The label is written in the sheet's language, whatever the pane's is. @throws Failure */
export async function changeStage(
  { sheet, stage }: { sheet: string; stage: Stage },
  systems: readonly IndicatorSystem[],
): Promise<void> {
  const content = await readSheet(sheet);
  const read = content && readScoringSheet(content, systems);
  if (!read) throw new Failure("not-found", {});
  refuseFinal(content);
  const { row, column } = parseArea(read.sheet.stageCell);
  const seen = content.values[row]?.[column] ?? null;
  await writeCells(sheet, [{ row, column, value: textFor(read.language).sheet.stages[stage], seen }]);
}
