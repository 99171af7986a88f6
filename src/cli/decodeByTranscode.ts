/** Decodes long texts by Node's own converter, several times as fast as its TextDecoder. */

import { isAscii, isUtf8, transcode } from "node:buffer";

/** Shorter ones are decoded sooner than the converter has begun. */
const shortest = 1024;
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** @throws TypeError where the bytes are no UTF-8 */
export function decodeByTranscode(bytes: Uint8Array): string {
  // What is none the other decoder refuses with its reason.
  if (bytes.length < shortest || !isUtf8(bytes)) return utf8.decode(bytes);
  // One byte a letter is half of what the converter takes.
  if (isAscii(bytes)) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return transcode(bytes, "utf8", "utf16le").toString("utf16le");
}
