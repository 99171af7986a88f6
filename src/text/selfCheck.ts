/** The sentences of the self-check: apart from the others, so that the pane loads them with its screen. */

import { selfCheck as enUS } from "./en-US/selfCheck";
import { inLanguages } from "./languages";
import { selfCheck as zhCN } from "./zh-CN/selfCheck";

export type SelfCheckText = typeof zhCN;
/** Everything that is checked, under the name that the report gives it. */
export type ProbeName = keyof SelfCheckText["probes"];

/** `selfCheckText("zh-CN").probes.merges` → `"合并单元格"` */
export const selfCheckText = inLanguages<SelfCheckText>({ "zh-CN": zhCN, "en-US": enUS });
