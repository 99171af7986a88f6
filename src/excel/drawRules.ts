/** Draws a sheet's data validation, conditional formats and colour scales. */

import { cellName } from "../workbook/address";
import { isoDate } from "../workbook/dateSerial";
import { decimalsFormula } from "../workbook/decimalsFormula";
import type { ColorScale, Sheet, Validation } from "../workbook/workbook";
import type { Canvas } from "./canvas";

/** Excel puts each new conditional format before the others, so the last of ours goes first. */
export function drawRules(canvas: Canvas, sheet: Sheet): void {
  for (const validation of sheet.validations) drawValidation(canvas, validation);
  for (const { area, from, to } of [...(sheet.colorScales ?? [])].reverse()) {
    const { colorScale } = canvas.range(area).conditionalFormats.add("ColorScale");
    colorScale.criteria = { minimum: criterionOf(from), maximum: criterionOf(to) };
  }
  for (const { area, formula, color, fill, bold } of [...sheet.conditionalFormats].reverse()) {
    const { custom } = canvas.range(area).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    if (color !== null) custom.format.font.color = color;
    if (fill !== null) custom.format.fill.color = fill;
    if (bold) custom.format.font.bold = true;
  }
}

function criterionOf({ value, color }: ColorScale["from"]): Excel.ConditionalColorScaleCriterion {
  return { type: "Number", formula: String(value), color };
}

function drawValidation(canvas: Canvas, validation: Validation): void {
  const { dataValidation } = canvas.range(validation.area);
  dataValidation.rule = officeRule(validation);
  if (validation.prompt) {
    dataValidation.prompt = { showPrompt: true, title: validation.prompt.title, message: validation.prompt.text };
  }
  dataValidation.errorAlert = {
    showAlert: true,
    style: "Stop",
    title: validation.error.title,
    message: validation.error.text,
  };
}

function officeRule(validation: Validation): Excel.DataValidationRule {
  switch (validation.kind) {
    case "decimal": {
      const { min, max, decimals, area } = validation;
      if (decimals !== undefined)
        return { custom: { formula: decimalsFormula({ min, max, decimals }, cellName(area.row, area.column)) } };
      return { decimal: { formula1: min, formula2: max, operator: "Between" } };
    }
    case "date":
      // Office.js takes the dates of a rule as ISO 8601 texts.
      return { date: { formula1: isoDate(validation.min), formula2: isoDate(validation.max), operator: "Between" } };
    case "list":
      return { list: { inCellDropDown: true, source: validation.values.join(",") } };
  }
}
