/** Validations and conditional formats in Univer's terms. */

import type { ISheetDataValidationRule } from "@univerjs/core";
import { BooleanNumber, DataValidationErrorStyle, DataValidationOperator, DataValidationType } from "@univerjs/core";
import type {
  IColorScale,
  IConditionFormattingRule,
  IFormulaHighlightCell,
} from "@univerjs/preset-sheets-conditional-formatting";
import { CFRuleType, CFSubRuleType, CFValueType } from "@univerjs/preset-sheets-conditional-formatting";
import type { ColorScale, ConditionalFormat, Validation } from "../../workbook/workbook";
import { toRange } from "./univerSheet";

/** Refuses what does not fit, with the validation's own sentence; a list offers its values. */
export function toValidationRule(validation: Validation, uid: string): ISheetDataValidationRule {
  return {
    uid,
    ranges: [toRange(validation.area)],
    allowBlank: true,
    errorStyle: DataValidationErrorStyle.STOP,
    showErrorMessage: true,
    errorTitle: validation.error.title,
    error: validation.error.text,
    ...allowed(validation),
  };
}

function allowed(
  validation: Validation,
): Pick<ISheetDataValidationRule, "type" | "operator" | "formula1" | "formula2"> {
  if (validation.kind === "list") return { type: DataValidationType.LIST, formula1: validation.values.join(",") };
  return {
    type: validation.kind === "decimal" ? DataValidationType.DECIMAL : DataValidationType.DATE,
    operator: DataValidationOperator.BETWEEN,
    formula1: String(validation.min),
    formula2: String(validation.max),
  };
}

/** Switched on by its formula; does not stop the formats after it, but wins where both say something. */
export function toFormatRule(format: ConditionalFormat, cfId: string): IConditionFormattingRule<IFormulaHighlightCell> {
  return {
    cfId,
    ranges: [toRange(format.area)],
    stopIfTrue: false,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: format.formula,
      style: {
        ...(format.color === null ? {} : { cl: { rgb: format.color } }),
        ...(format.fill === null ? {} : { bg: { rgb: format.fill } }),
        ...(format.bold ? { bl: BooleanNumber.TRUE } : {}),
      },
    },
  };
}

/** Shades numbers between two values. */
export function toScaleRule({ area, from, to }: ColorScale, cfId: string): IConditionFormattingRule<IColorScale> {
  const config = [from, to].map(({ value, color }, index) => ({
    index,
    color,
    value: { type: CFValueType.num, value },
  }));
  return { cfId, ranges: [toRange(area)], stopIfTrue: false, rule: { type: CFRuleType.colorScale, config } };
}
