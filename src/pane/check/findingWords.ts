/** Puts counts of findings into words: the line that sums a check up, and the choices of what to show. */

import type { CheckedSheet } from "../../actions/check/pictureOfSheets";
import type { Finding } from "../../domain/finding";
import { type Language, textFor } from "../../text";
import { countKinds, countRules, type Filter, kindOf } from "./arrangeFindings";

/** `错误 2 处，未评分 10 项`, or what to do where nothing is scored yet. */
export function summaryOf(sheet: CheckedSheet, language: Language): string {
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

/** Everything, then each kind and each rule that occurs; a rule that is the only one of its kind is left out. */
export function filterChoices(findings: Finding[], language: Language): { filter: Filter; name: string }[] {
  const { pane, findings: official } = textFor(language);
  const text = pane.findings;
  const kinds = Object.entries(countKinds(findings)) as [ReturnType<typeof kindOf>, number][];
  const rules = countRules(findings).filter(([rule, count]) => {
    const one = findings.find((finding) => finding.rule === rule);
    return kinds.some(([kind, all]) => one && kindOf(one) === kind && all > count);
  });
  return [
    { filter: "all", name: text.all(findings.length) },
    ...kinds
      .filter(([, count]) => count > 0)
      .map(([kind, count]) => ({ filter: kind, name: text.filtered(text.marks[kind], count) })),
    ...rules.map(([rule, count]) => ({ filter: rule, name: text.filtered(official.rules[rule], count) })),
  ];
}
