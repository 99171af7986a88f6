/** Excel.RangeAreas: several ranges of one sheet; here as far as the print area and formats need it. */

import { areaSize } from "../../../workbook/address";
import { fullAddress } from "../areas";
import { HostObject, type Members } from "../members";
import type { HostRange } from "../session";
import { together } from "../together";
import { rangeOf } from "./range";
import { rangeFormatOf } from "./rangeFormat";

const addressOf = (ranges: HostRange[]) =>
  ranges.map(({ sheet, area }) => fullAddress(sheet.sheet.name, area)).join(",");

const areasMembers: Members<HostRange[]> = {
  name: "RangeAreas",
  scalars: {
    address: { get: addressOf },
    areaCount: { get: (it) => it.length },
    cellCount: {
      get: (it) => it.reduce((sum, { area }) => sum + areaSize(area).rows * areaSize(area).columns, 0),
    },
  },
  parts: {
    areas: (it) => HostObject.of(collectionMembers, it),
    format: (it) => together(it.map(rangeFormatOf)),
  },
  calls: { _KeepReference: () => undefined },
};

const collectionMembers: Members<HostRange[]> = {
  name: "RangeCollection",
  items: (it) => it.map(rangeOf),
  calls: { getCount: (it) => it.length },
};

export function rangeAreasOf(ranges: HostRange[]): HostObject {
  return HostObject.of(areasMembers, ranges);
}
