/** Remembers texts that were met before: in hundreds of workbooks of one system, official texts and formulas are the same. */

const [mostRemembered, longestRemembered] = [2000, 4096];
const [beginning, end] = [40, 16] as const;

interface Remembered {
  bytes: DataView;
  text: string;
}

/** What a part's bytes stand for: `make` says it, and is asked no more for bytes that come again. */
export class TextMemory {
  private readonly known = new Map<number, Remembered>();
  /** Keys that were met, by their last bits: what comes once, as reasons do, is not worth a place. */
  private readonly met = new Int32Array(4096);

  constructor(private readonly make: (xml: Uint8Array, from: number, to: number) => string) {}

  /**
   * What stands between two places of a part; null where nobody remembers. `key` says which text it may be, if that is
   * known: the cell that it stands in is found quicker than a key made of its bytes.
   */
  recall(xml: Uint8Array, from: number, to: number, key = keyOf(xml, from, to)): string | null {
    if (to - from > longestRemembered) return null;
    const known = this.known.get(key);
    // Only the first one has the place: texts with a unit's name in them would push each other out all the time.
    if (known)
      return known.bytes.byteLength === to - from && isSame(known.bytes, viewOf(xml), from) ? known.text : null;
    const slot = key & (this.met.length - 1);
    if (this.met[slot] !== key) {
      this.met[slot] = key;
      return null;
    }
    if (this.known.size >= mostRemembered) this.known.clear();
    const text = this.make(xml, from, to);
    this.known.set(key, { bytes: new DataView(xml.slice(from, to).buffer), text });
    return text;
  }
}

/** Texts differ at their beginning or at their end. */
function keyOf(xml: Uint8Array, from: number, to: number): number {
  let key = to - from;
  const near = Math.min(to, from + beginning);
  for (let at = from; at < near; at++) key = (Math.imul(key, 31) + (xml[at] ?? 0)) | 0;
  for (let at = Math.max(near, to - end); at < to; at++) key = (Math.imul(key, 31) + (xml[at] ?? 0)) | 0;
  return key & 0x3fffffff;
}

/**
 * Eight bytes at once, compared as numbers, then the rest. Eight that are no number are not even equal to themselves: such
 * a text is made anew each time. `0` and `-0` are equal though their bytes differ, but XML forbids bytes of nought.
 */
function isSame(bytes: DataView, part: DataView, from: number): boolean {
  const length = bytes.byteLength;
  let i = 0;
  for (; i + 8 <= length; i += 8) if (bytes.getFloat64(i) !== part.getFloat64(from + i)) return false;
  for (; i < length; i++) if (bytes.getUint8(i) !== part.getUint8(from + i)) return false;
  return true;
}

/** The part that was looked at last, for its texts come one after the other. */
let viewed: { xml: Uint8Array; view: DataView } = { xml: new Uint8Array(), view: new DataView(new ArrayBuffer(0)) };

function viewOf(xml: Uint8Array): DataView {
  if (viewed.xml !== xml) viewed = { xml, view: new DataView(xml.buffer, xml.byteOffset, xml.byteLength) };
  return viewed.view;
}
