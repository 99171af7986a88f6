/** Probes of data validation, conditional formats and colour scales. */

import { serialOfTime } from "../../workbook/dateSerial";
import { boundsOfFormula } from "../../workbook/decimalsFormula";
import type { ColorScale, Sheet, Validation } from "../../workbook/workbook";
import { drawRules } from "../drawRules";
import { type Asked, type Probe, probe, type ProbePlace } from "./probe";

const noRules = { validations: [], conditionalFormats: [], colorScales: [] };

/** How a rule of each kind is read. */
const readers: { [K in Validation["kind"]]: (rule: Excel.DataValidationRule) => unknown } = {
  decimal: ({ custom, decimal }) =>
    custom
      ? boundsOfFormula(custom.formula)
      : decimal && { min: numberOf(decimal.formula1), max: numberOf(decimal.formula2) },
  list: ({ list }) => list && { values: String(list.source).split(",") },
  date: ({ date }) => date && { min: serialOf(date.formula1), max: serialOf(date.formula2) },
};

const kinds = Object.keys(readers) as Validation["kind"][];

const validationProbes: Probe[] = kinds.map((kind) =>
  probe([`validations.${kind}`], ({ canvas, plan }) => {
    const validations = plan.validations.filter((each) => each.kind === kind);
    drawRules(canvas, { ...plan, ...noRules, validations });
    return validations.map((validation): Asked => {
      const { prompt, error } = validation;
      const drawn = canvas.range(validation.area).dataValidation.load("rule,prompt,errorAlert");
      return {
        name: `validations.${kind}`,
        expected: { ...plannedRule(validation), ...(prompt && { prompt }), error, style: "Stop", shown: true },
        found: () => ({
          ...(readers[kind](drawn.rule) as object),
          ...(prompt && { prompt: messageOf(drawn.prompt) }),
          error: messageOf(drawn.errorAlert),
          style: drawn.errorAlert.style,
          shown: drawn.errorAlert.showAlert,
        }),
      };
    });
  }),
);

function plannedRule(validation: Validation): object {
  if (validation.kind === "list") return { values: validation.values };
  const { min, max } = validation;
  const decimals = validation.kind === "decimal" ? validation.decimals : undefined;
  return decimals === undefined ? { min, max } : { min, max, decimals };
}

function messageOf({ title, message }: { title: string; message: string }): { title: string; text: string } {
  return { title, text: message };
}

/** Excel returns bounds as texts of formulas: `=5`. */
function numberOf(bound: unknown): number | string {
  const text = String(bound).replace(/^=/, "");
  return text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** A date comes back as a serial number, or as text. */
function serialOf(bound: unknown): number | string {
  const date = /^\d{4}-\d{2}-\d{2}/.exec(String(bound));
  return date ? serialOfTime(Date.parse(`${date[0]}T00:00:00Z`)) : numberOf(bound);
}

const formatsProbe = probe(["conditionalFormats"], ({ canvas, plan }) => {
  drawRules(canvas, { ...plan, ...noRules, conditionalFormats: plan.conditionalFormats });
  const [first] = plan.conditionalFormats;
  const drawn = plan.conditionalFormats.map((_, index) => loadFormat(canvas, first, index));
  return [
    {
      name: "conditionalFormats",
      expected: plan.conditionalFormats.map(({ formula, color, fill, bold }) => ({ formula, color, fill, bold })),
      found: () =>
        drawn
          .map((read) => read())
          .sort((a, b) => a.priority - b.priority)
          .map(({ look }) => look),
    },
  ];
});

function loadFormat(
  canvas: ProbePlace["canvas"],
  planned: Sheet["conditionalFormats"][number] | undefined,
  index: number,
): () => { priority: number; look: object } {
  if (!planned) throw new Error("the plan has no conditional format");
  const format = canvas.range(planned.area).conditionalFormats.getItemAt(index).load("priority");
  const { rule, format: look } = format.custom;
  rule.load("formula");
  look.font.load("color,bold");
  look.fill.load("color");
  return () => ({
    priority: format.priority,
    // What a format leaves alone comes back empty.
    look: {
      formula: rule.formula,
      color: look.font.color || null,
      fill: look.fill.color || null,
      bold: look.font.bold ?? false,
    },
  });
}

const scalesProbe = probe(["colorScales"], ({ canvas, plan }) => {
  const colorScales = plan.colorScales ?? [];
  drawRules(canvas, { ...plan, ...noRules, colorScales });
  return colorScales.map(({ area, from, to }): Asked => {
    const scale = canvas.range(area).conditionalFormats.getItemAt(0).colorScale.load("criteria");
    return {
      name: "colorScales",
      expected: { from, to },
      found: () => ({ from: endOf(scale.criteria.minimum), to: endOf(scale.criteria.maximum) }),
    };
  });
});

function endOf({ formula, color }: Excel.ConditionalColorScaleCriterion): Record<keyof ColorScale["from"], unknown> {
  return { value: numberOf(formula), color };
}

export const ruleProbes: Probe[] = [...validationProbes, formatsProbe, scalesProbe];
