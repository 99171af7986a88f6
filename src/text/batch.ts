/** The sentences of entering many scores at once: apart from the others, so that the pane loads them when somebody does. */

import { batch as enUS } from "./en-US/batch";
import { inLanguages } from "./languages";
import { batch as zhCN } from "./zh-CN/batch";

export type BatchText = typeof zhCN;

/** What entering many scores at once says. */
export const batchText = inLanguages<BatchText>({ "zh-CN": zhCN, "en-US": enUS });
