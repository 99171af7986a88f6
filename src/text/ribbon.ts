/** The sentences of the ribbon's commands; its labels are in manifest.xml. */

import type { Language } from ".";
import { ribbon as enUS } from "./en-US/ribbon";
import { ribbon as zhCN } from "./zh-CN/ribbon";

export type RibbonText = typeof zhCN;

/** What the commands say in a language. */
export function ribbonText(language: Language): RibbonText {
  return language === "zh-CN" ? zhCN : enUS;
}
