/** The sentences of the server's own page: apart from the others, for the pane does not need them. */

import type { Language } from ".";
import { server as enUS } from "./en-US/server";
import { server as zhCN } from "./zh-CN/server";

export type ServerText = typeof zhCN;

const texts: Record<Language, ServerText> = { "zh-CN": zhCN, "en-US": enUS };

/** What the server's page says in a language. */
export function serverText(language: Language): ServerText {
  return texts[language];
}
