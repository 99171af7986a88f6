/** Range.getCellProperties and its like: the looks of many cells in one call, by the same tables of members. */

import { area, areaSize } from "../../../workbook/address";
import { bareAddress } from "../areas";
import { asFields } from "../argument";
import { cannotHold, invalidArgument } from "../hostError";
import { HostObject, type Members } from "../members";
import type { HostRange, Session } from "../session";
import { columnHidden, rowHidden } from "../sizes";
import { rangeFormatOf } from "./rangeFormat";

const borderSides: Record<string, string> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
};

/** What a cell's, a row's or a column's properties are: its address and its format. */
const propertiesMembers: Members<HostRange> = {
  name: "CellProperties",
  scalars: {
    address: { get: (it) => bareAddress(it.area) },
    rowHidden: { get: rowHidden },
    columnHidden: { get: columnHidden },
  },
  parts: { format: rangeFormatOf },
};

function read(object: HostObject, wanted: Record<string, unknown>, session: Session): Record<string, unknown> {
  const found = Object.entries(wanted)
    .filter(([, want]) => want !== false)
    .map(([name, want]) => [name, want === true ? scalar(object, name, session) : part(object, name, want, session)]);
  return Object.fromEntries(found) as Record<string, unknown>;
}

function scalar(object: HostObject, name: string, session: Session): unknown {
  session.guard(object.members.name, name);
  return object.scalar(name).get(object.it, session);
}

function part(object: HostObject, name: string, want: unknown, session: Session): unknown {
  return read(open(object, name, session), asFields(want, name), session);
}

function write(object: HostObject, given: Record<string, unknown>, session: Session): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined) continue;
    session.guard(object.members.name, name);
    if (typeof value === "object") write(open(object, name, session), asFields(value, name), session);
    else writeScalar(object, name, value, session);
  }
}

function writeScalar(object: HostObject, name: string, value: unknown, session: Session): void {
  const { set } = object.scalar(name);
  if (!set) throw cannotHold(`${object.members.name}.${name}, it is read-only`);
  set(object.it, value, session);
}

function open(object: HostObject, name: string, session: Session): HostObject {
  const side = object.members.name === "RangeBorderCollection" ? borderSides[name] : undefined;
  const opened = side ? object.item(side, session) : object.part(name, session);
  if (!opened) throw invalidArgument(name);
  return opened;
}

const propertiesOf = (range: HostRange) => HostObject.of(propertiesMembers, range);

function cellsOf({ sheet, area: a }: HostRange): HostRange[][] {
  const { rows, columns } = areaSize(a);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => ({ sheet, area: area(a.row + r, a.column + c) })),
  );
}

export function cellProperties(range: HostRange, [wanted]: unknown[], session: Session): unknown {
  const fields = asFields(wanted, "getCellProperties");
  return cellsOf(range).map((line) => line.map((cell) => read(propertiesOf(cell), fields, session)));
}

export function rowProperties(range: HostRange, [wanted]: unknown[], session: Session): unknown {
  const fields = asFields(wanted, "getRowProperties");
  return rowsOf(range).map((row) => read(propertiesOf(row), fields, session));
}

export function columnProperties(range: HostRange, [wanted]: unknown[], session: Session): unknown {
  const fields = asFields(wanted, "getColumnProperties");
  return columnsOf(range).map((column) => read(propertiesOf(column), fields, session));
}

function rowsOf({ sheet, area: { row, column, lastRow, lastColumn } }: HostRange): HostRange[] {
  return Array.from({ length: lastRow - row + 1 }, (_, r) => ({
    sheet,
    area: area(row + r, column, row + r, lastColumn),
  }));
}

function columnsOf({ sheet, area: { row, column, lastRow, lastColumn } }: HostRange): HostRange[] {
  return Array.from({ length: lastColumn - column + 1 }, (_, c) => ({
    sheet,
    area: area(row, column + c, lastRow, column + c),
  }));
}

export function setCellProperties(range: HostRange, [given]: unknown[], session: Session): void {
  const cells = cellsOf(range);
  const lines = asList(given, cells.length);
  cells.forEach((line, r) => {
    const fields = asList(lines[r], line.length);
    line.forEach((cell, c) => write(propertiesOf(cell), asFields(fields[c] ?? {}, "setCellProperties"), session));
  });
}

export function setRowProperties(range: HostRange, [given]: unknown[], session: Session): void {
  const rows = rowsOf(range);
  asList(given, rows.length).forEach((fields, r) => {
    const row = rows[r];
    if (row) write(propertiesOf(row), asFields(fields ?? {}, "setRowProperties"), session);
  });
}

export function setColumnProperties(range: HostRange, [given]: unknown[], session: Session): void {
  const columns = columnsOf(range);
  asList(given, columns.length).forEach((fields, c) => {
    const column = columns[c];
    if (column) write(propertiesOf(column), asFields(fields ?? {}, "setColumnProperties"), session);
  });
}

function asList(value: unknown, length: number): unknown[] {
  if (!Array.isArray(value) || value.length !== length) throw invalidArgument(`an array of ${length}`);
  return value as unknown[];
}
