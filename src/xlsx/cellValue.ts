/** What a cell's value means, by the cell's type. */

import type { Scalar } from "../workbook/workbook";
import { unescapeString } from "./decodeText";

/** Types by the first letter of `t`, or by its length: `n`, `s`, `b`, `e`, `d`, `str`, `inlineStr`. */
export const cellTypes = {
  number: 110,
  shared: 115,
  boolean: 98,
  error: 101,
  date: 100,
  string: 3,
  inline: 9,
} as const;

/** The value of a cell of any type but that of shared strings. */
export function scalarOf(type: number, text: string): Scalar {
  if (type === cellTypes.boolean) return text.trim() === "1" || text.trim() === "true";
  if (type === cellTypes.string || type === cellTypes.inline) return unescapeString(text);
  if (type === cellTypes.error) return text;
  if (text.trim() === "") return null;
  const value = type === cellTypes.date ? serialNumber(text) : Number(text);
  return Number.isFinite(value) ? value : text;
}

/** The number that some digits make, and nothing else; NaN else. */
export function digits(xml: Uint8Array, from: number, to: number): number {
  let value = from < to && to - from <= 15 ? 0 : NaN;
  for (let at = from; at < to; at++) {
    const digit = (xml[at] ?? 0) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : NaN;
  }
  return value;
}

const powersOfTen = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** A plain decimal of up to 15 digits, exactly as `Number` reads it; null for anything else. `1.50` → 1.5 */
export function quickNumber(xml: Uint8Array, from: number, to: number): number | null {
  const minus = xml[from] === 45;
  const start = minus ? from + 1 : from;
  if (to - start > 16 || to <= start) return null;
  let value = 0;
  let point = -1;
  for (let at = start; at < to; at++) {
    const digit = (xml[at] ?? 0) - 48;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (digit === -2 && point < 0 && at > start) point = at;
    else return null;
  }
  const decimals = point < 0 ? 0 : to - point - 1;
  if (to - start - (point < 0 ? 0 : 1) > 15 || (point >= 0 && decimals === 0)) return null;
  // Both are exact, so their quotient is the number nearest to what is written.
  const exact = value / (powersOfTen[decimals] ?? 1);
  return minus ? -exact : exact;
}

/** `serialNumber("2024-01-01T12:00:00")` → 45292.5 */
function serialNumber(text: string): number {
  return Date.parse(/Z$|[+-]\d\d:\d\d$/.test(text) || text.length <= 10 ? text : `${text}Z`) / 86400000 + 25569;
}
