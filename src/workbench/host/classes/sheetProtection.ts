/** Excel.WorksheetProtection: what may be done on a protected sheet. */

import type { Protection } from "../../../workbook/workbook";
import { asFields, asText } from "../argument";
import { accessDenied, cannotHold, HostError, internalError } from "../hostError";
import type { HostSheet } from "../hostWorkbook";
import { HostObject, type Members } from "../members";

/** Excel's options with what they are when nobody names them; the plain sheet holds two of them. */
const usual = {
  allowInsertRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowDeleteRows: false,
  allowDeleteColumns: false,
  allowSort: false,
  allowAutoFilter: false,
  allowPivotTables: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  selectionMode: "Normal",
};

const protectionMembers: Members<HostSheet> = {
  name: "WorksheetProtection",
  scalars: {
    protected: { get: (it) => it.sheet.protection !== null },
    options: {
      get: (it, { state }) => {
        const unanswered = state.nullProtectionOptions.map((name) => [name, null]);
        return it.sheet.protection && { ...usual, ...it.sheet.protection, ...Object.fromEntries(unanswered) };
      },
    },
  },
  calls: {
    protect: (it, [options, password], session) => {
      if (it.sheet.protection) throw accessDenied(`sheet ${it.sheet.name} is already protected`);
      it.sheet.protection = readOptions(options);
      it.password = password == null || password === "" ? null : asText(password, "password");
      session.lookChanged(it);
    },
    unprotect: (it, [password], session) => {
      if (it.password !== null && it.password !== password)
        throw new HostError("BadPassword", "The password you supplied is not correct.");
      it.sheet.protection = null;
      it.password = null;
      session.lookChanged(it);
    },
  },
};

function readOptions(options: unknown): Protection {
  const given = options == null ? {} : asFields(options, "WorksheetProtection.options");
  for (const [name, value] of Object.entries(given)) {
    // Excel takes no null, not even one of its own.
    if (value === null) throw internalError(`WorksheetProtectionOptions.${name} = null`);
    const held = name === "allowFormatColumns" || name === "allowFormatRows";
    if (!held && value !== usual[name as keyof typeof usual])
      throw cannotHold(`WorksheetProtectionOptions.${name} = ${JSON.stringify(value)}`);
  }
  return { allowFormatColumns: given.allowFormatColumns === true, allowFormatRows: given.allowFormatRows === true };
}

export function sheetProtectionOf(sheet: HostSheet): HostObject {
  return HostObject.of(protectionMembers, sheet);
}
