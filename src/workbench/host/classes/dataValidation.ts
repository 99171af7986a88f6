/** Excel.DataValidation: what may be typed into a range. */

import { cellName } from "../../../workbook/address";
import { dateSerial } from "../../../workbook/dateSerial";
import { boundsOfFormula, decimalsFormula } from "../../../workbook/decimalsFormula";
import { longestChoices } from "../../../workbook/excelLimits";
import { asFields, asFlag, asShortText, onlyWhen } from "../argument";
import { cannotHold, invalidArgument } from "../hostError";
import { HostObject, type Members } from "../members";
import type { HostRange, Session } from "../session";
import type { ValidationState } from "../sheetExtras";
import { changeValidation, clearValidation, validationAt } from "../validations";

const limits = { title: 32, prompt: 255, error: 224, list: longestChoices };

type Rule = ValidationState["rule"];

const validationMembers: Members<HostRange> = {
  name: "DataValidation",
  scalars: {
    type: { get: (it, session) => typeOf(validationAt(session, it)) },
    valid: { get: () => null },
    ignoreBlanks: {
      get: () => true,
      set: (_, value) => onlyWhen(asFlag(value, "ignoreBlanks"), true, "DataValidation.ignoreBlanks"),
    },
    rule: {
      get: (it, session) => said(it, session, ({ rule }) => ruleOf(rule, it)) ?? {},
      set: (it, value, session) => changeValidation(session, it, { rule: readRule(asFields(value, "rule")) }),
    },
    prompt: {
      get: (it, session) => said(it, session, ({ prompt }) => prompt) ?? { message: "", showPrompt: true, title: "" },
      set: (it, value, session) => changeValidation(session, it, { prompt: readPrompt(value) }),
    },
    errorAlert: {
      get: (it, session) => ({
        ...(said(it, session, ({ error }) => error) ?? { message: "", title: "" }),
        showAlert: true,
        style: "Stop",
      }),
      set: (it, value, session) => changeValidation(session, it, { error: readAlert(value) }),
    },
  },
  calls: { clear: (it, _, session) => clearValidation(session, it) },
};

export function validationOf(range: HostRange): HostObject {
  return HostObject.of(validationMembers, range);
}

function said<V>(range: HostRange, session: Session, of: (state: ValidationState) => V): V | null {
  const known = validationAt(session, range);
  return typeof known === "string" ? null : of(known);
}

function typeOf(known: ValidationState | "none" | "mixed"): string {
  if (known === "mixed") return "Inconsistent";
  if (known === "none" || !known.rule) return "None";
  if (known.rule.kind === "decimal" && known.rule.decimals !== undefined) return "Custom";
  return { decimal: "Decimal", date: "Date", list: "List" }[known.rule.kind];
}

/** As Excel says it back: always as texts of formulas. */
function ruleOf(rule: Rule, { area }: HostRange): Record<string, unknown> {
  if (!rule) return {};
  if (rule.kind === "decimal" && rule.decimals !== undefined) {
    const { min, max, decimals } = rule;
    return { custom: { formula: decimalsFormula({ min, max, decimals }, cellName(area.row, area.column)) } };
  }
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.values.join(",") } };
  return { [rule.kind]: { formula1: `=${rule.min}`, formula2: `=${rule.max}`, operator: "Between" } };
}

function readRule(rule: Record<string, unknown>): Rule {
  const kinds = Object.keys(rule).filter((kind) => rule[kind] != null);
  const [kind = ""] = kinds;
  if (kinds.length !== 1) throw invalidArgument("DataValidation.rule names one kind");
  const fields = asFields(rule[kind], `DataValidationRule.${kind}`);
  if (kind === "list") return readList(fields);
  if (kind === "custom") {
    const bounds = boundsOfFormula(String(fields.formula));
    if (!bounds) throw cannotHold(`DataValidationRule.custom.formula ${String(fields.formula)}`);
    return { kind: "decimal", ...bounds };
  }
  if (kind !== "decimal" && kind !== "date") throw cannotHold(`DataValidationRule.${kind}`);
  onlyWhen(fields.operator, "Between", `DataValidationRule.${kind}.operator`);
  const [min, max] = [bound(fields.formula1, kind), bound(fields.formula2, kind)];
  if (min > max) throw invalidArgument(`${kind} between ${min} and ${max}`);
  return { kind, min, max };
}

function readList({ source, inCellDropDown }: Record<string, unknown>): Rule {
  onlyWhen(inCellDropDown ?? true, true, "DataValidationRule.list.inCellDropDown");
  if (source instanceof HostObject) throw cannotHold("DataValidationRule.list.source as a range");
  const text = asShortText(source, limits.list, "DataValidationRule.list.source");
  if (text.startsWith("=")) throw cannotHold(`DataValidationRule.list.source = ${text}`);
  if (text === "") throw invalidArgument("DataValidationRule.list.source");
  return { kind: "list", values: text.split(",").map((value) => value.trim()) };
}

/** A number, `"=12"`, `"12"`, or for dates `"2024-01-31"`. */
function bound(value: unknown, kind: string): number {
  if (typeof value === "number") return value;
  if (typeof value !== "string") throw cannotHold(`DataValidationRule.${kind}.formula of ${JSON.stringify(value)}`);
  const date = kind === "date" ? /^(\d{4})-(\d{2})-(\d{2})/.exec(value) : null;
  const serial = date && dateSerial(Number(date[1]), Number(date[2]), Number(date[3]));
  if (serial) return serial;
  const number = Number(value.replace(/^=/, ""));
  if (value.trim() === "" || !Number.isFinite(number)) throw cannotHold(`DataValidationRule.${kind}.formula ${value}`);
  return number;
}

function readPrompt(value: unknown): ValidationState["prompt"] {
  const { title = "", message = "", showPrompt = true } = asFields(value, "DataValidation.prompt");
  return {
    title: asShortText(title, limits.title, "DataValidationPrompt.title"),
    message: asShortText(message, limits.prompt, "DataValidationPrompt.message"),
    showPrompt: asFlag(showPrompt, "DataValidationPrompt.showPrompt"),
  };
}

function readAlert(value: unknown): ValidationState["error"] {
  const { title = "", message = "", showAlert = true, style = "Stop" } = asFields(value, "DataValidation.errorAlert");
  onlyWhen(showAlert, true, "DataValidationErrorAlert.showAlert");
  onlyWhen(style, "Stop", "DataValidationErrorAlert.style");
  return {
    title: asShortText(title, limits.title, "DataValidationErrorAlert.title"),
    message: asShortText(message, limits.error, "DataValidationErrorAlert.message"),
  };
}
