/** Excel.NamedItemCollection: the names of a sheet. The plain workbook holds no names of the workbook itself. */

import { absoluteName, quoteSheet } from "../../../workbook/address";
import type { DefinedName } from "../../../workbook/workbook";
import { asFlag, asText } from "../argument";
import { cannotHold, invalidArgument, itemAlreadyExists, itemNotFound } from "../hostError";
import type { HostSheet } from "../hostWorkbook";
import { always, HostObject, type Members } from "../members";
import type { Session } from "../session";
import { rangeMembers, rangeOf, readRange } from "./range";
import { worksheetOf } from "./worksheet";

interface Named {
  sheet: HostSheet;
  item: DefinedName;
}

const namedMembers: Members<Named> = {
  name: "NamedItem",
  identity: ({ item }) => ({ _Id: item.name }),
  scalars: {
    _Id: { get: ({ item }) => item.name },
    name: { get: ({ item }) => item.name },
    scope: always("Worksheet"),
    comment: always(""),
    type: { get: (it, session) => typeOf(it, session) },
    value: { get: (it, session) => valueOf(it, session) },
    formula: {
      get: ({ item }) => item.formula,
      set: ({ sheet, item }, value, session) => {
        item.formula = asFormula(value);
        session.lookChanged(sheet);
      },
    },
    visible: {
      get: ({ item }) => item.visible,
      set: ({ item }, value) => {
        item.visible = asFlag(value, "NamedItem.visible");
      },
    },
  },
  parts: {
    worksheet: ({ sheet }) => worksheetOf(sheet),
    worksheetOrNullObject: ({ sheet }) => worksheetOf(sheet),
  },
  calls: {
    delete: ({ sheet, item }, _, session) => {
      sheet.sheet.names = sheet.sheet.names.filter((one) => one !== item);
      session.lookChanged(sheet);
    },
    getRange: (it, _, session) => rangeNamed(it, session) ?? noRange(it),
    getRangeOrNullObject: (it, _, session) => rangeNamed(it, session),
  },
};

const namesMembers: Members<HostSheet> = {
  name: "NamedItemCollection",
  items: (it) => it.sheet.names.map((item) => HostObject.of(namedMembers, { sheet: it, item })),
  item: (it, key) => find(it, key) ?? missing(key),
  calls: {
    add,
    getCount: (it) => it.sheet.names.length,
    getItemOrNullObject: (it, [key]) => find(it, key),
  },
};

function find(sheet: HostSheet, key: unknown): HostObject | null {
  const wanted = asText(key, "name").toLowerCase();
  const item = sheet.sheet.names.find((one) => one.name.toLowerCase() === wanted);
  return item ? HostObject.of(namedMembers, { sheet, item }) : null;
}

function missing(key: unknown): never {
  throw itemNotFound(`name ${String(key)}`);
}

function noRange({ item }: Named): never {
  throw itemNotFound(`name ${item.name} stands for no cells`);
}

function add(sheet: HostSheet, [name, reference, comment]: unknown[], session: Session): HostObject {
  const called = asText(name, "name");
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(called) || /^([A-Z]{1,3}\d+|[RC])$/i.test(called) || called.length > 255)
    throw invalidArgument(`a name cannot be ${called}`);
  if (find(sheet, called)) throw itemAlreadyExists(`name ${called}`);
  if (comment != null && comment !== "") throw cannotHold("NamedItem.comment");
  const item: DefinedName = { name: called, formula: asFormula(reference), visible: true };
  sheet.sheet.names.push(item);
  session.lookChanged(sheet);
  return HostObject.of(namedMembers, { sheet, item });
}

function asFormula(reference: unknown): string {
  const range = reference instanceof HostObject ? reference.as(rangeMembers) : undefined;
  if (range) return `=${quoteSheet(range.sheet.sheet.name)}!${absoluteName(range.area)}`;
  const text = asText(reference, "reference");
  if (!text.startsWith("=") || text.length < 2) throw invalidArgument(`a name's formula begins with =: ${text}`);
  return text;
}

/** What a name's constant is: a text, a number or a truth value; undefined where it is a reference. */
function constant(formula: string): string | number | boolean | undefined {
  const body = formula.slice(1);
  if (/^"(?:[^"]|"")*"$/.test(body)) return body.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(body)) return body.toLowerCase() === "true";
  return body.trim() !== "" && Number.isFinite(Number(body)) ? Number(body) : undefined;
}

function rangeNamed({ sheet, item }: Named, session: Session): HostObject | null {
  if (constant(item.formula) !== undefined || !/[A-Z]\$?\d|\$?\d:|[A-Z]:/i.test(item.formula)) return null;
  if (/[()+*&]/.test(item.formula.replace(/'[^']*'/g, ""))) return null;
  return rangeOf(readRange(session, item.formula.slice(1), sheet));
}

function typeOf(it: Named, session: Session): string {
  const value = constant(it.item.formula);
  if (value === undefined) return rangeNamed(it, session) ? "Range" : "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}

function valueOf(it: Named, session: Session): unknown {
  const value = constant(it.item.formula);
  if (value !== undefined) return value;
  const range = rangeNamed(it, session)?.as(rangeMembers);
  if (!range) return "#VALUE!";
  return `${quoteSheet(range.sheet.sheet.name)}!${absoluteName(range.area)}`;
}

export function namesOf(sheet: HostSheet): HostObject {
  return HostObject.of(namesMembers, sheet);
}

const workbookNamesMembers: Members<null> = {
  name: "NamedItemCollection",
  items: () => [],
  item: (_, key) => missing(key),
  calls: {
    getCount: () => 0,
    getItemOrNullObject: () => null,
    add: () => {
      throw cannotHold("names of the workbook: worksheet.names holds a sheet's own");
    },
  },
};

export function workbookNames(): HostObject {
  return HostObject.of(workbookNamesMembers, null);
}
