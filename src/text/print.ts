/** The sentences of printing: apart from the others, so that the pane loads them when somebody prints. */

import { print as enUS } from "./en-US/print";
import { inLanguages } from "./languages";
import { print as zhCN } from "./zh-CN/print";

export type PrintText = typeof zhCN;

/** What printing says. */
export const printText = inLanguages<PrintText>({ "zh-CN": zhCN, "en-US": enUS });
