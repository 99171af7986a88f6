/** The sentences of issuing and consolidating: apart from the others, so that the pane loads them with that screen. */

import { consolidate as enUS } from "./en-US/consolidate";
import { inLanguages } from "./languages";
import { consolidate as zhCN } from "./zh-CN/consolidate";

export type ConsolidateText = typeof zhCN;

/** `consolidateText("zh-CN").sheets.ranking` → `"排名表"` */
export const consolidateText = inLanguages<ConsolidateText>({ "zh-CN": zhCN, "en-US": enUS });
