/** Adding, deleting, renaming, moving and hiding sheets, whoever does it. */

import { emptySheet } from "../../workbook/sheetBuilder";
import { accessDenied, HostError, invalidArgument, itemAlreadyExists } from "./hostError";
import type { HostSheet } from "./hostWorkbook";
import { mayChangeStructure } from "./permission";
import { renameInFormula } from "./renameInFormula";
import { activateSheet } from "./selectRange";
import type { Session } from "./session";

/** `{00000000-0001-0000-0000-000000000000}`, as Excel's worksheet ids look. */
export function sheetId(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

/** Adds an empty sheet at the end, under the given name or a free one. */
export function addSheet(session: Session, name: string | null): HostSheet {
  mayChangeStructure(session);
  const called = name === null ? freeName(session) : newName(session, name, null);
  const id = freeId(session);
  const sheet: HostSheet = { id, sheet: emptySheet(called), visibility: "Visible", password: null };
  session.workbook.sheets.push(sheet);
  session.changes.push({ kind: "sheetAdded", sheetId: id });
  session.tell("added", sheet, { source: "Local" });
  return sheet;
}

function freeId(session: Session): string {
  const taken = new Set(session.workbook.sheets.map((sheet) => sheet.id));
  let id = sheetId(session.nextNumber());
  while (taken.has(id)) id = sheetId(session.nextNumber());
  return id;
}

function freeName(session: Session): string {
  let number = session.workbook.sheets.length + 1;
  while (session.sheetByName(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Deletes a sheet; the last one that can be seen stays. */
export function deleteSheet(session: Session, sheet: HostSheet): void {
  mayChangeStructure(session);
  const { workbook } = session;
  refuseLastVisible(session, sheet);
  if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation", "a very hidden sheet");
  if (workbook.activeSheetId === sheet.id) activateSheet(session, neighbour(session, sheet));
  workbook.sheets = workbook.sheets.filter((one) => one !== sheet);
  session.changes.push({ kind: "sheetRemoved", sheetId: sheet.id });
  session.tell("deleted", sheet, { source: "Local" });
}

/** The sheet that opens when this one goes: the next that can be seen, or the one before. */
function neighbour(session: Session, sheet: HostSheet): HostSheet {
  const { sheets } = session.workbook;
  const at = sheets.indexOf(sheet);
  const next = [...sheets.slice(at + 1), ...sheets.slice(0, at).reverse()].find((one) => one.visibility === "Visible");
  if (!next) throw accessDenied("a workbook needs a visible sheet");
  return next;
}

function refuseLastVisible(session: Session, sheet: HostSheet): void {
  const others = session.workbook.sheets.some((one) => one !== sheet && one.visibility === "Visible");
  if (!others && sheet.visibility === "Visible")
    throw new HostError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
}

/** Renames a sheet; names and conditional formats follow here, the cells' formulas in the grid. */
export function renameSheet(session: Session, sheet: HostSheet, name: string): void {
  mayChangeStructure(session);
  const before = sheet.sheet.name;
  if (name === before) return;
  const after = newName(session, name, sheet);
  sheet.sheet.name = after;
  for (const { sheet: one } of session.workbook.sheets)
    for (const item of [...one.names, ...one.conditionalFormats])
      item.formula = renameInFormula(item.formula, before, after);
  session.changes.push({ kind: "sheetRenamed", sheetId: sheet.id, name: after });
}

function newName(session: Session, name: string, sheet: HostSheet | null): string {
  if (name === "" || name.length > 31) throw invalidArgument(`a sheet's name of ${name.length} characters`);
  if (/[:\\/?*[\]]/.test(name) || /^'|'$/.test(name) || name.toLowerCase() === "history")
    throw invalidArgument(`a sheet's name cannot be ${name}`);
  const taken = session.sheetByName(name);
  if (taken && taken !== sheet) throw itemAlreadyExists(`sheet ${name}`);
  return name;
}

/** Moves a sheet to another place among the sheets. */
export function moveSheet(session: Session, sheet: HostSheet, position: number): void {
  mayChangeStructure(session);
  const { sheets } = session.workbook;
  if (position < 0 || position >= sheets.length) throw invalidArgument(`position ${position}`);
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  session.lookChanged(sheet);
}

/** Shows or hides a sheet. */
export function setVisibility(session: Session, sheet: HostSheet, visibility: HostSheet["visibility"]): void {
  mayChangeStructure(session);
  if (visibility !== "Visible") {
    refuseLastVisible(session, sheet);
    if (session.workbook.activeSheetId === sheet.id) activateSheet(session, neighbour(session, sheet));
  }
  sheet.visibility = visibility;
  if (visibility === "Visible") delete sheet.sheet.hidden;
  else sheet.sheet.hidden = true;
  session.lookChanged(sheet);
}
