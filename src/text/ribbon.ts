/** The sentences of the ribbon's commands; its labels are in manifest.xml. */

import { ribbon as enUS } from "./en-US/ribbon";
import { inLanguages } from "./languages";
import { ribbon as zhCN } from "./zh-CN/ribbon";

export type RibbonText = typeof zhCN;

/** What the commands say. */
export const ribbonText = inLanguages<RibbonText>({ "zh-CN": zhCN, "en-US": enUS });
