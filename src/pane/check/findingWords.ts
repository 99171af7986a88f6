/** The line that sums a check up. */

import type { CheckedSheet } from "../../actions/check/pictureOfSheets";
import { countKinds } from "../../domain/countFindings";
import { type Language, textFor } from "../../text";
import { countsInWords } from "../../text/countsInWords";

/** `错误 2 处，未评分 10 项`, or what to do where nothing is scored yet. */
export function checkInWords(sheet: CheckedSheet, language: Language): string {
  const { findings: text } = textFor(language).pane;
  const counts = countKinds(sheet.findings);
  if (counts.blank === sheet.totals.total.count && counts.blank === sheet.findings.length)
    return text.notStarted[sheet.stage];
  return countsInWords(counts, language);
}
