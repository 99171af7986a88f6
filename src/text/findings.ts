/** What is said of findings: their sentences, their rules in a word, and their repair. */

import { findings as enUS } from "./en-US/findings";
import { inLanguages } from "./languages";
import { findings as zhCN } from "./zh-CN/findings";

export type FindingsText = typeof zhCN;

export const findingsText = inLanguages<FindingsText>({ "zh-CN": zhCN, "en-US": enUS });
