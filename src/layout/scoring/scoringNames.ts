/** Where the names of sections and groups stand: once a page, again with （续） where they go on over a break. */

import { textFor, type Language } from "../../text";
import { area, type Area } from "../../workbook/address";
import { splitAtBreaks } from "./planBreaks";
import { columns, type RowRange, type ScoringRows } from "./scoringRows";

/** Cells that are merged into one, and what stands in it. */
export interface NameCell {
  area: Area;
  text: string;
}

/** All of them, top down, sections before their groups. */
export function nameCells(rows: ScoringRows, breaks: readonly number[], language: Language): NameCell[] {
  const text = textFor(language).sheet;
  const cells = (range: RowRange, column: number, first: string, again: string): NameCell[] =>
    splitAtBreaks(range, breaks).map((part, page) => ({
      area: area(part.first, column, part.last),
      text: page === 0 ? first : again,
    }));
  return rows.sections.flatMap((section) => {
    const { name, points } = section.section;
    return [
      ...cells(section, columns.section, `${name}\n${text.points(points)}`, `${name}\n${text.continued}`),
      ...section.groups.flatMap((placed) =>
        cells(placed, columns.group, placed.group.name, `${placed.group.name}${text.continued}`),
      ),
    ];
  });
}
