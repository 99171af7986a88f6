/** A worksheet while it is drawn: hands out its ranges, each asked of Excel only once. */

import { type Area, areaName } from "../workbook/address";

/** Excel takes an address of 255 characters everywhere, and a longer one not everywhere. */
const longestAddress = 255;

export class Canvas {
  private readonly ranges = new Map<string, Excel.Range>();

  constructor(readonly worksheet: Excel.Worksheet) {}

  /** A range's proxy costs some 400 bytes in the request and its answer, so that one is kept for each area. */
  range(area: Area): Excel.Range {
    const name = areaName(area);
    const range = this.ranges.get(name) ?? this.worksheet.getRange(name);
    this.ranges.set(name, range);
    return range;
  }

  /** All areas, joined as far as the length of addresses allows: what is set applies to each. */
  rangesOf(areas: Area[]): Pick<Excel.RangeAreas, "format">[] {
    const [only, ...others] = areas;
    if (only && others.length === 0) return [this.range(only)];
    return addressLists(areas).map((addresses) => this.worksheet.getRanges(addresses));
  }
}

/** `A1:B2,C3`, as many as are long enough for all. */
function addressLists(areas: Area[]): string[] {
  const lists: string[] = [];
  for (const name of areas.map(areaName)) {
    const last = lists.pop();
    if (last === undefined) lists.push(name);
    else if (last.length + 1 + name.length > longestAddress) lists.push(last, name);
    else lists.push(`${last},${name}`);
  }
  return lists;
}
