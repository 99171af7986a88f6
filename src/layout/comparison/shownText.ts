/** What a cell shows: its value in its number format, as Excel has it. */

import { format } from "numfmt";
import { runsBackwards } from "../../domain/parseScore";
import { textFor } from "../../text";
import { languages } from "../../text/languages";
import { longestNumberFormat } from "../../workbook/excelLimits";
import type { Scalar } from "../../workbook/workbook";

/** `shownText(4, '"1"')` → `"1"`; a code that no program understands shows the value as it is. */
export function shownText(value: Scalar, numberFormat: string | undefined): string {
  if (value === null) return "";
  if (numberFormat === undefined || numberFormat === "General" || numberFormat === "@") return String(value);
  // Excel refuses such a file, and to work longer ones out takes time.
  if (numberFormat.length > longestNumberFormat) return unknown;
  return typeof value === "number" ? shownNumber(value, numberFormat).text : formatted(value, numberFormat);
}

function formatted(value: Exclude<Scalar, null>, numberFormat: string): string {
  try {
    return format(numberFormat, value);
  } catch {
    return String(value);
  }
}

/** What a format shows that no program knows. */
const unknown = "?";

/** What stands behind points, in any language. */
const units = languages.map((language) => bare(textFor(language).sheet.points(0)).replace(/^0/, ""));

/** Whether a text that is shown says that number, to two decimals: `3.50`, ` 3.5 `, `1,000` do, and `3.5` with a unit. */
export function saysNumber(shown: string, value: number): boolean {
  const text = bare(shown);
  const unit = units.find((each) => text.endsWith(each)) ?? "";
  const plain = text.slice(0, text.length - unit.length);
  return /^-?\d+(\.\d+)?$/.test(plain) && Math.abs(Number(plain) - value) < 0.005;
}

/** Whether two texts that are shown are the same date; of what is none nothing is. */
export function sameDate(one: string, other: string): boolean {
  return isDate(other) && parts(one) === parts(other);
}

/** `2026年11月23日`, `2026-11-23` */
export function isDate(shown: string): boolean {
  return /^\d{4}\D+\d{1,2}\D+\d{1,2}\D*$/.test(shown);
}

function parts(date: string): string {
  return (date.match(/\d+/g) ?? [])
    .map(Number)
    .sort((a, b) => a - b)
    .join();
}

function bare(text: string): string {
  return text.normalize("NFKC").replace(/[\s,]/g, "");
}

/** What is known of a number format: hundreds of sheets have the same few, and the same few numbers in them. */
interface KnownFormat {
  /** Whether a text shows as it is, whatever it says. */
  keepsTexts: boolean;
  numbers: Map<number, ShownNumber>;
}

interface ShownNumber {
  text: string;
  /** What a person reads, where that does not say the number; else null. */
  instead: string | null;
}

const known = new Map<string, KnownFormat>();
let numbersKnown = 0;
const [mostFormats, mostNumbers] = [200, 5000] as const;
/** A format either shows both as they are, or adds to them or shows something of its own. */
const anyTexts = ["x", "y"] as const;

/** What a cell shows where that is not what it holds; null where it shows what it holds. */
export function shownInstead(value: Scalar | undefined, numberFormat: string | undefined): string | null {
  if (typeof value === "string" && runsBackwards(value)) return backwards(value);
  if (value === null || value === undefined || numberFormat === undefined) return null;
  if (numberFormat.length > longestNumberFormat) return unknown;
  if (typeof value === "number") return shownNumber(value, numberFormat).instead;
  const { keepsTexts } = formatOf(numberFormat);
  const shown = typeof value === "string" && keepsTexts ? value : shownText(value, numberFormat);
  return shown === value || shown.trim() === String(value).trim() ? null : shown;
}

function shownNumber(value: number, numberFormat: string): ShownNumber {
  const { numbers } = formatOf(numberFormat);
  const found = numbers.get(value);
  if (found) return found;
  const plain = numberFormat === "General" || numberFormat === "@";
  const text = plain ? String(value) : formatted(value, numberFormat);
  const filled = fillsCell(numberFormat);
  const instead = filled !== null ? `${text}${filled}${filled}…` : saysNumber(text, value) ? null : text;
  if (++numbersKnown > mostNumbers) forget();
  const shown = { text, instead };
  numbers.set(value, shown);
  return shown;
}

/** As a person may read it. */
function backwards(text: string): string {
  return [...text.replace(/\p{Cf}/gu, "")].reverse().join("");
}

/** What a format repeats until its cell is full, `0*0` makes 4000 of 4; null for blanks, as accountants have them, and nothing. */
function fillsCell(numberFormat: string): string | null {
  const bare = numberFormat.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, "");
  return /\*([^ ])/.exec(bare)?.[1] ?? null;
}

function formatOf(numberFormat: string): KnownFormat {
  const found = known.get(numberFormat);
  if (found) return found;
  const keepsTexts = anyTexts.every((text) => shownText(text, numberFormat) === text);
  const format = { keepsTexts, numbers: new Map<number, ShownNumber>() };
  if (known.size >= mostFormats) forget();
  known.set(numberFormat, format);
  return format;
}

function forget(): void {
  known.clear();
  numbersKnown = 0;
}
