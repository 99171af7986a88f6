/** A file's validations and conditional formats, as far as ours can be said of them. */

import { type Area, parseArea } from "../../../workbook/address";
import { boundsOfFormula } from "../../../workbook/decimalsFormula";
import type { ColorScale, ConditionalFormat, Message, Validation, ValidationRule } from "../../../workbook/workbook";
import { fromFileFormula } from "../../../xlsx/futureFunctions";
import type { OpenedStyles } from "./openStyles";
import { child, children, colorIn, isTrue, numberIn } from "./xmlTree";

export function openValidations(sheet: Element): Validation[] {
  return children(child(sheet, "dataValidations"), "dataValidation").flatMap((each) => {
    const rule = ruleOf(each);
    if (!rule) return [];
    const message = (title: string, text: string): Message => ({
      title: each.getAttribute(title) ?? "",
      text: each.getAttribute(text) ?? "",
    });
    const prompt = isTrue(each, "showInputMessage") ? message("promptTitle", "prompt") : null;
    return areasOf(each).map((area): Validation => ({ area, ...rule, prompt, error: message("errorTitle", "error") }));
  });
}

type Rule = ValidationRule extends infer R ? (R extends unknown ? Omit<R, "prompt" | "error"> : never) : never;

function ruleOf(validation: Element): Rule | null {
  const [first = "", second = ""] = ["formula1", "formula2"].map((name) => child(validation, name)?.textContent ?? "");
  const kind = validation.getAttribute("type");
  if (kind === "custom") {
    const bounds = boundsOfFormula(first);
    return bounds && { kind: "decimal", ...bounds };
  }
  if (kind === "list")
    return /^".*"$/s.test(first) ? { kind: "list", values: first.slice(1, -1).replaceAll('""', '"').split(",") } : null;
  if (kind !== "decimal" && kind !== "date") return null;
  return { kind, min: Number(first), max: Number(second) };
}

/** In the order of their priorities. */
export function openConditionalFormats(
  sheet: Element,
  { differences }: OpenedStyles,
): { conditionalFormats: ConditionalFormat[]; colorScales: ColorScale[] } {
  const rules = children(sheet, "conditionalFormatting")
    .flatMap((format) => children(format, "cfRule").map((rule) => ({ rule, areas: areasOf(format) })))
    .sort((a, b) => (numberIn(a.rule, "priority") ?? 0) - (numberIn(b.rule, "priority") ?? 0));
  const conditionalFormats = rules.flatMap(({ rule, areas }): ConditionalFormat[] => {
    const formula = child(rule, "formula")?.textContent;
    const look = differences[numberIn(rule, "dxfId") ?? -1];
    if (rule.getAttribute("type") !== "expression" || !formula || !look) return [];
    return areas.map((area) => ({ area, formula: fromFileFormula(formula), ...look }));
  });
  const colorScales = rules.flatMap(({ rule, areas }): ColorScale[] => {
    const scale = child(rule, "colorScale");
    const [from, to] = children(scale, "cfvo").map((each, at) => ({
      value: numberIn(each, "val") ?? 0,
      color: colorIn(children(scale, "color")[at]) ?? "#FFFFFF",
    }));
    return from && to ? areas.map((area) => ({ area, from, to })) : [];
  });
  return { conditionalFormats, colorScales };
}

function areasOf(element: Element): Area[] {
  return (element.getAttribute("sqref") ?? "").split(/\s+/).filter(Boolean).map(parseArea);
}
