/** Remembers what parts said that are the same, byte by byte, in file after file. */

import type { Allowance, Work } from "./allowance";
import type { PackedPart } from "./unzip";

/** How many parts are remembered and how large they may be: a hostile file must not fill the memory. */
const [mostRemembered, longestPacked, longest] = [8, 64 * 1024, 256 * 1024] as const;

interface Remembered<T> {
  name: string;
  part: PackedPart;
  said: T;
  /** What reading it cost. */
  cost: [Work, number][];
}

export class PartMemory<T> {
  /** The one met last stands first. */
  private readonly known: Remembered<T>[] = [];

  /**
   * What a part of that name says, from its packed bytes where they are known; else `read` is asked. A part that is known
   * costs a file's allowance what reading it cost, so that no file's fate hangs on which ones were read before it.
   */
  recall(name: string, part: PackedPart, allowance: Allowance, read: () => T): T {
    const at = this.known.findIndex((each) => each.name === name && isSame(each.part, part));
    const [found] = at < 0 ? [] : this.known.splice(at, 1);
    if (found) {
      for (const [work, amount] of found.cost) allowance.take(work, amount);
      this.known.unshift(found);
      return found.said;
    }
    const before = { ...allowance.done };
    const said = read();
    if (part.data.length > longestPacked || part.size > longest) return said;
    const cost = (Object.keys(before) as Work[]).map((work): [Work, number] => [
      work,
      allowance.done[work] - before[work],
    ]);
    // The file's bytes may be another file's the next moment.
    this.known.unshift({ name, part: { ...part, data: part.data.slice() }, said, cost });
    if (this.known.length > mostRemembered) this.known.pop();
    return said;
  }
}

function isSame(a: PackedPart, b: PackedPart): boolean {
  if (a.size !== b.size || a.method !== b.method || a.data.length !== b.data.length) return false;
  // Checksums and the like stand at the end: what differs there is seen first.
  for (let i = a.data.length - 1; i >= 0; i--) if (a.data[i] !== b.data[i]) return false;
  return true;
}
