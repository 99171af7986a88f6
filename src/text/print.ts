/** The sentences of printing: apart from the others, so that the pane loads them when somebody prints. */

import type { Language } from ".";
import { print as enUS } from "./en-US/print";
import { print as zhCN } from "./zh-CN/print";

export type PrintText = typeof zhCN;

/** What printing says in a language. */
export function printText(language: Language): PrintText {
  return language === "zh-CN" ? zhCN : enUS;
}
