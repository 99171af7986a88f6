/** Every sentence that a user reads, in both languages; one file a room, the Chinese one sets the keys. */

import * as zhCN from "./zh-CN";
import * as enUS from "./en-US";

/** The languages that there are; the first is the one where nothing is said. */
export const languages = ["zh-CN", "en-US"] as const;
export type Language = (typeof languages)[number];
export type Text = typeof zhCN;

const texts: Record<Language, Text> = { "zh-CN": zhCN, "en-US": enUS };

/** The sentences of a language. `textFor("zh-CN").sheet.subtotal` → `"小计"` */
export function textFor(language: Language): Text {
  return texts[language];
}

/** The language that fits a display language such as `zh-TW` or `en-GB`: Chinese for Chinese, English for the rest. */
export function languageFor(displayLanguage: string | undefined): Language {
  return !displayLanguage || displayLanguage.toLowerCase().startsWith("zh") ? "zh-CN" : "en-US";
}
