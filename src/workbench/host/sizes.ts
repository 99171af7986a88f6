/** Widths of columns and heights of rows, in points. */

import { highestRow } from "../../workbook/excelLimits";
import { lastColumnOfAll, lastRowOfAll } from "./areas";
import { asFlag, asNumber } from "./argument";
import { grow } from "./cells";
import { invalidArgument } from "./hostError";
import { mayResizeColumns, mayResizeRows } from "./permission";
import type { HostRange, Session } from "./session";

/** The width that all columns of the range have; null where they differ. */
export function columnWidth({ sheet, area }: HostRange, session: Session): number | null {
  const { columnWidths } = sheet.sheet;
  const held = columnWidths.slice(area.column, area.lastColumn + 1);
  const outside = area.lastColumn >= columnWidths.length;
  return alike(outside ? [...held, session.extras(sheet).defaultColumnWidth] : held);
}

/** The height that all rows of the range have; null where they differ. */
export function rowHeight({ sheet, area }: HostRange, session: Session): number | null {
  const { rowHeights } = sheet.sheet;
  const held = rowHeights.slice(area.row, area.lastRow + 1);
  const outside = area.lastRow >= rowHeights.length;
  return alike(outside ? [...held, session.extras(sheet).defaultRowHeight] : held);
}

function alike(lengths: number[]): number | null {
  const [first = null] = lengths;
  return lengths.every((length) => length === first) ? first : null;
}

export function setColumnWidth({ sheet, area }: HostRange, value: unknown, session: Session): void {
  mayResizeColumns(sheet);
  const width = asNumber(value, "RangeFormat.columnWidth");
  if (width < 0) throw invalidArgument(`a width of ${width} points`);
  const all = area.lastColumn === lastColumnOfAll;
  if (all) session.extras(sheet).defaultColumnWidth = width;
  else grow(session, sheet, 0, area.lastColumn + 1);
  sheet.sheet.columnWidths.fill(width, area.column, area.lastColumn + 1);
  session.lookChanged(sheet);
}

export function setRowHeight({ sheet, area }: HostRange, value: unknown, session: Session): void {
  mayResizeRows(sheet);
  const height = asNumber(value, "RangeFormat.rowHeight");
  if (height < 0 || height > highestRow) throw invalidArgument(`a height of ${height} points`);
  const all = area.lastRow === lastRowOfAll;
  if (all) session.extras(sheet).defaultRowHeight = height;
  else grow(session, sheet, area.lastRow + 1, 0);
  sheet.sheet.rowHeights.fill(height, area.row, area.lastRow + 1);
  session.lookChanged(sheet);
}

/** Whether all columns of the range are hidden; null where some are. A hidden column has no width. */
export function columnHidden({ sheet, area }: HostRange): boolean | null {
  return hiddenAmong(sheet.sheet.columnWidths, area.column, area.lastColumn);
}

/** The same of its rows. A hidden row has no height. */
export function rowHidden({ sheet, area }: HostRange): boolean | null {
  return hiddenAmong(sheet.sheet.rowHeights, area.row, area.lastRow);
}

function hiddenAmong(lengths: readonly number[], first: number, last: number): boolean | null {
  const hidden = lengths.slice(first, last + 1).filter((length) => length === 0).length;
  if (hidden === 0) return false;
  return hidden === last - first + 1 ? true : null;
}

/** Excel gives a column that is shown again the width that it had; the plain sheet has only the usual one. */
export function setColumnHidden(range: HostRange, value: unknown, session: Session): void {
  const { sheet, area } = range;
  mayResizeColumns(sheet);
  if (asFlag(value, "Range.columnHidden")) return setColumnWidth(range, 0, session);
  grow(session, sheet, 0, area.lastColumn + 1);
  const { columnWidths } = sheet.sheet;
  for (let column = area.column; column <= area.lastColumn; column++)
    if (columnWidths[column] === 0) columnWidths[column] = session.extras(sheet).defaultColumnWidth;
  session.lookChanged(sheet);
}
