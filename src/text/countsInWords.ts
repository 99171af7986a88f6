/** Counts of findings in words, the same in pane, mail and terminal. */

import type { Kind } from "../domain/countFindings";
import { type Language, textFor } from ".";

/** `错误 2 处，未评分 10 项，提醒 1 处`, without zero counts; empty where nothing was found. */
export function countsInWords(counts: Partial<Record<Kind, number>>, language: Language): string {
  const { findings: text } = textFor(language).pane;
  const { wrong = 0, blank = 0, warning = 0 } = counts;
  return [wrong && text.wrong(wrong), blank && text.blank(blank), warning && text.warnings(warning)]
    .filter(Boolean)
    .join(text.separator);
}
