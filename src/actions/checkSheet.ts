/** Reads, checks and adds up one sheet's content: the same for a sheet in Excel and one in a file. */

import { checkScores } from "../domain/checkScores";
import { totalScores } from "../domain/totals";
import { checkCodeIn } from "../layout/final/finalMarks";
import { readScoringSheet } from "../layout/recognition/readScoringSheet";
import type { Language } from "../text";
import type { SheetContent } from "../workbook/workbook";
import type { CheckedSheet } from "./pictureOfSheets";

/** Null for a sheet that is no scoring sheet. */
export function checkSheet(content: SheetContent, language: Language): CheckedSheet | null {
  const read = readScoringSheet(content);
  if (!read) return null;
  const { sheet, system } = read;
  return {
    sheet: sheet.sheet,
    systemId: system.id,
    systemTitle: system.title,
    edition: sheet.edition,
    unit: sheet.unit,
    stage: sheet.stage,
    rows: sheet.rows,
    totals: totalScores(sheet, system),
    findings: checkScores(sheet, system, language),
    checkCode: checkCodeIn(content),
  };
}
