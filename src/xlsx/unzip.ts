/** Opens a zip archive from a stranger: finds its entries, and unpacks those that are asked for, no further than they say. */

import { mostFileBytes, mostOfBeginning, mostPartBytes } from "../domain/limits";
import type { Allowance } from "./allowance";
import type { Inflater } from "./inflater";
import { notAZip } from "./recogniseFile";
import { UnreadableFile } from "./unreadableFile";
import { type Entry, readDirectory, viewOf } from "./zipDirectory";

const localSignature = 0x04034b50;

/** A part as it stands in the archive. */
export interface PackedPart {
  data: Uint8Array;
  /** How it is packed, and how many bytes it has unpacked, as the archive says. */
  method: number;
  size: number;
}

/** An archive's entries by name. Names are only compared, never used as paths. */
export class Archive {
  constructor(
    private readonly bytes: Uint8Array,
    private readonly entries: Map<string, Entry>,
    private readonly allowance: Allowance,
    private readonly inflater: Inflater,
    /** Bytes of one part when it is unpacked. */
    private readonly mostOfPart: number,
  ) {}

  /** Whether there is such a part; parts' names do not tell small and capital letters apart. */
  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** How many bytes a part has, as the archive says; 0 where it is not there. */
  size(name: string): number {
    return this.entries.get(name.toLowerCase())?.size ?? 0;
  }

  /** A part before it is unpacked, as long as the file's bytes stand; null where it is not there. */
  packed(name: string): PackedPart | null {
    const entry = this.entries.get(name.toLowerCase());
    return entry ? { data: this.data(entry), method: entry.method, size: entry.size } : null;
  }

  /** The content of a part, or null where there is none. It stands until the next part of any archive is read, or as long as it is `kept`. */
  read(name: string, kept = false): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return null;
    const data = this.data(entry);
    if (entry.size > this.mostOfPart)
      throw new UnreadableFile("too-large", `more than ${this.mostOfPart} bytes in a part`);
    this.allowance.take("bytes", entry.size);
    const content = entry.method === 0 ? data : this.inflated(() => this.inflater.all(data, entry.size + 1, kept));
    if (content.length !== entry.size) throw new UnreadableFile("damaged", `${name} is not as long as it says`);
    return content;
  }

  /** The first bytes of a part that is there. They stand until the next part of any archive is read. */
  readBeginning(name: string): Uint8Array {
    const entry = this.entries.get(name.toLowerCase());
    const data = entry ? this.data(entry) : new Uint8Array();
    const content =
      entry?.method === 0
        ? data.subarray(0, mostOfBeginning)
        : this.inflated(() => this.inflater.beginning(data, mostOfBeginning));
    this.allowance.take("bytes", content.length);
    return content;
  }

  private inflated(inflate: () => Uint8Array): Uint8Array {
    try {
      return inflate();
    } catch (error) {
      throw new UnreadableFile("damaged", `cannot be inflated: ${String(error)}`);
    }
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

/** @throws UnreadableFile */
export function openArchive(bytes: Uint8Array, allowance: Allowance, inflater: Inflater): Archive {
  const foreign = notAZip(bytes);
  if (foreign) throw foreign;
  if (bytes.length > mostFileBytes) throw new UnreadableFile("too-large", `more than ${mostFileBytes} bytes`);
  allowance.take("bytes", bytes.length);
  // Of Node's buffers `slice` is no copy, and whoever remembers a piece would see the next file's bytes in it.
  const plain = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return new Archive(plain, readDirectory(plain), allowance, inflater, mostPartBytes);
}
