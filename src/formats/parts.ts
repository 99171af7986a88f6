/** Takes the parts of a zipped workbook out by our own bounded inflating, for a library that would follow a bomb to its end. */

import { zipSync } from "fflate";
import type { Allowance } from "../xlsx/allowance";
import type { Inflater } from "../xlsx/inflater";
import { type Archive, openArchive } from "../xlsx/unzip";
import { eachEntry } from "../xlsx/zipDirectory";

/** Unpacked parts by their names as the archive writes them. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** Those whose names fit. @throws UnreadableFile, also where it is more than a workbook needs */
export function partsOf(bytes: Uint8Array, wanted: RegExp, inflater: Inflater, allowance: Allowance): Parts {
  const archive = openArchive(bytes, allowance, inflater);
  const parts = new Map<string, Uint8Array>();
  for (const name of namesIn(bytes)) {
    const part = wanted.test(name) ? copyOf(archive, name) : null;
    if (part) parts.set(name, part);
  }
  return parts;
}

/** What is read stands only until the next part is. */
function copyOf(archive: Archive, name: string): Uint8Array | null {
  return archive.read(name)?.slice() ?? null;
}

function namesIn(bytes: Uint8Array): string[] {
  const names: string[] = [];
  const decoder = new TextDecoder();
  eachEntry(bytes, (from, to) => names.push(decoder.decode(bytes.subarray(from, to)).replaceAll("\\", "/")));
  return names;
}

/** The same parts as an archive in which nothing is packed. */
export function zipOf(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { level: 0 });
}
