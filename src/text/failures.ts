/** The sentence for what went wrong: what happened, and what to do. */

import type { Failure, FailureKind, FailureSentences } from "../domain/failure";
import { failures as enUS } from "./en-US/failures";
import { inLanguages, type Language } from "./languages";
import { failures as zhCN } from "./zh-CN/failures";

const sentencesIn = inLanguages<FailureSentences>({ "zh-CN": zhCN, "en-US": enUS });

/** `failureSentence({ kind: "not-final", facts: {} }, "zh-CN")` → `"这张评分表没有定稿，不用撤销。"` */
export function failureSentence<K extends FailureKind>(
  { kind, facts }: Pick<Failure<K>, "kind" | "facts">,
  language: Language,
): string {
  return sentencesIn(language)[kind](facts);
}
