/** Inflates by fflate, which runs everywhere. */

import { Inflate, inflateSync } from "fflate";
import type { Inflater } from "./inflater";

/** Deflate makes at most 1,032 bytes of one: of so much at once come less than 50 MB, of a step 16 MB. */
const atOnce = 48 * 1024;
const step = 16 * 1024;
const smallStep = 1024;

export const inflateByFflate: Inflater = {
  all(data, room) {
    // What does not fit into the room is lost without an error.
    if (data.length <= atOnce) return inflateSync(data, { out: room });
    const length = inSteps(data, step, (chunk, at) => {
      room.set(chunk.subarray(0, room.length - at), at);
      return at + chunk.length < room.length;
    });
    return room.subarray(0, Math.min(length, room.length));
  },
  beginning(data, most) {
    const chunks: Uint8Array[] = [];
    inSteps(data.subarray(0, most), smallStep, (chunk, at) => {
      chunks.push(chunk.subarray(0, most - at));
      return at + chunk.length < most;
    });
    const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  },
};

/** Takes each chunk with the place that it begins at until it wants no more; returns how many bytes came out. */
function inSteps(data: Uint8Array, size: number, take: (chunk: Uint8Array, at: number) => boolean): number {
  let length = 0;
  let more = true;
  const inflater = new Inflate((chunk) => {
    more = take(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; more && at < data.length; at += size)
    inflater.push(data.subarray(at, at + size), at + size >= data.length);
  return length;
}
