/** Which sheet is open and which cells are selected, whoever does it. */

import { area } from "../../workbook/address";
import { bareAddress } from "./areas";
import { documentSelectionChanged } from "./events";
import { invalidArgument } from "./hostError";
import type { HostSheet } from "./hostWorkbook";
import type { HostRange, Session } from "./session";

/** Opens a sheet; what is hidden cannot be opened. */
export function activateSheet(session: Session, sheet: HostSheet): void {
  const { workbook } = session;
  if (workbook.activeSheetId === sheet.id) return;
  if (sheet.visibility !== "Visible") throw invalidArgument(`sheet ${sheet.sheet.name} is hidden`);
  const left = workbook.sheets.find((one) => one.id === workbook.activeSheetId);
  workbook.activeSheetId = sheet.id;
  workbook.selection = area(0, 0);
  session.changes.push({ kind: "selection" });
  if (left) session.tell("deactivated", left, {});
  session.tell("activated", sheet, {});
}

/** Selects cells and opens their sheet. */
export function selectRange(session: Session, range: HostRange): void {
  activateSheet(session, range.sheet);
  session.workbook.selection = { ...range.area };
  session.changes.push({ kind: "selection" });
  session.tell("selectionChanged", range.sheet, { address: bareAddress(range.area) });
  session.events.push(documentSelectionChanged);
}
