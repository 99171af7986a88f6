/** What a cell shows: its value in its number format, as Excel has it. */

import { format } from "numfmt";
import { textFor } from "../../text";
import { languages } from "../../text/languages";
import type { Scalar } from "../../workbook/workbook";

/** The same few values in the same few formats come by the thousand. */
const known = new Map<string, string>();
const mostKnown = 5000;

/** `shownText(4, '"1"')` → `"1"`; a code that no program understands shows the value as it is. */
export function shownText(value: Scalar, numberFormat: string | undefined): string {
  if (value === null) return "";
  if (numberFormat === undefined || numberFormat === "General" || numberFormat === "@") return String(value);
  const key = `${typeof value} ${String(value)}\n${numberFormat}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const shown = formatted(value, numberFormat);
  if (known.size >= mostKnown) known.clear();
  known.set(key, shown);
  return shown;
}

function formatted(value: Exclude<Scalar, null>, numberFormat: string): string {
  try {
    return format(numberFormat, value);
  } catch {
    return String(value);
  }
}

/** What stands behind points, in any language. */
const units = languages.map((language) => bare(textFor(language).sheet.points(0)).replace(/^0/, ""));

/** Whether a text that is shown says that number, to two decimals: `3.50`, ` 3.5 `, `1,000` do, and `3.5` with a unit. */
export function saysNumber(shown: string, value: number): boolean {
  const text = bare(shown);
  const unit = units.find((each) => text.endsWith(each)) ?? "";
  const plain = text.slice(0, text.length - unit.length);
  return /^-?\d+(\.\d+)?$/.test(plain) && Math.abs(Number(plain) - value) < 0.005;
}

function bare(text: string): string {
  return text.normalize("NFKC").replace(/[\s,]/g, "");
}
