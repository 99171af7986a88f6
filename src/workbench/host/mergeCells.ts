/** Merging cells as Excel does: only the top left value stays. */

import { type Area, area } from "../../workbook/address";
import { covers, intersection, isEntireColumn, isEntireRow } from "./areas";
import { cellsChanged, eachCell } from "./cells";
import { invalidArgument } from "./hostError";
import { mayChangeLook } from "./permission";
import type { HostRange, Session } from "./session";

/** Merges the range into one cell, or each of its rows into one. */
export function merge(session: Session, range: HostRange, across: boolean): void {
  mayChangeLook(range.sheet);
  const { area: a, sheet } = range;
  if (isEntireColumn(a) || isEntireRow(a)) throw invalidArgument("merging whole rows or columns");
  const rows = across ? Array.from({ length: a.lastRow - a.row + 1 }, (_, r) => a.row + r) : [];
  const merges = across ? rows.map((row) => area(row, a.column, row, a.lastColumn)) : [a];
  for (const one of merges) mergeOne(session, { sheet, area: one });
}

function mergeOne(session: Session, range: HostRange): void {
  const { sheet } = range.sheet;
  if (range.area.row === range.area.lastRow && range.area.column === range.area.lastColumn) return;
  const meets = sheet.merges.filter((known) => intersection(known, range.area));
  if (meets.some((known) => !covers(range.area, known))) throw invalidArgument("the range cuts a merged cell in two");
  sheet.merges = [...sheet.merges.filter((known) => !meets.includes(known)), { ...range.area }];
  eachCell(session, range, (cell, row, column) => {
    if (row === range.area.row && column === range.area.column) return;
    cell.value = null;
    delete cell.formula;
  });
  cellsChanged(session, range);
  session.lookChanged(range.sheet);
}

/** Takes apart every merged cell that the range meets. */
export function unmerge(session: Session, range: HostRange): void {
  mayChangeLook(range.sheet);
  const apart = (known: Area) => intersection(known, range.area) === null;
  range.sheet.sheet.merges = range.sheet.sheet.merges.filter(apart);
  session.lookChanged(range.sheet);
}
