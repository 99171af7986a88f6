/** The sentences about what a paste brought along: apart from the others, so that the pane loads them with the check screen. */

import { pasted as enUS } from "./en-US/pasted";
import { inLanguages } from "./languages";
import { pasted as zhCN } from "./zh-CN/pasted";

export type PastedText = typeof zhCN;

/** What is said of formats that a paste brought along. */
export const pastedText = inLanguages<PastedText>({ "zh-CN": zhCN, "en-US": enUS });
