/** Turns the bytes of a part's texts into strings: encodings, line ends, the five entities, Excel's own escapes. */

import { mostWidePartBytes } from "../domain/limits";
import { TextMemory } from "./textMemory";
import { UnreadableFile } from "./unreadableFile";

const [ampersand, carriageReturn] = [38, 13] as const;

/** Up to here, letter by letter is quicker than to start a decoder. */
const shortest = 24;

/** Kept from part to part: to make one takes longer than to use it. */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Where a program has a quicker way than a browser's. */
let decodeUtf8 = (bytes: Uint8Array): string => utf8.decode(bytes);

/** From now on texts are decoded so. `decoder` throws where bytes are no UTF-8, and keeps a byte order mark. */
export function decodeUtf8By(decoder: (bytes: Uint8Array) => string): void {
  decodeUtf8 = decoder;
}

/** A part's bytes in UTF-8, whatever they came in. */
export function inUtf8(bytes: Uint8Array): Uint8Array {
  const marks = `${bytes[0]} ${bytes[1]}`;
  const wide = marks === "255 254" ? "utf-16le" : marks === "254 255" ? "utf-16be" : null;
  if (!wide) return bytes;
  if (bytes.length > mostWidePartBytes) throw new UnreadableFile("too-large", "two bytes a letter");
  try {
    return new TextEncoder().encode(new TextDecoder(wide, { fatal: true }).decode(bytes));
  } catch (error) {
    throw wrongEncoding(error);
  }
}

/** Long texts that come again and again. */
const longTexts = new TextMemory((xml, from, to) => decode(xml.subarray(from, to), false));

/** The text between two places of a part; in `literal` text an `&` is an `&`. */
export function textOf(xml: Uint8Array, from: number, to: number, literal = false): string {
  if (to - from > shortest)
    return (literal ? null : longTexts.recall(xml, from, to)) ?? decode(xml.subarray(from, to), literal);
  let text = "";
  for (let at = from; at < to; at++) {
    const byte = xml[at] ?? 0;
    if (byte < 0x80 && byte !== ampersand && byte !== carriageReturn) text += String.fromCharCode(byte);
    else if (byte >> 4 === 0xe && byte !== 0xe0 && byte !== 0xed && isTail(xml, at + 1) && isTail(xml, at + 2)) {
      // Three bytes, as all Chinese letters but the rarest have; the others are left to the decoder.
      text += String.fromCharCode(((byte & 15) << 12) | (((xml[++at] ?? 0) & 63) << 6) | ((xml[++at] ?? 0) & 63));
      if (at >= to) return decode(xml.subarray(from, to), literal);
    } else return decode(xml.subarray(from, to), literal);
  }
  return text;
}

function isTail(xml: Uint8Array, at: number): boolean {
  return ((xml[at] ?? 0) & 0xc0) === 0x80;
}

const escapeLength = "_x0001_".length;

/** Excel's own form for characters that XML forbids. `unescapeString("a_x0001_")` → `"a\u0001"` */
export function unescapeString(text: string): string {
  let start = text.indexOf("_x");
  if (start < 0) return text;
  // Piece by piece: what a pattern finds in a long text takes many times its size.
  const pieces: string[] = [];
  let at = 0;
  for (; start >= 0; start = text.indexOf("_x", Math.max(at, start + 1))) {
    const code = /^_x([0-9A-Fa-f]{4})_$/.exec(text.slice(start, start + escapeLength))?.[1];
    if (code === undefined) continue;
    pieces.push(text.slice(at, start), String.fromCharCode(parseInt(code, 16)));
    at = start + escapeLength;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** A cell's text: Excel's escapes are resolved, and every line ends as we write it. `cellText("a_x000D_\nb")` → `"a\nb"` */
export function cellText(text: string): string {
  const plain = unescapeString(text);
  return withLineEnds(plain);
}

function withLineEnds(text: string): string {
  return text.includes("\r") ? text.split("\r\n").join("\n").split("\r").join("\n") : text;
}

/** Bytes as text, with line ends as XML has them; entities stay as they are where it is `literal`. */
export function decode(bytes: Uint8Array, literal: boolean): string {
  let text: string;
  try {
    text = decodeUtf8(bytes);
  } catch (error) {
    throw wrongEncoding(error);
  }
  const lines = withLineEnds(text);
  return literal ? lines : unescapeXml(lines);
}

/** The entities that every part may use; what stands for them. */
const entities: Record<string, string | undefined> = Object.assign(Object.create(null), {
  quot: '"',
  apos: "'",
  amp: "&",
  lt: "<",
  gt: ">",
});

/** The five entities and numbered characters become what they stand for. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  // Joined at once: a text that grows piece by piece keeps all of them, and takes many times its size.
  const pieces: string[] = [];
  let at = 0;
  for (let start = text.indexOf("&"); start >= 0; start = text.indexOf("&", at)) {
    const end = text.indexOf(";", start);
    if (end < 0) throw new UnreadableFile("damaged", "an entity without end");
    const name = text.slice(start + 1, end);
    pieces.push(text.slice(at, start), entities[name] ?? characterOf(name));
    at = end + 1;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

/** `characterOf("#65")` → `"A"` */
function characterOf(reference: string): string {
  const code = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(reference);
  const point = code ? parseInt(code[1] ?? code[2] ?? "", code[1] ? 16 : 10) : NaN;
  if (!(point <= 0x10ffff)) throw new UnreadableFile("damaged", `no such entity: ${reference.slice(0, 20)}`);
  return String.fromCodePoint(point);
}

function wrongEncoding(error: unknown): UnreadableFile {
  return new UnreadableFile("damaged", `text in no known encoding: ${String(error)}`);
}
