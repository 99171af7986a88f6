/** Decodes many texts of a part at once: to start a decoder takes longer than to decode a text. */

import { decode, unescapeXml } from "./decodeText";
import { UnreadableFile } from "./unreadableFile";

const ampersand = 38;
const escapedAmpersand = bytesOf("&amp;");

/** By their first letters. `&amp;` is none of them: until all texts are decoded, what begins with `&` is an entity. */
const entities: ({ name: number[]; byte: number } | undefined)[] = [];
const entityLetter = 1;
for (const [name, letter] of [
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&lt;", "<"],
  ["&gt;", ">"],
] as const)
  entities[name.charCodeAt(entityLetter)] = { name: bytesOf(name), byte: letter.charCodeAt(0) };

/** Kept from part to part, unless it had to grow beyond measure. */
let room = new Uint8Array(64 * 1024);
const largestRoom = 4 * 1024 * 1024;
/** So many bytes are enough to decode at once. */
const enough = 1024 * 1024;

/** `add` the pieces of a text, `end` it, and so on; `texts` are all that were ended. */
export class TextCollector {
  private bytes = room;
  private length = 0;
  private count = 0;
  private readonly decoded: string[] = [];

  add(xml: Uint8Array, from: number, to: number, literal: boolean): void {
    this.makeRoom((to - from) * (literal ? escapedAmpersand.length : 1) + 1);
    const { bytes } = this;
    let { length } = this;
    for (let at = from; at < to; at++) {
      const byte = xml[at] ?? 0;
      if (byte !== ampersand) bytes[length++] = byte;
      else if (literal) for (const each of escapedAmpersand) bytes[length++] = each;
      else {
        // Formulas are full of these: they become at once what they stand for.
        const entity = entities[xml[at + entityLetter] ?? 0];
        const known = entity !== undefined && stands(xml, at, entity.name);
        bytes[length++] = known ? entity.byte : byte;
        if (known) at += entity.name.length - 1;
      }
    }
    this.length = length;
  }

  /** A byte that XML forbids stands behind each text. @throws UnreadableFile */
  end(): void {
    this.makeRoom(1);
    this.bytes[this.length++] = 0;
    this.count++;
    if (this.length >= enough) this.decode();
  }

  /** Many share one string: whoever keeps a few of them copies them. @throws UnreadableFile */
  texts(): string[] {
    this.decode();
    return this.decoded;
  }

  private decode(): void {
    if (this.length === 0) return;
    const texts = decode(this.bytes.subarray(0, this.length), true).split("\0");
    if (texts.length !== this.count + 1) throw new UnreadableFile("damaged", "a text holds a byte that XML forbids");
    for (let i = 0; i < this.count; i++) this.decoded.push(unescapeXml(texts[i] ?? ""));
    this.length = this.count = 0;
  }

  private makeRoom(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const larger = new Uint8Array(2 * (this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
    if (larger.length <= largestRoom) room = larger;
  }
}

function bytesOf(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

function stands(xml: Uint8Array, at: number, name: number[]): boolean {
  for (let i = 0; i < name.length; i++) if (xml[at + i] !== name[i]) return false;
  return true;
}
