/** Checks and adds up one sheet of the open workbook. */

import { totalScores } from "../domain/totals";
import type { SheetContent } from "../workbook/workbook";
import { inspectSheet, type Inspection } from "./inspectSheet";
import type { CheckedSheet } from "./pictureOfSheets";

/** Null for a sheet that is no scoring sheet. */
export function checkSheet(content: SheetContent): CheckedSheet | null {
  const inspection = inspectSheet(content, null);
  return inspection && checkedSheet(inspection);
}

/** What is told of a sheet that was looked into. */
export function checkedSheet({ sheet, system, findings, final }: Inspection): CheckedSheet {
  return {
    sheet: sheet.sheet,
    systemId: system.id,
    systemTitle: system.title,
    edition: sheet.edition,
    unit: sheet.unit,
    stage: sheet.stage,
    rows: sheet.rows,
    totals: totalScores(sheet, system),
    findings,
    checkCode: final.code,
  };
}
