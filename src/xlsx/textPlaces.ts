/** Remembers where the many texts of a part stand, and decodes those that are asked for. */

import { cellText, textOf } from "./decodeText";

/** Three numbers tell a piece: from where, to where, whether it is literal. */
const pieceLength = 3;

/** `add` the pieces of a text, `end` it, and so on. */
export class TextPlaces {
  private pieces: Int32Array = new Int32Array(1024);
  private used = 0;
  /** Of each text, where its pieces end. */
  private ends: Int32Array = new Int32Array(1024);
  private count = 0;
  private readonly known = new Map<number, string>();

  add(_: Uint8Array, from: number, to: number, literal: boolean): void {
    this.pieces = withRoom(this.pieces, this.used + pieceLength);
    this.pieces[this.used++] = from;
    this.pieces[this.used++] = to;
    this.pieces[this.used++] = literal ? 1 : 0;
  }

  end(): void {
    this.ends = withRoom(this.ends, this.count + 1);
    this.ends[this.count++] = this.used;
  }

  /** The text at a place, of the part that all of them stand in; undefined where there is none. */
  text(xml: Uint8Array, place: number): string | undefined {
    const end = place < this.count ? this.ends[place] : undefined;
    if (end === undefined) return undefined;
    const known = this.known.get(place);
    if (known !== undefined) return known;
    let text = "";
    for (let at = place === 0 ? 0 : (this.ends[place - 1] ?? 0); at < end; at += pieceLength) {
      const [from = 0, to = 0, literal = 0] = this.pieces.subarray(at, at + pieceLength);
      text += textOf(xml, from, to, literal === 1);
    }
    const plain = cellText(text);
    this.known.set(place, plain);
    return plain;
  }
}

/** The array itself if `wanted` numbers fit into it, else a copy with room for twice as many. */
function withRoom(numbers: Int32Array, wanted: number): Int32Array {
  if (wanted <= numbers.length) return numbers;
  const larger = new Int32Array(2 * wanted);
  larger.set(numbers);
  return larger;
}
