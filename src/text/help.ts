/** The sentences of the help screen and the example: apart from the others, so that the pane loads them with its screen. */

import type { Language } from ".";
import { help as enUS } from "./en-US/help";
import { help as zhCN } from "./zh-CN/help";

export type HelpText = typeof zhCN;

const texts: Record<Language, HelpText> = { "zh-CN": zhCN, "en-US": enUS };

/** `helpText("zh-CN").heading` → `"帮助"` */
export function helpText(language: Language): HelpText {
  return texts[language];
}
