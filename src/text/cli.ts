/** The sentences of the command line: apart from the others, for the pane does not need them. */

import type { Language } from ".";
import { cli as enUS } from "./en-US/cli";
import { cli as zhCN } from "./zh-CN/cli";

export type CliText = typeof zhCN;

/** What the command line says in a language. */
export function cliText(language: Language): CliText {
  return language === "zh-CN" ? zhCN : enUS;
}
