/** What may be entered into a scoring sheet: a score from 0 to the weight, a date, a stage of the list. */

import type { Text } from "../../text";
import type { ValidationRule } from "../../workbook/workbook";

type SheetText = Text["sheet"];

/** Serial numbers of 2000-01-01 and 2100-01-01. */
const dates = { min: 36526, max: 73051 };

/** `weight` in points. */
export function scoreRule(weight: number, { validation: text }: SheetText): ValidationRule {
  return {
    kind: "decimal",
    min: 0,
    max: weight,
    decimals: 2,
    prompt: { title: text.scoreTitle, text: text.scorePrompt(weight) },
    error: { title: text.scoreErrorTitle, text: text.scoreError(weight) },
  };
}

export function dateRule({ validation: text }: SheetText): ValidationRule {
  return {
    kind: "date",
    ...dates,
    prompt: { title: text.dateTitle, text: text.datePrompt },
    error: { title: text.dateTitle, text: text.dateError },
  };
}

export function stageRule({ validation: text, stages }: SheetText): ValidationRule {
  return {
    kind: "list",
    values: [stages.self, stages.assessed],
    prompt: { title: text.stageTitle, text: text.stagePrompt },
    error: { title: text.stageTitle, text: text.stageError },
  };
}
