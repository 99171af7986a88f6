/** Checks and adds up one sheet of the open workbook. */

import type { Finding } from "../../domain/finding";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { totalScores } from "../../domain/totals";
import { checkCodeIn } from "../../layout/final/finalMarks";
import { readScoringSheet, type ScoringSheetRead } from "../../layout/recognition/readScoringSheet";
import type { SheetContent } from "../../workbook/workbook";
import type { CheckedSheet } from "./pictureOfSheets";
import { sheetFindings } from "./sheetFindings";

/** Null for a sheet that is no scoring sheet. */
export function checkSheet(content: SheetContent, systems: readonly IndicatorSystem[]): CheckedSheet | null {
  const read = readScoringSheet(content, systems);
  return read && checkedSheet(read, sheetFindings(content, read), checkCodeIn(content));
}

/** What is told of a sheet that was read. */
export function checkedSheet(
  { sheet, system }: ScoringSheetRead,
  findings: Finding[],
  checkCode: string | null,
): CheckedSheet {
  return {
    sheet: sheet.sheet,
    system,
    edition: sheet.edition,
    layout: sheet.layout,
    unit: sheet.unit,
    stage: sheet.stage,
    rows: sheet.rows,
    totals: totalScores(sheet, system),
    findings,
    checkCode,
  };
}
