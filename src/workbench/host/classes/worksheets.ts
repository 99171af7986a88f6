/** Excel.WorksheetCollection: the workbook's sheets. */

import { asText } from "../argument";
import { eventCalls } from "../events";
import { itemNotFound } from "../hostError";
import type { HostSheet } from "../hostWorkbook";
import { HostObject, type Members } from "../members";
import type { Session } from "../session";
import { addSheet } from "../sheets";
import { worksheetOf } from "./worksheet";

function find(session: Session, key: unknown): HostSheet | undefined {
  const text = asText(key, "sheet");
  return session.workbook.sheets.find((sheet) => sheet.id === text) ?? session.sheetByName(text);
}

const visible = (session: Session, visibleOnly: unknown) =>
  session.workbook.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === "Visible");

function opened(sheet: HostSheet | undefined): HostObject {
  if (!sheet) throw itemNotFound("sheet");
  return worksheetOf(sheet);
}

const worksheetsMembers: Members<null> = {
  name: "WorksheetCollection",
  items: (_, session) => session.workbook.sheets.map((sheet) => worksheetOf(sheet)),
  item: (_, key, session) => {
    const sheet = find(session, key);
    if (!sheet) throw itemNotFound(`sheet ${String(key)}`);
    return worksheetOf(sheet);
  },
  calls: {
    add: (_, [name], session) => worksheetOf(addSheet(session, name == null ? null : asText(name, "name"))),
    getActiveWorksheet: (_, __, session) => worksheetOf(session.active()),
    getCount: (_, [visibleOnly], session) => visible(session, visibleOnly).length,
    getFirst: (_, [visibleOnly], session) => opened(visible(session, visibleOnly)[0]),
    getLast: (_, [visibleOnly], session) => opened(visible(session, visibleOnly).at(-1)),
    getItemOrNullObject: (_, [key], session) => {
      const sheet = find(session, key);
      return sheet ? worksheetOf(sheet) : null;
    },
    ...eventCalls<null>(
      ["DataChanged", "Activated", "Deactivated", "Added", "Deleted", "SelectionChanged"],
      () => "Workbook",
    ),
  },
};

export function worksheetsObject(): HostObject {
  return HostObject.of(worksheetsMembers, null);
}
