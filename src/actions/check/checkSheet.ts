/** Checks and adds up one sheet of the open workbook. */

import type { Finding } from "../../domain/finding";
import { totalScores } from "../../domain/totals";
import { checkCodeIn } from "../../layout/final/finalMarks";
import { readScoringSheet, type ScoringSheetRead } from "../../layout/recognition/readScoringSheet";
import type { SheetContent } from "../../workbook/workbook";
import type { CheckedSheet } from "./pictureOfSheets";
import { sheetFindings } from "./sheetFindings";

/** Null for a sheet that is no scoring sheet. */
export function checkSheet(content: SheetContent): CheckedSheet | null {
  const read = readScoringSheet(content);
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
    systemId: system.id,
    systemTitle: system.title,
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
