/** The validations of a sheet as office.js sets them piece by piece, and the plain validations made from them. */

import type { Validation } from "../../workbook/workbook";
import { covers, intersection, sameArea, subtract } from "./areas";
import type { HostSheet } from "./hostWorkbook";
import { mayChangeLook } from "./permission";
import type { HostRange, Session } from "./session";
import type { ValidationState } from "./sheetExtras";

/** All validations of the sheet; the first time they are made from the plain ones. */
export function validationStates(session: Session, sheet: HostSheet): ValidationState[] {
  const extras = session.extras(sheet);
  return (extras.validations ??= sheet.sheet.validations.map(fromPlain));
}

function fromPlain(validation: Validation): ValidationState {
  const { area, prompt, error } = validation;
  return {
    area,
    rule: validation.kind === "list" ? { kind: "list", values: validation.values } : ruleBetween(validation),
    prompt: prompt && { title: prompt.title, message: prompt.text, showPrompt: true },
    error: { title: error.title, message: error.text },
  };
}

/** Without what the cells and the messages are. */
function ruleBetween(validation: Extract<Validation, { min: number }>): ValidationState["rule"] {
  const { min, max } = validation;
  if (validation.kind === "date") return { kind: "date", min, max };
  const { decimals } = validation;
  return decimals === undefined ? { kind: "decimal", min, max } : { kind: "decimal", min, max, decimals };
}

/** The validation that all cells of the range have: `none`, one, or `mixed`. */
export function validationAt(session: Session, range: HostRange): ValidationState | "none" | "mixed" {
  const met = validationStates(session, range.sheet).filter((one) => intersection(one.area, range.area));
  const [first] = met;
  if (!first) return "none";
  return met.length === 1 && covers(first.area, range.area) ? first : "mixed";
}

/** Changes the range's validation; cells of it that had another one lose that. */
export function changeValidation(session: Session, range: HostRange, change: Partial<ValidationState>): void {
  mayChangeLook(range.sheet);
  const states = validationStates(session, range.sheet);
  const same = states.find((one) => sameArea(one.area, range.area));
  const known = validationAt(session, range);
  const from = typeof known === "string" ? { rule: null, prompt: null, error: null } : known;
  const next: ValidationState = { ...from, area: { ...range.area }, ...change };
  keep(session, range, same ? states.map((one) => (one === same ? next : one)) : [...without(states, range), next]);
}

export function clearValidation(session: Session, range: HostRange): void {
  mayChangeLook(range.sheet);
  keep(session, range, without(validationStates(session, range.sheet), range));
}

function without(states: ValidationState[], range: HostRange): ValidationState[] {
  return states.flatMap((one) => subtract(one.area, range.area).map((area) => ({ ...one, area })));
}

function keep(session: Session, { sheet }: HostRange, states: ValidationState[]): void {
  session.extras(sheet).validations = states;
  sheet.sheet.validations = states.flatMap(toPlain);
  session.lookChanged(sheet);
}

/** A rule without an error message stops entries with Excel's own words, which are blank here. */
function toPlain(state: ValidationState): Validation[] {
  if (!state.rule) return [];
  const prompt = state.prompt?.showPrompt ? { title: state.prompt.title, text: state.prompt.message } : null;
  const error = { title: state.error?.title ?? "", text: state.error?.message ?? "" };
  return [{ area: state.area, prompt, error, ...state.rule }];
}
