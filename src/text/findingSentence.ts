/** The sentence of a finding: what is wrong and what to do. */

import type { Finding } from "../domain/finding";
import type { Language } from ".";
import { findingsText } from "./findings";

/** `第 3 项扣了分但没有写扣分依据，请补写。` */
export function findingSentence(finding: Finding, language: Language): string {
  const say = findingsText(language).sentences[finding.rule] as (finding: Finding) => string;
  return say(finding);
}
