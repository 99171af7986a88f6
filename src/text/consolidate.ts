/** The sentences of issuing and consolidating: apart from the others, so that the pane loads them with that screen. */

import type { Language } from ".";
import { consolidate as enUS } from "./en-US/consolidate";
import { consolidate as zhCN } from "./zh-CN/consolidate";

export type ConsolidateText = typeof zhCN;

const texts: Record<Language, ConsolidateText> = { "zh-CN": zhCN, "en-US": enUS };

/** `consolidateText("zh-CN").sheets.ranking` → `"排名表"` */
export function consolidateText(language: Language): ConsolidateText {
  return texts[language];
}
