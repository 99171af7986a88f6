/** Names for sheets: what Excel allows, and what is still free. */

import { cutText } from "../../domain/cutText";
import { cleanUnitName } from "../../domain/unitName";
import { longestSheetName } from "../../workbook/excelLimits";

/**
 * A name that Excel takes: no `: \ / ? * [ ]`, 31 characters at most, not "History", not empty. Without `'` and `!` either,
 * for Gnumeric and Univer do not understand formulas that refer to a sheet with these.
 */
export function allowedSheetName(wanted: string): string {
  const cleaned = cleanUnitName(wanted.replace(/[:\\/?*[\]]+/g, " "))
    .replace(/^'+|'+$/g, "")
    .replaceAll("'", "’")
    .replaceAll("!", "！")
    .trim();
  const cut = cutText(cleaned, longestSheetName).trim();
  return cut === "" || /^history$/i.test(cut) ? `${cut}_` : cut;
}

/**
 * The given name, or the first free one with a number: 评分表-某某厅 (2). Names differ without regard to case.
 * `ending` is never cut off: 评分表-某某厅-原表 (2)
 */
export function freeSheetName(wanted: string, taken: readonly string[], ending = ""): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const base = allowedSheetName(wanted);
  for (let count = 1; ; count++) {
    const suffix = ending + (count === 1 ? "" : ` (${count})`);
    const name = cutText(base, longestSheetName - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}
