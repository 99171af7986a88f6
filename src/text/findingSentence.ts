/** The sentence of a finding: what is wrong and what to do. */

import type { Finding, FindingOf } from "../domain/finding";
import type { Rule } from "../domain/rules";
import type { Language } from ".";
import { findingsText } from "./findings";

/** One sentence for each rule, from a finding of that rule. */
export type FindingSentences = { [R in Rule]: (finding: FindingOf<R>) => string };

/** `第 3 项扣了分但没有写扣分依据，请补写。` */
export function findingSentence(finding: Finding, language: Language): string {
  const say = findingsText(language).sentences[finding.rule] as (finding: Finding) => string;
  return say(finding);
}

/** The sentences with where they hold, one for all findings that say the same: `第 2、3 项（G7、G8）自评得分…` */
export function findingsWithPlaces(findings: readonly Finding[], language: Language): string[] {
  const bySentence = new Map<string, Finding[]>();
  for (const finding of findings) {
    const sentence = findingSentence(finding, language);
    bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), finding]);
  }
  return [...bySentence].map(([sentence, same]) => {
    const cells = same.flatMap(({ cell }) => cell ?? []);
    const isSaid = cells.length === 0 || sentence.startsWith(cells[0] ?? "");
    const numbers = same.flatMap(({ number }) => number ?? []);
    return isSaid ? sentence : findingsText(language).withPlace(numbers, cells, sentence);
  });
}
