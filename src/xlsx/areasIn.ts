/** Reads the areas that a part names: several beside each other, or one. */

import { type Area, area, columnNumber } from "../workbook/address";
import { mostColumns, mostRows } from "../workbook/excelLimits";
import type { Allowance } from "./allowance";

/** Areas that stand beside each other, whole columns and rows too; what is none is left out, as Excel refuses it. */
export function areasIn(text: string, allowance: Allowance): Area[] {
  const areas: Area[] = [];
  // One after the other: of very many no list is made.
  for (const [name] of text.matchAll(/\S+/g)) {
    allowance.take("items", 1);
    const found = namedArea(name);
    if (found) areas.push(found);
  }
  return areas;
}

/**
 * The areas of one sheet, each with its name before it: `'x'!$A$1:$K$61,'x'!$M$1:$N$2`; null where one of them is none. Each
 * costs a stranger's file an item; what Excel itself says costs nothing.
 */
export function referredAreas(text: string, allowance?: Allowance): Area[] | null {
  const areas = text.split(",").map((part) => {
    allowance?.take("items", 1);
    return namedArea(part.slice(part.lastIndexOf("!") + 1).trim());
  });
  return areas.every((each) => each !== null) ? areas : null;
}

/** `$XFD$1048576:$XFD$1048576`, or zeros before a number. */
const longestArea = 40;

/** `C3`, `$C$3:F4`, `C:D`, `3:4`; null for what is no area. */
export function namedArea(name: string): Area | null {
  if (name.length > longestArea) return null;
  const found = /^\$?([A-Z]{0,3})\$?(\d{0,7})(?::\$?([A-Z]{0,3})\$?(\d{0,7}))?$/i.exec(name);
  if (!found) return null;
  const [, left = "", top = "", right = left, bottom = top] = found;
  // Each corner has a column, or a row, or both, and the other corner has the same.
  const isWhole = found[3] !== undefined && (left === "") !== (top === "");
  const isArea = (left !== "" && top !== "") || isWhole;
  if (!isArea || (left === "") !== (right === "") || (top === "") !== (bottom === "")) return null;
  const columns = left === "" ? [0, mostColumns - 1] : [left, right].map(columnNumber);
  const rows = top === "" ? [0, mostRows - 1] : [top, bottom].map((row) => Number(row) - 1);
  return area(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
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
