/** The sentences on a faulty indicator system: apart from the others, for only those who make one read them. */

import type { Language } from ".";
import { indicatorSystem as enUS } from "./en-US/indicatorSystem";
import { indicatorSystem as zhCN } from "./zh-CN/indicatorSystem";

export type IndicatorSystemText = typeof zhCN;

/** What is said of a faulty system in a language. */
export function indicatorSystemText(language: Language): IndicatorSystemText {
  return language === "zh-CN" ? zhCN : enUS;
}
