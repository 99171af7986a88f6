/** Reads a score as people write it: one reading for what is typed in the pane, stands in a sheet, or comes in a file. */

import type { Entry } from "./scoreSheet";

/** A number with what people put around it: a currency sign, words before it (得, 得分, 实得, 计), the unit (分), a mark at the end. */
const written =
  /^(?:¥|(?:\u5b9e?\u5f97\u5206?|\u8ba1):?)? ?([+-]?(?:\d+\.?\d*|\.\d+)) ?(?:\u5206|points?|pts?)?[.,;\u3001]?$/i;

/** Small and circled figures stand for a note: beside a number they are none of its digits. */
const notes = /[\u00b2\u00b3\u00b9\u2070-\u209f\u2460-\u24ff\u2776-\u2793\u3200-\u32ff]/;

/** `2026-1-3`; 年 (5e74), 月 (6708), 日 (65e5) or 号 (53f7); `1/3`; a month alone. */
const dates = [
  /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/,
  /^\d{2,4}\u5e74(\d{1,2}\u6708(\d{1,2}[\u65e5\u53f7]?)?)?$/,
  /^\d{1,2}[-/]\d{1,2}$/,
  /^\d{1,2}\u6708(\d{1,2}[\u65e5\u53f7]?)?$/,
];

/**
 * Full width, 。 or · for the point, spaces, line breaks, quotes and units do not count; what is no number stays text.
 * `parseScore("３。5 分")` → 3.5
 */
export function parseScore(text: string): Entry {
  if (text.length > longest) return text;
  if (runsBackwards(text) || notes.test(text)) return text;
  const plain = plainText(text);
  if (plain === "") return null;
  const number = written.exec(plain)?.[1];
  // Adding 0 makes 0 of -0.
  return number === undefined ? plain : Number(number) + 0;
}

/** Letters: with all spaces around it no score is longer, and some letters become many in half width. */
const longest = 1000;

/** Signs that turn round what follows them, so that `2.1` is read as `1.2`. */
const turning = /[\u200f\u061c\u202b\u202e\u2067]/;

/** Whether a text is seen in another order than it is written in. */
export function runsBackwards(text: string): boolean {
  return turning.test(text);
}

/** What a text was meant as that is no score; null where nobody can tell. */
export function meantAs(text: string): "percentage" | "date" | "formula" | null {
  if (text.length > longest) return null;
  const plain = plainText(text);
  if (/^[+-]?(\d+\.?\d*|\.\d+) ?[%‰]$/.test(plain)) return "percentage";
  if (dates.some((date) => date.test(plain))) return "date";
  if (/^=|^[\d.() ]+([-+*/×÷][\d.() ]+)+$/.test(plain)) return "formula";
  return null;
}

/** Without what nobody sees, in half width. */
function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[。｡·・•]/g, ".")
    .replace(/[−–]/g, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^['"“‘]|['"”’]$/g, "");
}
