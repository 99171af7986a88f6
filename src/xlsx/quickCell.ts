/** Reads cells and rows' ends in one go where they are written as Excel, WPS and LibreOffice do; the rest is left to the scanner. */

import { mostColumns, mostRows } from "../workbook/excelLimits";
import { leastHeight } from "./shownCollector";

/** Where the pieces of a cell stand; `valueFrom` is -1 without a value, `formulaFrom` without a formula. */
export interface QuickCell {
  /** Behind the cell. */
  end: number;
  column: number;
  row: number;
  /** The number of its style. */
  style: number;
  /** One of `cellTypes`. */
  type: number;
  valueFrom: number;
  valueTo: number;
  formulaFrom: number;
  formulaTo: number;
}

const [space, quote, point, slash, colon, less, equals, greater] = [32, 34, 46, 47, 58, 60, 61, 62] as const;
const [letterH, letterN, letterR, letterT, letterX] = [104, 110, 114, 116, 120] as const;
/** Beyond this many bytes `indexOf` finds the next `<` faster than this loop. */
const nearby = 24;

/** The one that is filled in for each cell: there are thousands. */
const cell: QuickCell = {
  end: 0,
  column: 0,
  row: 0,
  style: 0,
  type: letterN,
  valueFrom: -1,
  valueTo: -1,
  formulaFrom: -1,
  formulaTo: -1,
};

/**
 * Reads the cell that begins at a `<`: `<c r="B7" s="3" t="n"><f aca="false">A1</f><v>4</v></c>`, where all but `r` may be missing.
 * Null for any other way to write one. The next call overwrites the object that is returned.
 */
export function quickCell(xml: Uint8Array, tag: number): QuickCell | null {
  // <c r="
  if (xml[tag] !== less || xml[tag + 1] !== 99 || xml[tag + 2] !== 32 || xml[tag + 3] !== 114 || xml[tag + 4] !== 61)
    return null;
  let at = tag + 6;
  let column = 0;
  let row = 0;
  for (let code = xml[at] ?? 0; code >= 65 && code <= 90; code = xml[++at] ?? 0) column = column * 26 + code - 64;
  for (let code = xml[at] ?? 0; code >= 48 && code <= 57; code = xml[++at] ?? 0) row = row * 10 + code - 48;
  if (column < 1 || column > mostColumns || row < 1 || row > mostRows || xml[tag + 5] !== quote || xml[at++] !== quote)
    return null;
  cell.column = column - 1;
  cell.row = row - 1;
  cell.type = letterN;
  cell.style = 0;
  cell.valueFrom = cell.formulaFrom = -1;
  //  s="
  if (isAttribute(xml, at, 115)) {
    at += 4;
    for (; isDigit(xml[at]); at++) cell.style = cell.style * 10 + (xml[at] ?? 0) - 48;
    if (xml[at++] !== quote) return null;
  }
  //  t="
  if (isAttribute(xml, at, 116)) {
    const from = (at += 4);
    while (isLetter(xml[at])) at++;
    cell.type = at - from === 1 ? (xml[from] ?? letterN) : at - from;
    if (xml[at++] !== quote) return null;
  }
  // />
  if (xml[at] === slash && xml[at + 1] === greater) {
    cell.end = at + 2;
    return cell;
  }
  if (xml[at++] !== greater) return null;
  at = formulaAt(xml, at);
  at = at < 0 ? at : valueAt(xml, at);
  // </c>
  if (at < 0 || xml[at] !== less || xml[at + 1] !== slash || xml[at + 2] !== 99 || xml[at + 3] !== greater) return null;
  cell.end = at + 4;
  return cell;
}

/** A row's beginning. */
export interface QuickRow {
  /** Behind the tag. */
  end: number;
  row: number;
  /** Whether it is hidden, or so low that it could be. */
  hidden: boolean;
  /** Whether it has a height of its own. */
  sized: boolean;
  /** Whether it ends in the same tag. */
  closed: boolean;
}

const row: QuickRow = { end: 0, row: 0, hidden: false, sized: false, closed: false };

/**
 * The row that begins at a `<`, until the next call: `<row r="7" ht="62">`. Null for any other way to write one, also where
 * it says twice which one it is or what a prefix stands for.
 */
