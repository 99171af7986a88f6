/** Reads the areas that a part names: several beside each other, or one. */

import { type Area, area, parseArea } from "../workbook/address";
import { mostColumns, mostRows } from "../workbook/excelLimits";
import type { Allowance } from "./allowance";

/** Areas that stand beside each other; what is no area of cells is left out, as Excel refuses it. */
export function areasIn(text: string, allowance: Allowance): Area[] {
  return text.split(/\s+/).flatMap((name): Area[] => {
    allowance.take("items", 1);
    if (!/^[A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?$/i.test(name)) return [];
    const { row, column, lastRow, lastColumn } = parseArea(name);
    return [
      {
        row: Math.min(row, lastRow),
        column: Math.min(column, lastColumn),
        lastRow: Math.max(row, lastRow),
        lastColumn: Math.max(column, lastColumn),
      },
    ];
  });
}

/** `C3:F4`, as programs write it; null for any other way. */
export function areaAt(xml: Uint8Array, from: number, to: number): Area | null {
  const bounds = [0, 0, 0, 0];
  let at = from;
  for (const [column, row] of corners) {
    for (let code = xml[at] ?? 0; code >= 65 && code <= 90; code = xml[++at] ?? 0)
      bounds[column] = (bounds[column] ?? 0) * 26 + code - 64;
    for (let code = xml[at] ?? 0; code >= 48 && code <= 57; code = xml[++at] ?? 0)
      bounds[row] = (bounds[row] ?? 0) * 10 + code - 48;
    if (column === 0 && xml[at++] !== colon) return null;
  }
  const [first = 0, top = 0, last = 0, bottom = 0] = bounds;
  const isArea = at === to && first > 0 && top > 0 && first <= last && last <= mostColumns && top <= bottom;
  return isArea && bottom <= mostRows ? area(top - 1, first - 1, bottom - 1, last - 1) : null;
}

const colon = 58;
/** Where the column and the row of each corner stand among an area's bounds. */
const corners = [
  [0, 1],
  [2, 3],
] as const;
