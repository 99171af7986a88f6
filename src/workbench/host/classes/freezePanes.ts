/** Excel.WorksheetFreezePanes: the rows and columns that stay in sight. */

import { area } from "../../../workbook/address";
import { lastColumnOfAll, lastRowOfAll } from "../areas";
import { asWhole } from "../argument";
import { itemNotFound } from "../hostError";
import type { HostSheet } from "../hostWorkbook";
import { HostObject, type Members } from "../members";
import type { Session } from "../session";
import { asRange, rangeOf } from "./range";

function freeze(session: Session, it: HostSheet, rows: number, columns: number): void {
  it.sheet.frozen = { rows, columns };
  session.lookChanged(it);
}

const freezeMembers: Members<HostSheet> = {
  name: "WorksheetFreezePanes",
  calls: {
    freezeAt: (it, [range], session) => {
      const { lastRow, lastColumn } = asRange(session, range, it).area;
      const rows = lastRow === lastRowOfAll ? 0 : lastRow + 1;
      freeze(session, it, rows, lastColumn === lastColumnOfAll ? 0 : lastColumn + 1);
    },
    freezeRows: (it, [count], session) => freeze(session, it, count == null ? 1 : asWhole(count, "count"), 0),
    freezeColumns: (it, [count], session) => freeze(session, it, 0, count == null ? 1 : asWhole(count, "count")),
    unfreeze: (it, _, session) => freeze(session, it, 0, 0),
    getLocation: (it) => location(it) ?? nothingFrozen(),
    getLocationOrNullObject: (it) => location(it),
  },
};

function location(sheet: HostSheet): HostObject | null {
  const { rows, columns } = sheet.sheet.frozen;
  if (!rows && !columns) return null;
  const lastRow = rows ? rows - 1 : lastRowOfAll;
  return rangeOf({ sheet, area: area(0, 0, lastRow, columns ? columns - 1 : lastColumnOfAll) });
}

function nothingFrozen(): never {
  throw itemNotFound("frozen panes");
}

export function freezePanesOf(sheet: HostSheet): HostObject {
  return HostObject.of(freezeMembers, sheet);
}
