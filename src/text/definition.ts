/** The texts of definition sheets: apart from the others, for only organisers see them. */

import { definition as enUS } from "./en-US/definition";
import { inLanguages } from "./languages";
import { definition as zhCN } from "./zh-CN/definition";

export type DefinitionText = typeof zhCN;

export const definitionText = inLanguages<DefinitionText>({
  "zh-CN": zhCN,
  "en-US": enUS,
});
