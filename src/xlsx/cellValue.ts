/** What a cell's value means, by the cell's type. */

import { daysTo1904, serialOfTime } from "../workbook/dateSerial";
import type { Scalar } from "../workbook/workbook";
import { cellText } from "./decodeText";

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

/** What stands in the place of a number that is none: programs show another number there, or refuse the file. */
const noNumber = "#VALUE!";

/** The value of a cell of any type but that of shared strings; text where it is no date and no truth that its type says. */
export function scalarOf(type: number, text: string, date1904: boolean): Scalar {
  if (type === cellTypes.string || type === cellTypes.inline) return cellText(text);
  if (type === cellTypes.error) return text;
  const bare = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  if (bare === "") return null;
  if (type === cellTypes.boolean) return booleans.get(bare) ?? text;
  return type === cellTypes.date ? (serialNumber(bare, date1904) ?? text) : (numberIn(bare) ?? noNumber);
}

const booleans = new Map([
  ["1", true],
  ["0", false],
  ["true", true],
  ["false", false],
]);

/** Only as the schema writes numbers: JavaScript would read `0x10` too, and a number with a no-break space. */
export function numberIn(text: string): number | null {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : null;
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

/** Excel's 1900 has a 29 February: days before March come one earlier. */
const firstOfMarch1900 = 61;

/** `serialNumber("2024-01-01T12:00:00", false)` → 45292.5; null for what is no date. */
function serialNumber(text: string, date1904: boolean): number | null {
  const form = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?(?:Z|[+-]\d\d:\d\d)?$/.exec(text);
  const serial = form ? serialOfTime(Date.parse(`${form[1]}T${form[2] ?? "00:00"}Z`)) : NaN;
  if (!Number.isFinite(serial)) return null;
  if (date1904) return serial - daysTo1904;
  return serial < firstOfMarch1900 ? serial - 1 : serial;
}
