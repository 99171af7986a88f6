/** The sentences of the page's first script: apart from the others, for the pane itself does not need them. */

import type { Language } from ".";
import { start as enUS } from "./en-US/start";
import { start as zhCN } from "./zh-CN/start";

export type StartText = typeof zhCN;

/** Why the pane cannot start, in a language. */
export function startText(language: Language): StartText {
  return language === "zh-CN" ? zhCN : enUS;
}
