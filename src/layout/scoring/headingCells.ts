/** The cells with the names of headings: once a page, again with （续） where they go on over a break. */

import type { Language } from "../../text";
import { type Area, area } from "../../workbook/address";
import { headingText } from "./headingText";
import { splitAtBreaks } from "./planBreaks";
import type { PlacedHeading, RowRange, ScoringRows } from "./scoringRows";

/** Cells that are merged into one, and what stands in it. */
export interface HeadingCell {
  area: Area;
  text: string;
}

/** All of them, top down, the higher before the lower; `columns` are zero-based, the highest level's first. */
export function headingCells(
  rows: ScoringRows,
  columns: readonly number[],
  breaks: readonly number[],
  language: Language,
): HeadingCell[] {
  const cells = (range: RowRange, column: number, first: string, again: string): HeadingCell[] =>
    splitAtBreaks(range, breaks).map((part, page) => ({
      area: area(part.first, column, part.last),
      text: page === 0 ? first : again,
    }));
  const cellsOf = (placed: PlacedHeading, level: number): HeadingCell[] => [
    ...cells(placed, columns[level] ?? 0, ...headingText(placed.heading, level, language)),
    ...placed.below.flatMap((each) => cellsOf(each, level + 1)),
  ];
  return rows.sections.flatMap((section) => cellsOf(section, 0));
}
