/** The choices of which findings to show, in words. */

import { countKinds, kindOf } from "../../domain/countFindings";
import type { Finding } from "../../domain/finding";
import { type Language, textFor } from "../../text";
import { findingsText } from "../../text/findings";
import { countRules, type Filter } from "./arrangeFindings";

/** Everything, then each kind and each rule that occurs; a rule that is the only one of its kind is left out. */
export function filterChoices(findings: Finding[], language: Language): { filter: Filter; name: string }[] {
  const { findings: text } = textFor(language).pane;
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
    ...rules.map(([rule, count]) => ({ filter: rule, name: text.filtered(findingsText(language).rules[rule], count) })),
  ];
}
