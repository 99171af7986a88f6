/** Tells by its first bytes what a document is; its name says nothing. */

import { kindOfContent } from "../xlsx/recogniseFile";

/** `compound` and `zip` are looked into; the others are what they are. */
export type DocumentSort =
  "empty" | "zip" | "compound" | "pdf" | "rtf" | "picture" | "archive" | "web-archive" | "text" | "unknown";

const marks: readonly (readonly [DocumentSort, readonly number[]])[] = [
  ["zip", [0x50, 0x4b]],
  ["compound", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
  ["picture", [0x49, 0x49, 0x2a, 0x00]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
];
const sample = 8192;

export function sortOfDocument(bytes: Uint8Array): DocumentSort {
  if (bytes.length === 0) return "empty";
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return marked[0];
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, sample));
  if (/multipart\/related/i.test(beginning) || kindOfContent(bytes) === "mail") return "web-archive";
  return isText(bytes) ? "text" : "unknown";
}

/** Chinese text may stand in any encoding, but none has control characters other than spaces and line ends. */
function isText(bytes: Uint8Array): boolean {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return isWide || bytes.subarray(0, sample).every((byte) => byte >= 0x20 || (byte >= 9 && byte <= 13));
}
