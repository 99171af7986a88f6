/** The sentences of the workbench: apart from the others, for the pane does not need them. */

import { workbench as enUS } from "./en-US/workbench";
import { inLanguages } from "./languages";
import { workbench as zhCN } from "./zh-CN/workbench";

export type WorkbenchText = typeof zhCN;

/** What the workbench says. */
export const workbenchText = inLanguages<WorkbenchText>({ "zh-CN": zhCN, "en-US": enUS });
