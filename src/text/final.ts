/** The sentences of finalising and sending: apart from the others, so that the pane loads them with those screens. */

import { final as enUS } from "./en-US/final";
import { inLanguages } from "./languages";
import { final as zhCN } from "./zh-CN/final";

export type FinalText = typeof zhCN;

/** `finalText("zh-CN").record.title` → `"定稿单"` */
export const finalText = inLanguages<FinalText>({ "zh-CN": zhCN, "en-US": enUS });
