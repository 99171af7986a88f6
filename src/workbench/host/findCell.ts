/** Range.find: the first cell of a range that shows a text. */

import { area } from "../../workbook/address";
import { asText } from "./argument";
import { boundedArea, cellAt } from "./cells";
import { numberText } from "./numberText";
import type { HostRange } from "./session";

/** As `Excel.SearchCriteria`. */
interface Criteria {
  completeMatch?: boolean;
  matchCase?: boolean;
  searchDirection?: "Forward" | "Backwards";
}

/** Row by row; as in Excel, the search begins after the first cell, which comes last. Null where none shows it. */
export function findCell(range: HostRange, text: unknown, criteria: unknown): HostRange | null {
  const wanted = asText(text, "text");
  const { completeMatch = false, matchCase = false, searchDirection } = (criteria ?? {}) as Criteria;
  const fold = (each: string): string => (matchCase ? each : each.toLowerCase());
  const shows = (cell: string): boolean =>
    completeMatch ? fold(cell) === fold(wanted) : fold(cell).includes(fold(wanted));
  const [first, ...others] = cellsOf(range);
  if (!first) return null;
  const order = searchDirection === "Backwards" ? [...others.reverse(), first] : [...others, first];
  const found = order.find((cell) => shows(cell.text));
  return found ? { sheet: range.sheet, area: area(found.row, found.column) } : null;
}

function cellsOf({ sheet, area: whole }: HostRange): { row: number; column: number; text: string }[] {
  const a = boundedArea(sheet.sheet, whole) ?? area(0, 0, -1, -1);
  const cells: { row: number; column: number; text: string }[] = [];
  for (let row = a.row; row <= a.lastRow; row++) {
    for (let column = a.column; column <= a.lastColumn; column++) {
      const cell = cellAt(sheet.sheet, row, column);
      const text = cell && cell.value !== null ? numberText(cell.value, cell.style.numberFormat) : "";
      cells.push({ row, column, text: cell?.formula ?? text });
    }
  }
  return cells;
}
