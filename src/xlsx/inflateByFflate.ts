/** Inflates by fflate, which runs everywhere. */

import { Inflate, inflateSync } from "fflate";
import type { Inflater } from "./inflater";
import { joinBytes } from "./joinBytes";

/** Deflate expands a byte to at most 1,032 bytes: this many packed bytes give less than 50 MB, one step less than 16 MB. */
const atOnce = 48 * 1024;
const step = 16 * 1024;
const smallStep = 1024;

export const inflateByFflate: Inflater = {
  all(data, most, kept) {
    const out = roomFor(most, kept);
    // What does not fit is lost without an error.
    if (data.length <= atOnce) return inflateSync(data, { out });
    const length = inSteps(data, step, true, (chunk, at) => {
      out.set(chunk.subarray(0, most - at), at);
      return at + chunk.length < most;
    });
    return out.subarray(0, Math.min(length, most));
  },
  beginning(data, most) {
    const chunks: Uint8Array[] = [];
    inSteps(data, smallStep, false, (chunk, at) => {
      chunks.push(chunk.subarray(0, most - at));
      return at + chunk.length < most;
    });
    return joinBytes(chunks);
  },
};

/** Tells each chunk with the place that it begins at until no more is wanted; returns how many bytes came out. Data that end too early are an error where they are `whole`. */
function inSteps(
  data: Uint8Array,
  size: number,
  whole: boolean,
  take: (chunk: Uint8Array, at: number) => boolean,
): number {
  let length = 0;
  let more = true;
  const inflater = new Inflate((chunk) => {
    more = take(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; more && at < data.length; at += size)
    inflater.push(data.subarray(at, at + size), whole && at + size >= data.length);
  return length;
}

/** One buffer for all parts: hundreds of files would otherwise leave as many large ones as garbage, faster than it is collected. */
let room = new Uint8Array(256 * 1024);
/** What is larger is rare, and not kept. */
const largestRoom = 4 * 1024 * 1024;

function roomFor(size: number, own: boolean): Uint8Array {
  if (own || size > largestRoom) return new Uint8Array(size);
  if (size > room.length) room = new Uint8Array(Math.min(largestRoom, 2 * size));
  return room.subarray(0, size);
}
