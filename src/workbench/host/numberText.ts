/** The text that a cell shows, for the number formats that our sheets use. */

import { dayOfSerial } from "../../workbook/dateSerial";
import type { Scalar } from "../../workbook/workbook";

/** `numberText(0.756, "0.0%")` → `"75.6%"`; a format that is not known here shows the number as General does. */
export function numberText(value: Scalar, format: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  const section = sectionFor(value, format);
  if (section === "General" || section === "@") return generalText(value);
  if (/[ymdhs]/i.test(bareCodes(section))) return dateText(value, section);
  return patternText(format.includes(";") ? Math.abs(value) : value, section);
}

function sectionFor(value: number, format: string): string {
  const [positive = "General", negative, zero] = format.split(";");
  if (value < 0 && negative !== undefined) return negative;
  return value === 0 && zero !== undefined ? zero : positive;
}

/** Eleven digits, as a cell of General shows. */
function generalText(value: number): string {
  return String(Number(value.toPrecision(11)));
}

const bareCodes = (section: string) => section.replace(/"[^"]*"|\\./g, "").replace(/\[[^\]]*\]/g, "");

function patternText(value: number, section: string): string {
  const pattern = /[#0?,]+(?:\.[#0?]*)?/.exec(bareCodes(section))?.[0];
  if (pattern === undefined) return unquote(section);
  const percent = bareCodes(section).includes("%");
  const [, decimals = ""] = pattern.split(".");
  const scaled = Number((percent ? value * 100 : value).toPrecision(15));
  let text = roundHalfUp(Math.abs(scaled), decimals.length).toFixed(decimals.length);
  for (let spare = decimals.replace(/^.*0/, "").length; spare > 0 && text.endsWith("0"); spare--)
    text = text.slice(0, -1);
  const [whole = "", rest] = text.split(".");
  const grouped = pattern.includes(",") ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
  const shown = rest === undefined ? grouped : `${grouped}.${rest}`;
  const sign = scaled < 0 && Number(text) !== 0 ? "-" : "";
  return sign + unquote(section.replace(pattern, () => shown));
}

function roundHalfUp(value: number, decimals: number): number {
  return Math.round(Number((value * 10 ** decimals).toPrecision(15))) / 10 ** decimals;
}

const unquote = (text: string) =>
  text
    .replace(/\[[^\]]*\]/g, "")
    .replace(/"([^"]*)"/g, "$1")
    .replace(/\\(.)/g, "$1")
    .replace(/_./g, " ");

function dateText(serial: number, section: string): string {
  const day = dayOfSerial(serial);
  const parts: Record<string, string> = {
    yyyy: String(day.getUTCFullYear()),
    yy: String(day.getUTCFullYear()).slice(-2),
    mm: String(day.getUTCMonth() + 1).padStart(2, "0"),
    m: String(day.getUTCMonth() + 1),
    dd: String(day.getUTCDate()).padStart(2, "0"),
    d: String(day.getUTCDate()),
  };
  return unquote(
    section.replace(/"[^"]*"|y+|m+|d+/gi, (code) =>
      code.startsWith('"') ? code : (parts[code.toLowerCase()] ?? code),
    ),
  );
}
