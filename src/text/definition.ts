/** The texts of definition sheets: apart from the others, for only organisers see them. */

import type { DefinitionProblem } from "../domain/definitionProblem";
import { definition as enUS } from "./en-US/definition";
import { inLanguages } from "./languages";
import { definition as zhCN } from "./zh-CN/definition";

export interface DefinitionText {
  sheetName: (title: string) => string;
  heading: string;
  hint: string;
  fields: Record<"title" | "attachment" | "id" | "edition" | "total" | "rules", string>;
  columns: Record<"number" | "weight" | "description" | "kind", string>;
  /** Below a heading's name. */
  points: (points: number) => string;
  problems: { [K in DefinitionProblem["problem"]]: (facts: Extract<DefinitionProblem, { problem: K }>) => string };
}

export const definitionText = inLanguages<DefinitionText>({
  "zh-CN": zhCN,
  "en-US": enUS,
});
