/** The sentences of the command line: apart from the others, for the pane does not need them. */

import { cli as enUS } from "./en-US/cli";
import { inLanguages } from "./languages";
import { cli as zhCN } from "./zh-CN/cli";

export type CliText = typeof zhCN;

/** `cliText("zh-CN").usage.seeHelp` → `"加上 --help 可以查看用法。"` */
export const cliText = inLanguages<CliText>({ "zh-CN": zhCN, "en-US": enUS });
