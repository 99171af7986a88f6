/** The sentences of the page's first script: apart from the others, for the pane itself does not need them. */

import { start as enUS } from "./en-US/start";
import { inLanguages } from "./languages";
import { start as zhCN } from "./zh-CN/start";

export type StartText = typeof zhCN;

/** Why the pane cannot start. */
export const startText = inLanguages<StartText>({ "zh-CN": zhCN, "en-US": enUS });
