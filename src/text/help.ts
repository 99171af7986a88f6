/** The sentences of the help screen and the example: apart from the others, so that the pane loads them with its screen. */

import { help as enUS } from "./en-US/help";
import { inLanguages } from "./languages";
import { help as zhCN } from "./zh-CN/help";

export type HelpText = typeof zhCN;

/** `helpText("zh-CN").heading` → `"帮助"` */
export const helpText = inLanguages<HelpText>({ "zh-CN": zhCN, "en-US": enUS });
