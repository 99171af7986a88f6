/** What is said of findings where nobody sees the sheet: each sentence with the indicators and cells that it is about. */

import type { Finding } from "../../domain/finding";
import type { Language } from "../../text";
import { findingsText } from "../../text/findings";
import { findingSentence } from "../../text/findingSentence";

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
