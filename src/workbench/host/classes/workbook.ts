/** Excel.Workbook and Excel.Application: the root of every request. */

import { area } from "../../../workbook/address";
import { asFlag, asText } from "../argument";
import { accessDenied, HostError, itemNotFound } from "../hostError";
import { always, HostObject, type Members } from "../members";
import type { Session } from "../session";
import { workbookNames } from "./names";
import { propertiesObject } from "./properties";
import { rangeOf } from "./range";
import { settingsObject } from "./settings";
import { worksheetsObject } from "./worksheets";

const workbookMembers: Members<null> = {
  name: "Workbook",
  scalars: {
    name: { get: (_, session) => session.workbook.name },
    readOnly: always(false),
    isDirty: always(true),
  },
  parts: {
    worksheets: () => worksheetsObject(),
    names: () => workbookNames(),
    application: () => HostObject.of(applicationMembers, null),
    protection: () => HostObject.of(protectionMembers, null),
    settings: () => settingsObject(),
    properties: () => propertiesObject(),
    _Runtime: () => HostObject.of(runtimeMembers, null),
  },
  calls: {
    getSelectedRange: (_, __, session) => rangeOf({ sheet: session.active(), area: session.workbook.selection }),
    getActiveCell: (_, __, session) => {
      const { row, column } = session.workbook.selection;
      return rangeOf({ sheet: session.active(), area: area(row, column) });
    },
    _GetRangeForEventByReferenceId: (_, [id], session) => referenced(session, id) ?? gone(),
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], session) => referenced(session, id),
    _RemoveReference: (_, [id], session) => void session.state.references.delete(asText(id, "reference")),
    _RemoveAllReferences: (_, __, session) => session.state.references.clear(),
    _GetReferenceCount: (_, __, session) => session.state.references.size,
  },
};

/** The cells that office.js keeps a reference to. */
export function referenced(session: Session, id: unknown): HostObject | null {
  const range = session.state.references.get(asText(id, "reference"));
  return range && session.workbook.sheets.includes(range.sheet) ? rangeOf(range) : null;
}

function gone(): never {
  throw itemNotFound("range");
}

const applicationMembers: Members<null> = {
  name: "Application",
  scalars: { calculationMode: always("Automatic"), calculationState: always("Done") },
  calls: {
    // The grid is always calculated before a value is read.
    calculate: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

const runtimeMembers: Members<null> = {
  name: "Runtime",
  scalars: {
    enableEvents: {
      get: (_, session) => session.state.eventsEnabled,
      set: (_, value, session) => {
        session.state.eventsEnabled = asFlag(value, "Runtime.enableEvents");
      },
    },
  },
};

const protectionMembers: Members<null> = {
  name: "WorkbookProtection",
  scalars: { protected: { get: (_, session) => session.workbook.structureProtected } },
  calls: {
    protect: (_, [password], session) => {
      if (session.workbook.structureProtected) throw accessDenied("the workbook is already protected");
      session.workbook.structureProtected = true;
      session.state.structurePassword = password == null || password === "" ? null : asText(password, "password");
    },
    unprotect: (_, [password], session) => {
      if (session.state.structurePassword !== null && session.state.structurePassword !== password)
        throw new HostError("BadPassword", "The password you supplied is not correct.");
      session.workbook.structureProtected = false;
      session.state.structurePassword = null;
    },
  },
};

export function workbookObject(): HostObject {
  return HostObject.of(workbookMembers, null);
}
