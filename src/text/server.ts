/** The sentences of the server's own page: apart from the others, for the pane does not need them. */

import { server as enUS } from "./en-US/server";
import { inLanguages } from "./languages";
import { server as zhCN } from "./zh-CN/server";

export type ServerText = typeof zhCN;

/** What the server's page says. */
export const serverText = inLanguages<ServerText>({ "zh-CN": zhCN, "en-US": enUS });
