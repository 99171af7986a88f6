/** What the cells of a range hold, and writing into them as Excel does. */

import { areaSize } from "../../workbook/address";
import { type Cell, plainStyle, type Scalar } from "../../workbook/workbook";
import { bareAddress, isEntireColumn, isEntireRow } from "./areas";
import { asText } from "./argument";
import { cellAt, cellsChanged, eachCell, mergeAt, restyle, styleAt } from "./cells";
import { fill, readEntry } from "./entry";
import { invalidArgument } from "./hostError";
import type { HostSheet } from "./hostWorkbook";
import { numberText } from "./numberText";
import { mayChangeLook, mayFill } from "./permission";
import type { HostRange, Session } from "./session";

/** A grid of what each cell says; null for whole rows and columns, which Excel does not list either. */
function listed<V>(range: HostRange, of: (cell: Cell | undefined, row: number, column: number) => V): V[][] | null {
  const { area: a, sheet } = range;
  if (isEntireColumn(a) || isEntireRow(a)) return null;
  const { rows, columns } = areaSize(a);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) =>
      of(cellAt(sheet.sheet, a.row + r, a.column + c), a.row + r, a.column + c),
    ),
  );
}

const shown = (value: Scalar | undefined) => value ?? "";

export const values = (range: HostRange) => listed(range, (cell) => shown(cell?.value));
export const formulas = (range: HostRange) => listed(range, (cell) => cell?.formula ?? shown(cell?.value));
export const texts = (range: HostRange) =>
  listed(range, (cell) => numberText(cell?.value ?? null, cell?.style.numberFormat ?? plainStyle.numberFormat));
export const valueTypes = (range: HostRange) => listed(range, (cell) => valueType(cell?.value ?? null));
export const numberFormats = (range: HostRange, session: Session) =>
  listed(range, (_, row, column) => styleAt(session, range.sheet, row, column).numberFormat);

/** As `Excel.RangeValueType` names it. */
export function valueType(value: Scalar): string {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(value) ? "Error" : "String";
}

/** Values or formulas: a grid of the range's size, or one for every cell. Null leaves a cell, `""` blanks it. */
export function setContents(range: HostRange, written: unknown, session: Session): void {
  const at = reader(range, written);
  mayFill(session, range);
  const before = single(range);
  eachCell(session, range, (cell, row, column) => {
    const one = at(row, column);
    const merge = mergeAt(range.sheet.sheet, row, column);
    const covered = merge && (merge.row !== row || merge.column !== column);
    if (one !== null && !covered) fill(cell, readEntry(one, cell.style.numberFormat));
  });
  cellsChanged(session, range);
  tellChanged(session, range, before);
}

/** Number format codes: a grid of the range's size, or one for every cell. */
export function setNumberFormats(range: HostRange, written: unknown, session: Session): void {
  mayChangeLook(range.sheet);
  if (!Array.isArray(written)) return restyle(session, range, { numberFormat: asText(written, "numberFormat") });
  const at = reader(range, written);
  eachCell(session, range, (cell, row, column) => {
    const one = at(row, column);
    if (one !== null) cell.style = { ...cell.style, numberFormat: asText(one, "numberFormat") || "General" };
  });
  cellsChanged(session, range);
}

function reader({ area: a }: HostRange, written: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(written)) return () => written;
  const { rows, columns } = areaSize(a);
  const grid = written as unknown[];
  const fits = grid.length === rows && grid.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw invalidArgument(`the array does not have the ${rows} × ${columns} cells of ${bareAddress(a)}`);
  return (row, column) => (grid as unknown[][])[row - a.row]?.[column - a.column];
}

/** The value of a range of one cell: Excel tells listeners what it was and what it is. */
export function single({ sheet, area: a }: HostRange): Scalar | undefined {
  return a.row === a.lastRow && a.column === a.lastColumn
    ? (cellAt(sheet.sheet, a.row, a.column)?.value ?? null)
    : undefined;
}

/** Tells the listeners that contents changed; `before` is of a range of one cell. */
export function tellChanged(session: Session, range: HostRange, before: Scalar | undefined): void {
  const after = single(range);
  const details = before === undefined || after === undefined ? {} : changeDetails(before, after);
  session.tell("changed", range.sheet, {
    address: bareAddress(range.area),
    changeType: "RangeEdited",
    source: session.source === "another" ? "Remote" : "Local",
    triggerSource: session.source === "addin" ? "ThisLocalAddin" : "Unknown",
    referenceId: session.referenceTo(range),
    ...details,
  });
}

function changeDetails(before: Scalar, after: Scalar): Record<string, unknown> {
  return {
    valueBefore: shown(before),
    valueAfter: shown(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** Points from the sheet's left edge to a column. */
export function leftOf(session: Session, { sheet, id }: HostSheet, column: number): number {
  const width = session.extras(session.sheetById(id)).defaultColumnWidth;
  return lengthTo(sheet.columnWidths, column, width);
}

/** Points from the sheet's top to a row. */
export function topOf(session: Session, { sheet, id }: HostSheet, row: number): number {
  return lengthTo(sheet.rowHeights, row, session.extras(session.sheetById(id)).defaultRowHeight);
}

function lengthTo(lengths: number[], count: number, otherwise: number): number {
  const held = lengths.slice(0, count);
  return held.reduce((sum, length) => sum + length, 0) + (count - held.length) * otherwise;
}
