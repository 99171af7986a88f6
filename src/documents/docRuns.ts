/** Reads how runs of text are formatted from a binary Word file (MS-DOC): pages list the runs, a run's properties are instructions. */

import { viewOf } from "../xlsx/zipDirectory";

export interface Run {
  from: number;
  to: number;
  /** A list of instructions. */
  properties: Uint8Array;
}

const pageLength = 512;

/** Where the properties of a page's run stand in it. */
type Finder = (page: Uint8Array, count: number, run: number) => Uint8Array;

/** Finds the properties of a paragraph, which follow two bytes that name its style. */
export const paragraphIn: Finder = (page, count, run) => {
  const at = 2 * (page[4 * (count + 1) + 13 * run] ?? 0);
  if (at === 0) return new Uint8Array();
  const short = page[at] ?? 0;
  const [from, length] = short === 0 ? [at + 2, 2 * (page[at + 1] ?? 0)] : [at + 1, 2 * short - 1];
  return page.subarray(from + 2, from + length);
};

/** Finds the properties of a run of characters. */
export const lettersIn: Finder = (page, count, run) => {
  const at = 2 * (page[4 * (count + 1) + run] ?? 0);
  return at === 0 ? new Uint8Array() : page.subarray(at + 1, at + 1 + (page[at] ?? 0));
};

/** All runs by their places in the stream; `table` tells which of its pages list them. @throws RangeError */
export function runsIn(document: Uint8Array, table: Uint8Array, find: Finder): Run[] {
  const view = viewOf(table);
  const count = Math.max(0, Math.floor((table.length - 4) / 8));
  const runs: Run[] = [];
  for (let i = 0; i < count; i++) {
    const at = (view.getUint32(4 * (count + 1) + 4 * i, true) & 0x3fffff) * pageLength;
    if (at + pageLength > document.length) continue;
    const page = document.subarray(at, at + pageLength);
    const places = viewOf(page);
    const inPage = Math.min(page[pageLength - 1] ?? 0, 101);
    for (let run = 0; run < inPage; run++) {
      const [from, to] = [places.getUint32(4 * run, true), places.getUint32(4 * run + 4, true)];
      runs.push({ from, to, properties: find(page, inPage, run) });
    }
  }
  return runs.sort((a, b) => a.from - b.from);
}

/** The run in which a place is. */
export function runAt(runs: readonly Run[], place: number): Run | null {
  let [low, high] = [0, runs.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Run;
    if (place < run.from) high = middle - 1;
    else if (place >= run.to) low = middle + 1;
    else return run;
  }
  return null;
}

/** The only instruction whose length is two bytes, and counts one of them. */
export const tableDefinition = 0xd608;

/** How long an operand is, by the code's first three bits; the seventh kind says it itself. */
const lengths = [1, 1, 2, 4, 2, 2, 0, 3] as const;

/** The instructions in a list of properties, each with what it says. */
export function* instructions(bytes: Uint8Array): Generator<{ code: number; operand: Uint8Array }> {
  for (let at = 0; at + 2 < bytes.length;) {
    const code = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
    let from = at + 2;
    let length: number = lengths[(code >> 13) as 0] ?? 1;
    if (code === tableDefinition) {
      length = ((bytes[from] ?? 0) | ((bytes[from + 1] ?? 0) << 8)) - 1;
      from += 2;
    } else if (length === 0) length = bytes[from++] ?? 0;
    if (length < 0) return;
    yield { code, operand: bytes.subarray(from, from + length) };
    at = from + length;
  }
}
