/** Opens a zip archive from a stranger: finds its entries, and inflates those that are asked for, up to a limit. */

import { Inflate, inflateSync } from "fflate";
import { notAZip } from "./recogniseFile";
import { readDirectory, viewOf, type Entry } from "./zipDirectory";
import { UnreadableFile } from "./unreadableFile";

/** Of a file, and of all that is inflated from it together; larger files need not even be read. */
export const mostBytes = 50 * 1024 * 1024;
/** Deflate makes at most 1,032 bytes of one: so much at once stays below the limit, and a step of the rest is 16 MB. */
const atOnce = 48 * 1024;
const step = 16 * 1024;

const localSignature = 0x04034b50;

/** An archive's entries by name. Names are only compared, never used as paths. */
export class Archive {
  private inflated = 0;

  constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: Map<string, Entry>,
  ) {}

  /** Whether there is such a part; parts' names do not tell small and capital letters apart. */
  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** The content of a part, or null where there is none. It stands until the next part of any archive is read. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return null;
    const content = entry.method === 0 ? this.stored(entry) : this.inflate(entry);
    if (content.length !== entry.size) throw new UnreadableFile("damaged", `${name} is not as long as it says`);
    return content;
  }

  private stored(entry: Entry): Uint8Array {
    const data = this.data(entry);
    this.count(data.length);
    return data;
  }

  private inflate(entry: Entry): Uint8Array {
    const data = this.data(entry);
    try {
      return data.length <= atOnce ? this.inflateAtOnce(data, entry.size) : this.inflateInSteps(data);
    } catch (error) {
      if (error instanceof UnreadableFile) throw error;
      throw new UnreadableFile("damaged", `cannot be inflated: ${String(error)}`);
    }
  }

  private inflateAtOnce(data: Uint8Array, size: number): Uint8Array {
    this.count(size);
    // A byte more than it says: if that is filled too, the part is longer than it says.
    return inflateSync(data, { out: roomFor(size + 1) });
  }

  private inflateInSteps(data: Uint8Array): Uint8Array {
    const chunks: Uint8Array[] = [];
    const inflater = new Inflate((chunk) => {
      this.count(chunk.length);
      if (chunk.length) chunks.push(chunk);
    });
    for (let at = 0; at < data.length; at += step) {
      inflater.push(data.subarray(at, at + step), at + step >= data.length);
    }
    return joined(chunks);
  }

  /** The limit is on what really comes out, whatever the archive says of its sizes. */
  private count(length: number): void {
    this.inflated += length;
    if (this.inflated > mostBytes) throw new UnreadableFile("too-large", `inflates to more than ${mostBytes} bytes`);
  }

  private data(entry: Entry): Uint8Array {
    const { bytes } = this;
    if (entry.flags & 1) throw new UnreadableFile("encrypted", "an entry is encrypted");
    if (entry.method !== 0 && entry.method !== 8) throw new UnreadableFile("damaged", `method ${entry.method}`);
    const view = viewOf(bytes);
    if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== localSignature)
      throw new UnreadableFile("damaged", "an entry is not where it should be");
    const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
    if (start + entry.compressed > bytes.length) throw new UnreadableFile("truncated", "an entry ends behind the file");
    return bytes.subarray(start, start + entry.compressed);
  }
}

/** Opens an archive, or throws `UnreadableFile`. */
export function openArchive(bytes: Uint8Array): Archive {
  const foreign = notAZip(bytes);
  if (foreign) throw foreign;
  if (bytes.length > mostBytes) throw new UnreadableFile("too-large", `more than ${mostBytes} bytes`);
  return new Archive(bytes, readDirectory(bytes));
}

/** One buffer for all parts: hundreds of files would otherwise leave as many large ones as garbage, faster than it is collected. */
let room = new Uint8Array(256 * 1024);
/** What is larger is rare, and not kept. */
const largestRoom = 4 * 1024 * 1024;

function roomFor(size: number): Uint8Array {
  if (size > largestRoom) return new Uint8Array(size);
  if (size > room.length) room = new Uint8Array(Math.min(largestRoom, 2 * size));
  return room.subarray(0, size);
}

function joined(chunks: Uint8Array[]): Uint8Array {
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
