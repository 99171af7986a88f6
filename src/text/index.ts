/** The sentences that every screen needs, in each language; those of a single screen are in the files beside this one. */

import * as enUS from "./en-US";
import { inLanguages } from "./languages";
import * as zhCN from "./zh-CN";

export type { Language } from "./languages";

export type Text = typeof zhCN;

/** The pane's screens, by the keys of their names. */
export type ScreenId = keyof Text["pane"]["screens"];

/** `textFor("zh-CN").sheet.subtotal` → `"小计"` */
export const textFor = inLanguages<Text>({ "zh-CN": zhCN, "en-US": enUS });
