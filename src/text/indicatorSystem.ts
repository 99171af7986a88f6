/** The sentences on a faulty indicator system: apart from the others, for only those who make one read them. */

import type { SystemFault, SystemFaultSentences } from "../domain/systemFaults";
import { faults as enUS } from "./en-US/indicatorSystem";
import { inLanguages, type Language } from "./languages";
import { faults as zhCN } from "./zh-CN/indicatorSystem";

const sentencesIn = inLanguages<SystemFaultSentences>({ "zh-CN": zhCN, "en-US": enUS });

/** `序号 1 出现了两次，每项指标的序号应当唯一。` */
export function systemFaultSentence(found: SystemFault, language: Language): string {
  const say = sentencesIn(language)[found.fault] as (facts: SystemFault) => string;
  return say(found);
}
