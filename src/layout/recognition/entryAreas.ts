/** The cells of a scoring sheet that people fill in: unlocked while it is open, locked once it is final. */

import type { ScoreSheet } from "../../domain/scoreSheet";
import { type Area, area, areaSize, parseArea } from "../../workbook/address";
import type { SheetContent } from "../../workbook/workbook";
import { byKey } from "../parts/places";
import { type FieldKey, placeFields, scoringFields } from "../scoring/scoringFields";
import { type Captions, findCaptions } from "./findCaptions";
import { findFields } from "./findFields";

/** The fields above the table, and the cells of the indicators' rows in each column that people fill in. */
export function entryAreas(content: SheetContent, sheet: ScoreSheet): Area[] {
  const captions = findCaptions(content);
  if (!captions) return [];
  const { entered } = captions.layout;
  return [
    ...Object.values(fieldAreas(content, captions)),
    ...entered.flatMap((key) => stretches(sheet.rows.map((row) => row[key].cell))),
  ];
}

/** The cells of each field, as many as it is drawn over. */
export function fieldAreas(content: SheetContent, captions: Captions): Record<FieldKey, Area> {
  const fields = findFields(content, captions);
  const drawn = placeFields(captions.layout.at);
  return byKey(scoringFields, ({ key }) => {
    const { row, column } = fields[key].value;
    return area(row, column, row, column + areaSize(drawn[key].value).columns - 1);
  });
}

/** Cells of one column, joined where they follow each other. A column that is gone has no cells. */
export function stretches(cells: readonly string[]): Area[] {
  const joined: Area[] = [];
  for (const cell of cells.filter((each) => each !== "").map(parseArea)) {
    const last = joined.at(-1);
    if (last?.column === cell.column && last.lastRow === cell.row - 1) last.lastRow = cell.row;
    else joined.push(cell);
  }
  return joined;
}
