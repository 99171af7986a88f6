/** The texts on indicator systems as organisers work with them: apart from the others, for units never read them. */

import type { DefinitionProblem } from "../domain/definitionProblem";
import type { SystemFault } from "../domain/systemFaults";
import { definitionText } from "./definition";
import { system as enUS } from "./en-US/system";
import { systemFaultSentence } from "./indicatorSystem";
import { inLanguages, type Language } from "./languages";
import { system as zhCN, type SystemText } from "./zh-CN/system";

export type { SystemText };

export const systemText = inLanguages<SystemText>({ "zh-CN": zhCN, "en-US": enUS });

/** What is wrong with a definition sheet, or with the system that it defines: `权重应为数字，现在是“二”。` */
export function definitionSentence(found: DefinitionProblem | SystemFault, language: Language): string {
  if ("fault" in found) return systemFaultSentence(found, language);
  const say = definitionText(language).problems[found.problem] as (facts: DefinitionProblem) => string;
  return say(found);
}
