/** How a finalised scoring sheet looks final by itself: grey where people filled in, and a line beside the table, not printed, that says so. */

import type { Text } from "../../text";
import { absoluteName, area } from "../../workbook/address";
import { runsOf } from "../../workbook/rectangles";
import type { Content } from "../../workbook/sheetBuilder";
import type { ConditionalFormat } from "../../workbook/workbook";
import { colors } from "../parts/styles";
import { quoteText } from "./scoringFormulas";
import { fixedCells, type ScoringPlaces } from "./scoringPlaces";
import { headRows } from "./scoringRows";

/** After all that says what is wrong: the fields above the table, and the columns that people fill in. */
export function finalConditionalFormats(places: ScoringPlaces, text: Text["sheet"]): ConditionalFormat[] {
  const { columns, fields, totalRow } = places;
  const isEntered = columns.list.map(({ holds }) => holds.kind === "entered");
  const entered = runsOf(isEntered).flatMap(({ value, first, last }) =>
    value ? [area(headRows.captions + 1, first, totalRow - 1, last)] : [],
  );
  const look = { formula: `=${isFinal(places, text)}`, color: null, fill: colors.final, bold: false };
  return [...Object.values(fields).map(({ value }) => value), ...entered].map((each) => ({ area: each, ...look }));
}

/** The line: nothing while the sheet is open. */
export function finalLine(places: ScoringPlaces, text: Text["sheet"]): Content {
  return { formula: `=IF(${isFinal(places, text)},${quoteText(text.finalLine)},"")`, result: "" };
}

/** The printed cell bears a code: `LEFT($F$1,3)="核对码"` */
function isFinal({ columns }: ScoringPlaces, text: Text["sheet"]): string {
  const { row, column } = fixedCells(columns).checkCode;
  const label = text.checkCode("").trim();
  return `LEFT(${absoluteName(area(row, column))},${label.length})=${quoteText(label)}`;
}
