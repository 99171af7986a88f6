/** What is told of parts of a sheet that Excel did not take: loaded when that happens. */

import { drawing as enUS } from "./en-US/drawing";
import { inLanguages } from "./languages";
import { drawing as zhCN } from "./zh-CN/drawing";

export type DrawingText = typeof zhCN;

/** `drawingText("zh-CN").parts.frozen` → `"冻结窗格"` */
export const drawingText = inLanguages<DrawingText>({ "zh-CN": zhCN, "en-US": enUS });
