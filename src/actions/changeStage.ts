/** 切换阶段: writes the stage into the scoring sheet's own cell, from which its formulas take it. */

import type { Stage } from "../domain/scoreSheet";
import { readSheet } from "../excel/readSheets";
import { PlainError } from "../excel/plainError";
import { writeCell } from "../excel/writeCell";
import { readScoringSheet } from "../layout/recognition/readScoringSheet";
import { textFor, type Language } from "../text";
import { refuseFinal } from "./refuseFinal";

/** The label is written in the sheet's language, whatever the pane's is. @throws PlainError */
export async function changeStage(input: { language: Language; sheet: string; stage: Stage }): Promise<void> {
  const { content } = await readSheet(input.language, input.sheet);
  const read = content && readScoringSheet(content);
  if (!read) throw new PlainError(textFor(input.language).errors.excel.notFound, "ItemNotFound");
  refuseFinal(content, input.language);
  await writeCell(input.language, input.sheet, read.sheet.stageCell, textFor(read.language).sheet.stages[input.stage]);
}
