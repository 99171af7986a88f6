/** Inflates by Node's own zlib, several times as fast as code in JavaScript. */

import { constants, inflateRawSync } from "node:zlib";
import type { Inflater } from "../xlsx/inflater";

/** Deflate expands a byte to at most 1,032 bytes: this many packed bytes give less than 17 MB, whatever they hold. */
const beginningLength = 16 * 1024;
const mostOfThat = 17 * 1024 * 1024;

export const inflateByZlib: Inflater = {
  all: (data, most) => plain(inflateRawSync(data, { maxOutputLength: most, chunkSize: chunkOf(most) })),
  beginning(data, most) {
    const beginning = inflateRawSync(data.subarray(0, beginningLength), {
      // That the data are cut off is no error.
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: mostOfThat,
    });
    return plain(beginning).subarray(0, most);
  },
};

/** Whatever comes out goes into one piece of memory: several would have to be joined. */
function chunkOf(length: number): number {
  return Math.max(constants.Z_MIN_CHUNK, length);
}

/** Readers of bytes are compiled for plain arrays: given a buffer of Node's as well, they would get slower for both. */
function plain({ buffer, byteOffset, length }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}
