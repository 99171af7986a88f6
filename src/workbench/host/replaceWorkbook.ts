/** Puts another workbook in the place of the open one, as opening a file does. */

import { area } from "../../workbook/address";
import { emptySheet } from "../../workbook/sheetBuilder";
import type { Sheet } from "../../workbook/workbook";
import type { HostSheet } from "./hostWorkbook";
import type { Session } from "./session";
import { sheetId } from "./sheets";

export interface NewWorkbook {
  /** The file's, with its ending. */
  name: string;
  sheets: readonly Sheet[];
  structureProtected: boolean;
}

/** A grid has always one sheet. */
const passing = "~";

/** First everything goes, so that no sheet meets one of the same name. */
export function clearWorkbook(session: Session): void {
  const { state } = session;
  takeSheets(session, [emptySheet(passing)]);
  for (const known of [state.extras, state.references, state.settings, state.documentSettings]) known.clear();
  for (const known of [state.properties, state.customProperties]) known.clear();
  state.structurePassword = null;
  session.workbook.structureProtected = false;
}

/** Into a workbook that was cleared; the first sheet that can be seen is open. */
export function fillWorkbook(session: Session, { name, sheets, structureProtected }: NewWorkbook): void {
  const { workbook } = session;
  takeSheets(session, sheets.length > 0 ? sheets : [emptySheet("Sheet1")]);
  Object.assign(workbook, { name, structureProtected });
}

function takeSheets(session: Session, sheets: readonly Sheet[]): void {
  const { workbook, changes } = session;
  const taken = sheets.map(({ hidden, ...sheet }): HostSheet => {
    const visibility = hidden ? "Hidden" : "Visible";
    return { id: sheetId(session.nextNumber()), sheet, visibility, password: null };
  });
  const removed = workbook.sheets.splice(0, workbook.sheets.length, ...taken);
  for (const { id } of taken) changes.push({ kind: "sheetAdded", sheetId: id });
  for (const { id } of removed) changes.push({ kind: "sheetRemoved", sheetId: id });
  const open = taken.find(({ visibility }) => visibility === "Visible") ?? taken[0];
  Object.assign(workbook, { activeSheetId: open?.id, selection: area(0, 0), editing: false });
  changes.push({ kind: "selection" });
}
