/** The texts of definition sheets: apart from the others, for only organisers see them. */

import type { DefinitionProblem } from "../domain/definitionProblem";
import { definition as enUS } from "./en-US/definition";
import { inLanguages, type Language } from "./languages";
import { definition as zhCN } from "./zh-CN/definition";

export type DefinitionText = typeof zhCN;

export const definitionText: (language: Language) => DefinitionText = inLanguages<DefinitionText>({
  "zh-CN": zhCN,
  "en-US": enUS,
});

/** `权重应为数字，现在是“二”。` */
export function definitionSentence(found: DefinitionProblem, language: Language): string {
  const say = definitionText(language).problems[found.problem] as (facts: DefinitionProblem) => string;
  return say(found);
}
