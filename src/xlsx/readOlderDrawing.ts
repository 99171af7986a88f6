/** Reads of a drawing as older programs write it (VML) where buttons and labels lie on a sheet; comments are left out. */

import { mostWork } from "../domain/limits";
import { type Area, area } from "../workbook/address";
import type { Allowance } from "./allowance";
import { decode } from "./decodeText";

/** It need not be well formed: what stands around these is not looked at. */
const [data, kind, place] = [
  /<(?:\w+:)?ClientData\b/,
  /^[^>]*ObjectType=["'](\w+)["']/,
  /<(?:\w+:)?Anchor>([^<]*)</,
] as const;

/** The areas that something lies on: its place says left column and what is cut of it, top row, right column, bottom row. */
export function readOlderDrawing(bytes: Uint8Array, allowance: Allowance): Area[] {
  allowance.take("letters", bytes.length);
  const things = decode(bytes, true)
    .split(data, mostWork.items + 1)
    .slice(1);
  allowance.take("items", things.length);
  return things.flatMap((thing): Area[] => {
    if (kind.exec(thing)?.[1] === "Note") return [];
    const numbers = (place.exec(thing)?.[1] ?? "").split(",").map(Number);
    const [left = NaN, , top = NaN, , right = NaN, rightCut = 0, bottom = NaN, bottomCut = 0] = numbers;
    if (![left, top, right, bottom].every((each) => Number.isInteger(each) && each >= 0)) return [];
    return [
      area(top, left, Math.max(top, bottom - (bottomCut > 0 ? 0 : 1)), Math.max(left, right - (rightCut > 0 ? 0 : 1))),
    ];
  });
}
