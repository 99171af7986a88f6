/** The sentences of repairing: apart from the others, so that the pane loads them when a repair is asked for. */

import { repair as enUS } from "./en-US/repair";
import { inLanguages } from "./languages";
import { repair as zhCN } from "./zh-CN/repair";

export type RepairText = typeof zhCN;

/** What a repair says. */
export const repairText = inLanguages<RepairText>({ "zh-CN": zhCN, "en-US": enUS });
