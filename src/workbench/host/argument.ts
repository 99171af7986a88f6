/** Reads what office.js sent as an argument or a property's value; anything of another kind is InvalidArgument. */

import { cannotHold, invalidArgument } from "./hostError";
import { HostObject } from "./members";

export function asText(value: unknown, what: string): string {
  if (typeof value !== "string") throw invalidArgument(what);
  return value;
}

/** A text of at most that many characters: Excel's limits of names, messages, headers. */
export function asShortText(value: unknown, limit: number, what: string): string {
  const text = asText(value, what);
  if (text.length > limit) throw invalidArgument(`${what} is longer than ${limit} characters`);
  return text;
}

export function asNumber(value: unknown, what: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument(what);
  return value;
}

export function asWhole(value: unknown, what: string): number {
  const number = asNumber(value, what);
  if (!Number.isInteger(number)) throw invalidArgument(what);
  return number;
}

export function asFlag(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(what);
  return value;
}

export function asFields(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof HostObject)
    throw invalidArgument(what);
  return value as Record<string, unknown>;
}

/** One of the words that the plain workbook can hold; another word is refused by name. */
export function asWord<W extends string>(value: unknown, words: readonly W[], what: string): W {
  const word = words.find((one) => one === value);
  if (word === undefined) throw cannotHold(`${what} = ${JSON.stringify(value)}`);
  return word;
}

/** Accepts only the one value that the plain workbook implies. */
export function onlyWhen(value: unknown, implied: unknown, what: string): void {
  if (value !== implied) throw cannotHold(`${what} = ${JSON.stringify(value)}`);
}

const colorNames: Record<string, string> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** `#RRGGBB` in capitals, from `#rrggbb` or a name. */
export function asColor(value: unknown, what: string): string {
  const text = asText(value, what);
  const color = colorNames[text.toLowerCase()] ?? text.toUpperCase();
  if (!/^#[0-9A-F]{6}$/.test(color)) throw invalidArgument(`${what} = ${text}`);
  return color;
}
