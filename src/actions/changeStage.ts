/** 切换阶段: writes the stage into the scoring sheet's own cell, from which its formulas take it. */

import { Failure } from "../domain/failure";
import type { Stage } from "../domain/scoreSheet";
import { readSheet } from "../excel/readSheets";
import { writeCell } from "../excel/writeCell";
import { readScoringSheet } from "../layout/recognition/readScoringSheet";
import { textFor } from "../text";
import { refuseFinal } from "./refuseFinal";

/** The label is written in the sheet's language, whatever the pane's is. @throws Failure */
export async function changeStage(input: { sheet: string; stage: Stage }): Promise<void> {
  const content = await readSheet(input.sheet);
  const read = content && readScoringSheet(content);
  if (!read) throw new Failure("not-found", {});
  refuseFinal(content);
  await writeCell(input.sheet, read.sheet.stageCell, textFor(read.language).sheet.stages[input.stage]);
}
