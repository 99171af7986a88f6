/** Row heights of a scoring sheet, from our own measure of its texts. */

import { highestRow } from "../../workbook/excelLimits";
import { type MeasuredText, textHeight } from "../parts/measureText";
import { splitAtBreaks } from "./planBreaks";
import type { ScoringPlaces } from "./scoringPlaces";
import { headRows, type PlacedHeading, type ScoringRows } from "./scoringRows";

export const textSize = 10;

const least = { indicator: 22, sum: 21, signature: 30, spacer: 10 };
const head = [
  { row: headRows.attachment, height: 18 },
  { row: headRows.title, height: 36 },
  { row: headRows.unit, height: 22 },
  { row: headRows.date, height: 22 },
  { row: headRows.captions, height: 34 },
];

/** The texts of one indicator's row that wrap, measured, with their columns. */
export type RowTexts = readonly (readonly [column: number, text: MeasuredText])[];

/** Points, one a row; `texts` one an indicator. What Excel cannot have in a row is left out. */
export function rowHeights(rows: ScoringRows, texts: readonly RowTexts[], widths: readonly number[]): number[] {
  const heights: number[] = Array.from({ length: rows.count }, () => least.sum);
  for (const { row, height } of head) heights[row] = height;
  rows.indicators.forEach(({ row }, i) => {
    heights[row] = Math.min(highestRow, neededHeight(texts[i] ?? [], widths));
  });
  heights[rows.totalRow + 1] = least.spacer;
  for (let row = rows.signatureRows.first; row <= rows.signatureRows.last; row++) heights[row] = least.signature;
  return heights;
}

/** The height that an indicator's row needs, whatever Excel allows. A column without a width is hidden. */
export function neededHeight(texts: RowTexts, widths: readonly number[]): number {
  const needed = texts.map(([column, text]) => {
    const width = widths[column] ?? 0;
    return width > 0 ? textHeight(text, width, textSize) : 0;
  });
  return Math.max(least.indicator, ...needed);
}

/**
 * Heights with room for the names of headings, on each page where they stand: a name that needs more than
 * its rows have gets it in the last of them.
 */
export function roomForNames(
  { sections, columns: { at, headings } }: ScoringPlaces,
  heights: readonly number[],
  widths: readonly number[],
  breaks: readonly number[],
): number[] {
  const raised = [...heights];
  const give = (placed: PlacedHeading, level: number): void => {
    for (const each of placed.below) give(each, level + 1);
    const { name } = placed.heading;
    const column = at[headings[level] ?? "name"] ?? 0;
    splitAtBreaks(placed, breaks).forEach(({ first, last }, page) => {
      // （续） takes a line of its own at most; so do the points of the highest level.
      const text = page === 0 && level > 0 ? name : `${name}\n0`;
      raise(raised, first, last, textHeight(text, widths[column] ?? 0, textSize));
    });
  };
  for (const section of sections) give(section, 0);
  return raised;
}

function raise(heights: number[], first: number, last: number, needed: number): void {
  const have = heights.slice(first, last + 1).reduce((sum, height) => sum + height, 0);
  if (have < needed) heights[last] = Math.min(highestRow, (heights[last] ?? 0) + needed - have);
}
