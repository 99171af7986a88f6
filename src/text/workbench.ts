/** The sentences of the workbench: apart from the others, for the pane does not need them. */

import type { Language } from ".";
import { workbench as enUS } from "./en-US/workbench";
import { workbench as zhCN } from "./zh-CN/workbench";

export type WorkbenchText = typeof zhCN;

/** What the workbench says in a language. */
export function workbenchText(language: Language): WorkbenchText {
  return language === "zh-CN" ? zhCN : enUS;
}
