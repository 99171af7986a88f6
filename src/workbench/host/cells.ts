/** Reads and writes the cells of an open sheet; the sheet grows to what is written. */

import { type Area, area, contains } from "../../workbook/address";
import type { Cell, Sheet, Style } from "../../workbook/workbook";
import { allCells, intersection, isEntireColumn, isEntireRow } from "./areas";
import { invalidArgument } from "./hostError";
import type { HostSheet } from "./hostWorkbook";
import type { HostRange, Session } from "./session";
import type { SheetExtras } from "./sheetExtras";

/** More cells than any sheet of ours; beyond it a write is a mistake. */
const mostCells = 2_000_000;

/** The rectangle from A1 that the plain sheet holds, or null while it holds none. */
export function heldArea(sheet: Sheet): Area | null {
  const rows = sheet.cells.length;
  const columns = sheet.columnWidths.length;
  return rows && columns ? area(0, 0, rows - 1, columns - 1) : null;
}

/** The style of a cell that the plain sheet does not hold yet. */
export function outerStyle(extras: SheetExtras, row: number, column: number): Style {
  return extras.rowStyles.get(row) ?? extras.columnStyles.get(column) ?? extras.defaultStyle;
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells[row]?.[column];
}

export function valueAt(sheet: Sheet, row: number, column: number): Cell["value"] {
  return cellAt(sheet, row, column)?.value ?? null;
}

export function styleAt(session: Session, sheet: HostSheet, row: number, column: number): Style {
  return cellAt(sheet.sheet, row, column)?.style ?? outerStyle(session.extras(sheet), row, column);
}

/** Makes the plain sheet hold at least that many rows and columns, dense from A1. */
export function grow(session: Session, { sheet, id }: HostSheet, rows: number, columns: number): void {
  const width = Math.max(columns, sheet.columnWidths.length);
  const height = Math.max(rows, sheet.rowHeights.length);
  if (width * height > mostCells) throw invalidArgument(`${height} rows of ${width} columns`);
  const extras = session.extras(session.sheetById(id));
  while (sheet.columnWidths.length < width) sheet.columnWidths.push(extras.defaultColumnWidth);
  while (sheet.rowHeights.length < height) sheet.rowHeights.push(extras.defaultRowHeight);
  while (sheet.cells.length < height) sheet.cells.push([]);
  sheet.cells.forEach((cells, row) => {
    for (let column = cells.length; column < width; column++)
      cells.push({ value: null, style: outerStyle(extras, row, column) });
  });
}

/** The part of an area that is worth going through: whole rows and columns end where the sheet's cells end. */
export function boundedArea(sheet: Sheet, a: Area): Area | null {
  if (!isEntireColumn(a) && !isEntireRow(a)) return a;
  const held = heldArea(sheet);
  return held && intersection(a, held);
}

/** Every cell of the range, which the sheet then holds. */
export function eachCell(
  session: Session,
  range: HostRange,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  const bounds = boundedArea(range.sheet.sheet, range.area);
  if (!bounds) return;
  grow(session, range.sheet, bounds.lastRow + 1, bounds.lastColumn + 1);
  for (let row = bounds.row; row <= bounds.lastRow; row++)
    for (let column = bounds.column; column <= bounds.lastColumn; column++) {
      const cell = cellAt(range.sheet.sheet, row, column);
      if (cell) visit(cell, row, column);
    }
}

/** Changes the style of every cell of the range; whole rows and columns keep it for cells that come later. */
export function restyle(session: Session, range: HostRange, change: Partial<Style>): void {
  const extras = session.extras(range.sheet);
  const { area: a } = range;
  const patch = (style: Style) => ({ ...style, ...change });
  if (isEntireColumn(a) && isEntireRow(a)) {
    extras.defaultStyle = patch(extras.defaultStyle);
    for (const styles of [extras.rowStyles, extras.columnStyles])
      for (const [at, style] of styles) styles.set(at, patch(style));
  } else if (isEntireColumn(a)) {
    for (let column = a.column; column <= a.lastColumn; column++)
      extras.columnStyles.set(column, patch(outerStyle(extras, -1, column)));
  } else if (isEntireRow(a)) {
    for (let row = a.row; row <= a.lastRow; row++) extras.rowStyles.set(row, patch(outerStyle(extras, row, -1)));
  }
  eachCell(session, range, (cell) => {
    cell.style = patch(cell.style);
  });
  cellsChanged(session, range);
}

/** Notes for the grid that these cells changed. */
export function cellsChanged(session: Session, range: HostRange): void {
  const bounds = boundedArea(range.sheet.sheet, range.area);
  if (bounds) session.changes.push({ kind: "cells", sheetId: range.sheet.id, area: bounds });
}

/** The merge that covers the cell, if any. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | undefined {
  return sheet.merges.find((merge) => contains(merge, row, column));
}

/** The smallest rectangle of cells in use inside the area: with contents, or (unless `valuesOnly`) with a look of their own. */
export function usedArea(session: Session, sheet: HostSheet, within: Area, valuesOnly: boolean): Area | null {
  const held = heldArea(sheet.sheet);
  const bounds = held && intersection(held, within);
  if (!bounds) return null;
  const extras = session.extras(sheet);
  const used = area(allCells.lastRow, allCells.lastColumn, -1, -1);
  for (let row = bounds.row; row <= bounds.lastRow; row++)
    for (let column = bounds.column; column <= bounds.lastColumn; column++) {
      const cell = cellAt(sheet.sheet, row, column);
      if (!cell || !(isFilled(cell) || (!valuesOnly && !sameStyle(cell.style, extras.defaultStyle)))) continue;
      used.row = Math.min(used.row, row);
      used.column = Math.min(used.column, column);
      used.lastRow = Math.max(used.lastRow, row);
      used.lastColumn = Math.max(used.lastColumn, column);
    }
  return used.lastRow < 0 ? null : used;
}

const isFilled = (cell: Cell) => cell.value !== null || cell.formula !== undefined;

function sameStyle(a: Style, b: Style): boolean {
  return a === b || (Object.keys(a) as (keyof Style)[]).every((key) => a[key] === b[key]);
}
