/** Reads files one after the other into one buffer, so that hundreds of them leave no garbage. */

import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

const room = Buffer.alloc(256 * 1024);

export interface FileBytes {
  /** Valid until the next file is read. */
  bytes: Uint8Array;
  changedAt: Date;
}

/** Null for a file of more than `most` bytes, which is not even read. @throws the system's error, EISDIR for what is no file */
export function readBytes(path: string, most: number): FileBytes | null {
  // A pipe would be waited for until somebody writes into it.
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw Object.assign(new Error(`${path} is no file`), { code: "EISDIR" });
    const { size, mtime } = stat;
    if (size > most) return null;
    const enough = size > room.length ? Buffer.alloc(size) : room;
    let length = 0;
    for (let read = 1; read > 0 && length < size; length += read)
      read = readSync(file, enough, length, size - length, null);
    return { bytes: enough.subarray(0, length), changedAt: mtime };
  } finally {
    closeSync(file);
  }
}
