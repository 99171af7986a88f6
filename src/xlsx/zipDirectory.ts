/** Reads a zip archive's directory: which entries there are and where they stand, in zip64 form too. */

import { longestMark, mostArchiveEntries } from "../domain/limits";
import { UnreadableFile } from "./unreadableFile";

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const end64Signature = 0x06064b50;
const locator64Signature = 0x07064b50;
const longestComment = 0xffff;
/** What stands in a field whose number is too large for it: the number is in the zip64 form then. */
const elsewhere = 0xffffffff;
const elsewhereShort = 0xffff;

export interface Entry {
  method: number;
  flags: number;
  compressed: number;
  size: number;
  /** Where its local header stands. */
  offset: number;
}

/**
 * Entries by their names in small letters, with `/` where some programs write `\`, and none before them; names are only
 * compared, never used as paths. @throws UnreadableFile
 */
export function readDirectory(bytes: Uint8Array): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  eachEntry(bytes, (from, to, entry) => {
    const name = nameOf(bytes, from, to).toLowerCase().replaceAll("\\", "/").replace(/^\//, "");
    if (entries.has(name)) throw new UnreadableFile("contradictory", `two entries are called ${name}`);
    entries.set(name, entry);
  });
  return entries;
}

/** Tells of each entry where its name stands, in the directory's order. @throws UnreadableFile */
export function eachEntry(bytes: Uint8Array, tell: (nameFrom: number, nameTo: number, entry: Entry) => void): void {
  const view = viewOf(bytes);
  const { first, count, end } = findDirectory(view);
  if (count > mostArchiveEntries) throw new UnreadableFile("too-large", `${count} entries`);
  let at = first;
  for (let left = count; left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) throw broken();
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > end) throw broken();
    if (nameEnd - at > 46 + longestMark) throw new UnreadableFile("too-large", "the name of an entry");
    tell(at + 46, nameEnd, entryAt(view, at, nameEnd, extraEnd));
    at = extraEnd + view.getUint16(at + 32, true);
  }
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const utf8 = new TextDecoder();

/** Plain letters one by one: all names of parts are of those, and a decoder takes longer to start. */
function nameOf(bytes: Uint8Array, from: number, to: number): string {
  let name = "";
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return utf8.decode(bytes.subarray(from, to));
    name += String.fromCharCode(byte);
  }
  return name;
}

function entryAt(view: DataView, at: number, extra: number, extraEnd: number): Entry {
  const entry = {
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    size: view.getUint32(at + 24, true),
    compressed: view.getUint32(at + 20, true),
    offset: view.getUint32(at + 42, true),
  };
  // The zip64 field holds, in this order, those numbers that did not fit.
  let next = findExtra(view, extra, extraEnd);
  for (const key of ["size", "compressed", "offset"] as const) {
    if (entry[key] !== elsewhere) continue;
    if (next === null || next + 8 > extraEnd) throw broken();
    entry[key] = long(view, next);
    next += 8;
  }
  return entry;
}

/** Where the content of the zip64 field stands; null without one. */
function findExtra(view: DataView, from: number, to: number): number | null {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return null;
}

function findDirectory(view: DataView): { first: number; count: number; end: number } {
  const end = findEnd(view);
  if (end < 0) throw new UnreadableFile("truncated", "no directory of entries");
  const [count, first] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (count !== elsewhereShort && first !== elsewhere) return { first, count, end };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== locator64Signature) return { first, count, end };
  const end64 = long(view, locator + 8);
  if (end64 + 56 > locator || view.getUint32(end64, true) !== end64Signature) throw broken();
  return { first: long(view, end64 + 48), count: long(view, end64 + 32), end: end64 };
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - longestComment);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return -1;
}

/** A number of eight bytes; what a file of 50 MB can say fits into a double, and the rest is refused where it is used. */
function long(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function broken(): UnreadableFile {
  return new UnreadableFile("damaged", "the directory of entries is broken");
}
