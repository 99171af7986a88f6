/** Writes a sheet's validations and conditional formats. */

import { areaName, cellName } from "../workbook/address";
import { decimalsFormula } from "../workbook/decimalsFormula";
import { longestChoices } from "../workbook/excelLimits";
import type { ColorScale, ConditionalFormat, Validation } from "../workbook/workbook";
import { toFileFormula } from "./futureFunctions";
import type { StyleTable } from "./styleTable";
import { element, escapeText } from "./xml";

/** The `dataValidations` element; nothing where there are none. */
export function validationsXml(validations: Validation[]): string {
  if (validations.length === 0) return "";
  return element("dataValidations", { count: validations.length }, ...validations.map(validationXml));
}

function validationXml(validation: Validation): string {
  const { prompt, error } = validation;
  const custom = customFormula(validation);
  return element(
    "dataValidation",
    {
      type: custom === null ? validation.kind : "custom",
      operator: custom !== null || validation.kind === "list" ? undefined : "between",
      errorStyle: "stop",
      allowBlank: true,
      showInputMessage: prompt !== null,
      showErrorMessage: true,
      errorTitle: error.title,
      error: error.text,
      promptTitle: prompt?.title,
      prompt: prompt?.text,
      sqref: areaName(validation.area),
    },
    ...(custom === null ? limits(validation) : [custom]).map((limit, i) =>
      element(`formula${i + 1}`, {}, escapeText(limit)),
    ),
  );
}

/** The formula without its `=` where no kind of the format's own says what is allowed; else null. */
function customFormula(validation: Validation): string | null {
  if (validation.kind !== "decimal" || validation.decimals === undefined) return null;
  const { min, max, decimals, area } = validation;
  return decimalsFormula({ min, max, decimals }, cellName(area.row, area.column)).slice(1);
}

function limits(validation: Validation): string[] {
  if (validation.kind !== "list") return [String(validation.min), String(validation.max)];
  const list = validation.values.join(",");
  if (validation.values.some((value) => value.includes(",")) || list.length > longestChoices)
    throw new Error(`a list in a validation is ${longestChoices} characters at most, without commas inside: ${list}`);
  return [`"${list.replaceAll('"', '""')}"`];
}

/** The `conditionalFormatting` elements; formats of one area stand together, in the priority of the whole sheet. */
export function conditionalFormatsXml(formats: ConditionalFormat[], styles: StyleTable): string {
  const byArea = new Map<string, string[]>();
  formats.forEach((format, i) => {
    const rule = element(
      "cfRule",
      { type: "expression", dxfId: styles.difference(format), priority: i + 1 },
      element("formula", {}, escapeText(toFileFormula(format.formula))),
    );
    const sqref = areaName(format.area);
    byArea.set(sqref, [...(byArea.get(sqref) ?? []), rule]);
  });
  return [...byArea].map(([sqref, rules]) => element("conditionalFormatting", { sqref }, ...rules)).join("");
}

/** The elements of the colour scales, which come after so many conditional formats. */
export function colorScalesXml(scales: ColorScale[], before: number): string {
  return scales
    .map(({ area, from, to }, i) => {
      const values = [from, to].map(({ value }) => element("cfvo", { type: "num", val: value }));
      const colors = [from, to].map(({ color }) => element("color", { rgb: `FF${color.slice(1).toUpperCase()}` }));
      const scale = element("colorScale", {}, ...values, ...colors);
      const rule = element("cfRule", { type: "colorScale", priority: before + i + 1 }, scale);
      return element("conditionalFormatting", { sqref: areaName(area) }, rule);
    })
    .join("");
}
