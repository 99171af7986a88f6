/** The cells with the names of headings: once a page, again with （续） where they go on over a break. */

import type { Heading } from "../../domain/indicatorSystem";
import { type Language, textFor } from "../../text";
import { type Area, area } from "../../workbook/address";
import { splitAtBreaks } from "./planBreaks";
import type { PlacedHeading, RowRange, ScoringRows } from "./scoringRows";

/** Cells that are merged into one, and what stands in it. */
export interface HeadingCell {
  area: Area;
  text: string;
}

/** A heading of the highest level with its points, in two lines. */
export function sectionHeading({ name, points }: { name: string; points: number }, language: Language): string {
  return `${name}\n${textFor(language).sheet.points(points)}`;
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

/** What stands in a heading's cell, and what on the next page: of the highest level with its points. */
export function headingText(heading: Heading, level: number, language: Language): [first: string, again: string] {
  const { continued } = textFor(language).sheet;
  const { name } = heading;
  return level === 0 ? [sectionHeading(heading, language), `${name}\n${continued}`] : [name, `${name}${continued}`];
}
