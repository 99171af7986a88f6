/** The sentences of inserting, and of lists of units: apart from the others, so that the pane loads them with those screens. */

import { insert as enUS } from "./en-US/insert";
import { inLanguages, languages } from "./languages";
import { insert as zhCN } from "./zh-CN/insert";

export type InsertText = typeof zhCN;

/** `insertText("zh-CN").heading` → `"插入评分表"` */
export const insertText = inLanguages<InsertText>({ "zh-CN": zhCN, "en-US": enUS });

/** What may head a column of units in any language. */
export const unitCaptions = languages.flatMap((language) => insertText(language).list.captions);