export function quickRow(xml: Uint8Array, tag: number): QuickRow | null {
  // <row r="
  if (xml[tag] !== less || xml[tag + 1] !== 114 || xml[tag + 2] !== 111 || xml[tag + 3] !== 119) return null;
  if (xml[tag + 4] !== space || xml[tag + 5] !== letterR || xml[tag + 6] !== equals || xml[tag + 7] !== quote)
    return null;
  let number = 0;
  let at = tag + 8;
  for (let code = xml[at] ?? 0; code >= 48 && code <= 57; code = xml[++at] ?? 0) number = number * 10 + code - 48;
  if (number < 1 || number > mostRows || xml[at] !== quote) return null;
  row.row = number - 1;
  row.hidden = row.sized = false;
  for (at++; xml[at] === space; at++) {
    const name = ++at;
    while (isLetter(xml[at]) || isDigit(xml[at]) || xml[at] === colon) at++;
    const declares = xml[name] === letterX && xml[name + 1] === 109 && xml[name + 2] === 108;
    if (declares || (at === name + 1 && xml[name] === letterR)) return null;
    if (xml[at] !== equals || xml[at + 1] !== quote) return null;
    const from = at + 2;
    at = nextQuote(xml, from);
    if (xml[name] !== letterH) continue;
    if (isHeight(xml, name)) {
      const height = wholePoints(xml, from, at);
      if (height < 0) return null;
      row.sized = true;
      row.hidden ||= height < leastHeight;
    } else row.hidden ||= isHidden(xml, name, from);
  }
  row.closed = xml[at] === slash;
  row.end = row.closed ? at + 2 : at + 1;
  return xml[row.end - 1] === greater ? row : null;
}

/** Whether an attribute is called `ht`. */
function isHeight(xml: Uint8Array, name: number): boolean {
  return xml[name + 1] === letterT && xml[name + 2] === equals;
}

/** The whole points of a height: `12.75` → 12; below 0 where it is written in another way. */
function wholePoints(xml: Uint8Array, from: number, to: number): number {
  let points = 0;
  let at = from;
  for (; isDigit(xml[at]); at++) points = points * 10 + (xml[at] ?? 0) - 48;
  if (at === from) return -1;
  if (xml[at] === point) for (at++; isDigit(xml[at]); at++);
  return at === to ? points : -1;
}

/** Whether an attribute is `hidden="1"`. */
function isHidden(xml: Uint8Array, name: number, from: number): boolean {
  return xml[name + 1] === 105 && xml[name + 6] === equals && (xml[from] === 49 || xml[from] === letterT);
}

function nextQuote(xml: Uint8Array, from: number): number {
  let at = from;
  while (at < xml.length && xml[at] !== quote) at++;
  return at;
}

/** Behind the `</row>` that begins at a `<`; 0 where another tag does. */
export function rowEnd(xml: Uint8Array, tag: number): number {
  if (xml[tag + 1] !== slash || xml[tag + 2] !== 114 || xml[tag + 3] !== 111 || xml[tag + 4] !== 119) return 0;
  let at = tag + 5;
  while ((xml[at] ?? greater) <= space) at++;
  return xml[tag] === less && xml[at] === greater ? at + 1 : 0;
}

/** Behind `<f>…</f>`, or where there is none, the same place; -1 for a formula written in another way. */
function formulaAt(xml: Uint8Array, at: number): number {
  if (xml[at] !== less || xml[at + 1] !== 102) return at;
  let from = at + 2;
  //  aca="false", which LibreOffice writes
  if (xml[from] === 32 && xml[from + 1] === 97 && xml[from + 6] === 102 && xml[from + 11] === quote) from += 12;
  if (xml[from++] !== greater) return -1;
  const to = nextLess(xml, from);
  if (to <= from || xml[to + 1] !== slash || xml[to + 2] !== 102 || xml[to + 3] !== greater) return -1;
  cell.formulaFrom = from;
  cell.formulaTo = to;
  return to + 4;
}

/** Behind `<v>…</v>`; or where there is none, the same place; -1 for a value written in another way. */
function valueAt(xml: Uint8Array, at: number): number {
  if (xml[at] !== less || xml[at + 1] !== 118) return at;
  if (xml[at + 2] !== greater) return -1;
  const to = nextLess(xml, at + 3);
  if (to < 0 || xml[to + 1] !== slash || xml[to + 2] !== 118 || xml[to + 3] !== greater) return -1;
  cell.valueFrom = at + 3;
  cell.valueTo = to;
  return to + 4;
}

function isAttribute(xml: Uint8Array, at: number, letter: number): boolean {
  return xml[at] === 32 && xml[at + 1] === letter && xml[at + 2] === 61 && xml[at + 3] === quote;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 48 && byte <= 57;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 97 && byte <= 122) || (byte >= 65 && byte <= 90));
}

function nextLess(xml: Uint8Array, from: number): number {
  const near = Math.min(from + nearby, xml.length);
  for (let at = from; at < near; at++) if (xml[at] === less) return at;
  return xml.indexOf(less, near);
}
