/** Excel.PageBreakCollection: the rows before which a printed page begins. */

import { area } from "../../../workbook/address";
import { asWhole } from "../argument";
import { invalidArgument, itemNotFound } from "../hostError";
import type { HostSheet } from "../hostWorkbook";
import { always, HostObject, type Members } from "../members";
import { breaksOf, changeBreaks } from "../page";
import { asRange, rangeOf } from "./range";

interface Break {
  sheet: HostSheet;
  row: number;
}

const breakMembers: Members<Break> = {
  name: "PageBreak",
  identity: ({ row }) => ({ _Id: row }),
  scalars: { _Id: { get: ({ row }) => row }, rowIndex: { get: ({ row }) => row }, columnIndex: always(0) },
  calls: {
    delete: ({ sheet, row }, _, session) => changeBreaks(session, sheet, (rows) => rows.filter((one) => one !== row)),
    getCellAfterBreak: ({ sheet, row }) => rangeOf({ sheet, area: area(row, 0) }),
  },
};

const breaksMembers: Members<HostSheet> = {
  name: "PageBreakCollection",
  items: (it, session) => breaksOf(session, it).map((row) => HostObject.of(breakMembers, { sheet: it, row })),
  item: (it, key, session) => {
    const row = asWhole(key, "page break");
    if (!breaksOf(session, it).includes(row)) throw itemNotFound(`page break ${row}`);
    return HostObject.of(breakMembers, { sheet: it, row });
  },
  calls: {
    add: (it, [range], session) => {
      const { row } = asRange(session, range, it).area;
      if (row === 0) throw invalidArgument("a page break before the first row");
      changeBreaks(session, it, (rows) => [...new Set([...rows, row])].sort((a, b) => a - b));
      return HostObject.of(breakMembers, { sheet: it, row });
    },
    getCount: (it, _, session) => breaksOf(session, it).length,
    removePageBreaks: (it, _, session) => changeBreaks(session, it, () => []),
  },
};

export function pageBreaksOf(sheet: HostSheet): HostObject {
  return HostObject.of(breaksMembers, sheet);
}
