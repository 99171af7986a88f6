/** Puts counts of findings into words: the line that sums a check up. */

import type { CheckedSheet } from "../../actions/check/pictureOfSheets";
import type { Finding } from "../../domain/finding";
import { type Language, textFor } from "../../text";
import { countKinds } from "./arrangeFindings";

/** `错误 2 处，未评分 10 项`, or what to do where nothing is scored yet. */
export function checkInWords(sheet: CheckedSheet, language: Language): string {
  const { findings: text } = textFor(language).pane;
  const counts = countKinds(sheet.findings);
  if (counts.blank === sheet.totals.total.count && counts.blank === sheet.findings.length)
    return text.notStarted[sheet.stage];
  return countsInWords(sheet.findings, language);
}

/** `错误 2 处，未评分 10 项，提醒 1 处`, without zero counts. */
export function countsInWords(findings: Finding[], language: Language): string {
  const { findings: text } = textFor(language).pane;
  const counts = countKinds(findings);
  return [
    counts.wrong && text.wrong(counts.wrong),
    counts.blank && text.blank(counts.blank),
    counts.warning && text.warnings(counts.warning),
  ]
    .filter(Boolean)
    .join(text.separator);
}
