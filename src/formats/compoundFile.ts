/** Takes streams out of a compound file (MS-CFB), in which old workbooks and encrypted ones stand: no chain is followed twice around. */

import { joinBytes } from "../xlsx/joinBytes";
import { kindOfContent } from "../xlsx/recogniseFile";
import { UnreadableFile } from "../xlsx/unreadableFile";
import { viewOf } from "../xlsx/zipDirectory";

/** Larger numbers of sectors have meanings of their own: the chain's end, an unused sector. */
const lastSector = 0xfffffffa;
const headLength = 512;
const entryLength = 128;
/** What a directory's entry is. */
const [streamType, rootType] = [2, 5];

/** A stream by its name; null where there is none, or where it is no compound file. @throws UnreadableFile */
export function streamOf(bytes: Uint8Array, name: string): Uint8Array | null {
  if (kindOfContent(bytes) !== "compound" || bytes.length < headLength) return null;
  try {
    return new CompoundFile(bytes).stream(name);
  } catch (error) {
    // Something is asked for that lies outside of the file.
    if (error instanceof RangeError) throw new UnreadableFile("damaged", `a compound file: ${error.message}`);
    throw error;
  }
}

interface DirectoryEntry {
  name: string;
  type: number;
  start: number;
  size: number;
}

class CompoundFile {
  private readonly view: DataView;
  private readonly sectorLength: number;
  private readonly tableSectors: number[];

  constructor(private readonly bytes: Uint8Array) {
    this.view = viewOf(bytes);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new UnreadableFile("damaged", `sectors of 2^${shift} bytes`);
    this.sectorLength = 2 ** shift;
    this.tableSectors = this.findTable();
  }

  stream(name: string): Uint8Array | null {
    const entries = this.entries();
    const wanted = name.toLowerCase();
    const entry = entries.find((each) => each.type === streamType && each.name.toLowerCase() === wanted);
    if (!entry) return null;
    const largestSmall = this.view.getUint32(56, true);
    const content = entry.size < largestSmall ? this.small(entry, entries) : this.joined(this.chain(entry.start));
    return content.subarray(0, entry.size);
  }

  private entries(): DirectoryEntry[] {
    const directory = this.joined(this.chain(this.view.getUint32(48, true)));
    const view = viewOf(directory);
    const entries: DirectoryEntry[] = [];
    for (let at = 0; at + entryLength <= directory.length; at += entryLength) {
      const letters = Math.min(32, Math.max(0, view.getUint16(at + 64, true) / 2 - 1));
      const name = String.fromCharCode(...Array.from({ length: letters }, (_, i) => view.getUint16(at + 2 * i, true)));
      const [start, size] = [view.getUint32(at + 116, true), view.getUint32(at + 120, true)];
      entries.push({ name, type: directory[at + 66] ?? 0, start, size });
    }
    return entries;
  }

  /** Small streams stand in one that belongs to the root, in sectors of their own with a table of their own. */
  private small({ start }: DirectoryEntry, entries: DirectoryEntry[]): Uint8Array {
    const root = entries.find(({ type }) => type === rootType);
    if (!root) throw new UnreadableFile("damaged", "a compound file without a root");
    const all = this.joined(this.chain(root.start));
    const table = viewOf(this.joined(this.chain(this.view.getUint32(60, true))));
    const length = 2 ** Math.min(12, this.view.getUint16(32, true));
    const places = follow(start, table.byteLength / 4, (sector) => table.getUint32(4 * sector, true));
    return joinBytes(places.map((sector) => all.subarray(sector * length, (sector + 1) * length)));
  }

  /** Where the table of sectors stands: the first places are in the header, others in sectors of their own. */
  private findTable(): number[] {
    const { view, sectorLength } = this;
    const perSector = sectorLength / 4;
    const more = follow(view.getUint32(68, true), this.count(), (sector) =>
      view.getUint32(this.placeOf(sector) + sectorLength - 4, true),
    );
    const listed = Array.from({ length: 109 }, (_, i) => view.getUint32(76 + 4 * i, true));
    for (const sector of more)
      for (let i = 0; i < perSector - 1; i++) listed.push(view.getUint32(this.placeOf(sector) + 4 * i, true));
    return listed.filter((sector) => sector <= lastSector);
  }

  private chain(start: number): number[] {
    const perSector = this.sectorLength / 4;
    return follow(start, this.count(), (sector) => {
      const table = this.tableSectors[Math.floor(sector / perSector)];
      return table === undefined ? Infinity : this.view.getUint32(this.placeOf(table) + 4 * (sector % perSector), true);
    });
  }

  /** How many sectors there can be. */
  private count(): number {
    return Math.ceil(this.bytes.length / this.sectorLength);
  }

  private placeOf(sector: number): number {
    return (sector + 1) * this.sectorLength;
  }

  private joined(sectors: number[]): Uint8Array {
    return joinBytes(sectors.map((sector) => this.bytes.subarray(this.placeOf(sector), this.placeOf(sector + 1))));
  }
}

/** A chain of sectors; one that is longer than all there are goes around in a circle. */
function follow(start: number, most: number, next: (sector: number) => number): number[] {
  const sectors: number[] = [];
  for (let sector = start; sector <= lastSector; sector = next(sector)) {
    if (sectors.length >= most) throw new UnreadableFile("damaged", "a chain of sectors without an end");
    sectors.push(sector);
  }
  return sectors;
}
