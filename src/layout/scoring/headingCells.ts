/** The cells with the names of sections and groups: once a page, again with （续） where they go on over a break. */

import { type Language, textFor } from "../../text";
import { type Area, area } from "../../workbook/address";
import { splitAtBreaks } from "./planBreaks";
import type { RowRange, ScoringRows } from "./scoringRows";

/** Cells that are merged into one, and what stands in it. */
export interface HeadingCell {
  area: Area;
  text: string;
}

/** A section's name with its points, in two lines. */
export function sectionHeading({ name, points }: { name: string; points: number }, language: Language): string {
  return `${name}\n${textFor(language).sheet.points(points)}`;
}

/** All of them, top down, sections before their groups; `columns` are zero-based. */
export function headingCells(
  rows: ScoringRows,
  columns: Record<"section" | "group", number>,
  breaks: readonly number[],
  language: Language,
): HeadingCell[] {
  const text = textFor(language).sheet;
  const cells = (range: RowRange, column: number, first: string, again: string): HeadingCell[] =>
    splitAtBreaks(range, breaks).map((part, page) => ({
      area: area(part.first, column, part.last),
      text: page === 0 ? first : again,
    }));
  return rows.sections.flatMap((section) => {
    const { name } = section.section;
    return [
      ...cells(section, columns.section, sectionHeading(section.section, language), `${name}\n${text.continued}`),
      ...section.groups.flatMap((placed) =>
        cells(placed, columns.group, placed.group.name, `${placed.group.name}${text.continued}`),
      ),
    ];
  });
}
