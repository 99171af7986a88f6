/** 插入评分表: adds a unit's scoring sheet and its summary to the open workbook; from the second unit on, a directory too. */

import type { SystemId } from "../domain/indicatorSystem";
import type { EnteredScores, Stage } from "../domain/scoreSheet";
import { systemById } from "../domain/systems";
import { drawWorkbook } from "../excel/drawWorkbook";
import { isPasswordError } from "../excel/sheetProtection";
import { planDirectory } from "./planDirectory";
import { lookAtWorkbook } from "../excel/lookAtWorkbook";
import { PlainError } from "../excel/plainError";
import { fixedCells } from "../layout/scoring/scoringPlaces";
import { planScoringWorkbook } from "../layout/scoringWorkbook";
import { textFor, type Language } from "../text";
import { area } from "../workbook/address";

export interface Insertion {
  systemId: SystemId;
  unit: string;
  /** Group of assessors; may be empty. */
  group: string;
  stage: Stage;
  language: Language;
  /** By the indicator's number; blank where nothing is said. */
  entries?: ReadonlyMap<number, EnteredScores>;
}

/**
 * Two requests to Excel: look, draw. Returns the new sheets' names, and leaves the selection on the first score.
 * @throws PlainError with the workbook as it was
 */
export async function insertScoringSheet(input: Insertion): Promise<{ scoringSheet: string; summarySheet: string }> {
  const text = textFor(input.language).errors;
  const unit = input.unit.trim();
  if (unit === "") throw new PlainError(text.insert.unitMissing, "UnitMissing");
  const look = await lookAtWorkbook(input.language);
  if (look.structureProtected) throw new PlainError(text.excel.structureProtected, "StructureProtected");
  const plan = planScoringWorkbook(
    { ...input, unit, group: input.group.trim(), system: systemById(input.systemId), date: null },
    look.sheets.map((sheet) => sheet.name),
  );
  const { row, column } = fixedCells().firstScore[input.stage];
  const [scoringSheet = "", summarySheet = ""] = plan.sheets.map((sheet) => sheet.name);
  const { sheets, also } = planDirectory(look, plan, input.language);
  await drawWorkbook({ sheets: [...plan.sheets, ...sheets] }, look, area(row, column), input.language, also).catch(
    (error: unknown) => {
      // A directory with somebody's password: the sheet is inserted all the same.
      if (!also || !isPasswordError(error)) throw error;
      return drawWorkbook(plan, look, area(row, column), input.language);
    },
  );
  return { scoringSheet, summarySheet };
}
