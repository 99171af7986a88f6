/** The sentences of repairing: apart from the others, so that the pane loads them when a repair is asked for. */

import type { Language } from ".";
import { repair as enUS } from "./en-US/repair";
import { repair as zhCN } from "./zh-CN/repair";

export type RepairText = typeof zhCN;

/** What a repair says in a language. */
export function repairText(language: Language): RepairText {
  return language === "zh-CN" ? zhCN : enUS;
}
