/** Row heights of a scoring sheet, from our own measure of its texts. */

import type { EnteredScores } from "../domain/scoreSheet";
import { textHeight } from "./measureText";
import { columns, headRows, type ScoringRows } from "./scoringRows";

const textSize = 10;
const least = { indicator: 22, sum: 21, signature: 30, spacer: 10 };
const head: Record<keyof typeof headRows, number> = { attachment: 18, title: 36, unit: 22, date: 22, captions: 34 };

/** Points, one a row. Groups and sections whose own name needs more than their rows get it in their last row. */
export function rowHeights(
  rows: ScoringRows,
  entries: ReadonlyMap<number, EnteredScores>,
  widths: readonly number[],
): number[] {
  const heights: number[] = Array.from({ length: rows.count }, () => least.sum);
  for (const key of Object.keys(head) as (keyof typeof head)[]) heights[headRows[key]] = head[key];
  for (const { indicator, row } of rows.indicators) {
    const entered = entries.get(indicator.number);
    const texts: [string, number][] = [
      [indicator.name, columns.name],
      [indicator.description, columns.description],
      [String(entered?.reason ?? ""), columns.reason],
      [String(entered?.evidence ?? ""), columns.evidence],
    ];
    const needed = texts.map(([text, column]) => textHeight(text, widths[column] ?? 0, textSize));
    heights[row] = Math.max(least.indicator, ...needed);
  }
  for (const { section, first, last, groups } of rows.sections) {
    for (const { group, first, last } of groups) {
      raise(heights, first, last, textHeight(group.name, widths[columns.group] ?? 0, textSize));
    }
    raise(heights, first, last, textHeight(`${section.name}\n0`, widths[columns.section] ?? 0, textSize));
  }
  heights[rows.totalRow + 1] = least.spacer;
  for (let row = rows.signatureRows.first; row <= rows.signatureRows.last; row++) heights[row] = least.signature;
  return heights;
}

function raise(heights: number[], first: number, last: number, needed: number): void {
  const have = heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
  if (have < needed) heights[last] = (heights[last] ?? 0) + needed - have;
}
