/** The sentences of finalising and sending: apart from the others, so that the pane loads them with those screens. */

import type { Language } from ".";
import { final as enUS } from "./en-US/final";
import { final as zhCN } from "./zh-CN/final";

export type FinalText = typeof zhCN;

const texts: Record<Language, FinalText> = { "zh-CN": zhCN, "en-US": enUS };

/** `finalTextFor("zh-CN").record.title` → `"定稿单"` */
export function finalTextFor(language: Language): FinalText {
  return texts[language];
}
