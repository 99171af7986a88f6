/** The sentences on importing an indicator system: apart from the others, so that they are loaded where one is imported. */

import type { Choice, Doubt, DoubtFacts, DoubtKind } from "../domain/importDoubt";
import type { ImportRefused } from "../domain/importRefusal";
import { systemImport as enUS } from "./en-US/systemImport";
import { inLanguages, type Language } from "./languages";
import { systemImport as zhCN } from "./zh-CN/systemImport";

export type SystemImportText = typeof zhCN;

export const systemImportText = inLanguages<SystemImportText>({ "zh-CN": zhCN, "en-US": enUS });

/** `“领导体制”没有分值，请填写。` */
export function doubtSentence({ kind, params }: Pick<Doubt, "kind" | "params">, language: Language): string {
  const say = systemImportText(language).doubts[kind] as (facts: DoubtFacts[DoubtKind]) => string;
  return say(params);
}

/** Why nothing could be imported. */
export function importRefusalSentence(
  { kind, facts }: Pick<ImportRefused, "kind" | "facts">,
  language: Language,
): string {
  const say = systemImportText(language).refusals[kind] as (facts: ImportRefused["facts"]) => string;
  return say(facts);
}

/** An answer as a person reads it: which table, a number of points, a name, or what is done. */
export function choiceText({ kind }: Pick<Doubt, "kind">, choice: Choice, language: Language): string {
  const { choices, table, cli } = systemImportText(language);
  if (typeof choice === "number") return kind === "several-tables" ? table(choice) : cli.sum(choice);
  return Object.hasOwn(choices, choice) ? choices[choice as keyof typeof choices] : choice;
}
