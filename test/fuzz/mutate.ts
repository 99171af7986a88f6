/** Changes workbooks at random: bytes of the file, bytes and elements of the XML inside, whole parts. The same number makes the same file. */

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** Numbers from 0 to below 1 that follow from a seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Parts = Record<string, Uint8Array>;

/** A workbook's file, and its parts once it is unpacked. */
export interface Base {
  file: Uint8Array;
  parts: Parts;
}

export function baseOf(file: Uint8Array): Base {
  return { file, parts: unzipSync(file) };
}

/** What stands in places of numbers, names and texts. */
const oddities = [
  "",
  "-1",
  "1e999",
  "4294967296",
  "A0",
  "XFE9",
  "A1:A1048577",
  "true",
  "&#0;",
  "&x;",
  "]]>",
  "=1/0",
  "\uFFFF",
];
const elements = [
  "<c r='A1'><v>1</v></c>",
  "<row r='1'/>",
  "<f t='shared' si='9'/>",
  "<mergeCell ref='A1:XFD1048576'/>",
  "<sheetData/>",
  "<!--x-->",
  "<![CDATA[x]]>",
  "<?x?>",
  "<t/>",
  "</c>",
];

type Chance = { below: (count: number) => number; of: <T>(list: readonly T[]) => T };

/** One change of an XML part. */
const changesOfText: readonly ((xml: string, chance: Chance) => string)[] = [
  // An attribute's value.
  (xml, chance) => replaceOne(xml, /="[^"]*"/g, chance, () => `="${chance.of(oddities)}"`),
  // An attribute that is gone or stands twice.
  (xml, chance) => replaceOne(xml, / [\w:]+="[^"]*"/g, chance, (found) => (chance.below(2) === 0 ? "" : found + found)),
  // A tag that is gone, stands twice or has another name.
  (xml, chance) =>
    replaceOne(xml, /<\/?[\w:]+[^>]*>/g, chance, (found) => chance.of(["", found + found, found.replace(/\w/, "x")])),
  // A text.
  (xml, chance) => replaceOne(xml, />[^<]+</g, chance, () => `>${chance.of(oddities)}<`),
  // Something put in.
  (xml, chance) => replaceOne(xml, /></g, chance, () => `>${chance.of(elements)}<`),
  // Its end cut off, or a piece of it gone.
  (xml, chance) => xml.slice(0, chance.below(xml.length)),
  (xml, chance) => {
    const from = chance.below(xml.length);
    return xml.slice(0, from) + xml.slice(from + chance.below(200));
  },
];

/** One of so many places at which the pattern is found; the text as it is where there is none. */
function replaceOne(xml: string, pattern: RegExp, chance: Chance, by: (found: string) => string): string {
  pattern.lastIndex = chance.below(xml.length);
  const found = pattern.exec(xml);
  return found ? xml.slice(0, found.index) + by(found[0]) + xml.slice(found.index + found[0].length) : xml;
}

/** The file that a number makes of one of the workbooks. */
export function mutated(bases: readonly Base[], number: number): Uint8Array {
  const random = randomNumbers(number);
  const below = (count: number): number => Math.floor(random() * count);
  const of = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const chance = { below, of };
  const base = of(bases);
  if (below(4) === 0) return withBytesChanged(base.file, chance);
  const names = Object.keys(base.parts);
  const parts = { ...base.parts };
  for (let left = 1 + below(3); left > 0; left--) {
    // Sheets are what most of it is about.
    const name = of(below(2) === 0 ? names.filter((each) => each.includes("sheet")) : names);
    const part = parts[name];
    if (!part) continue;
    const kind = below(10);
    if (kind === 0) delete parts[name];
    else if (kind === 1) parts[name] = withBytesChanged(part, chance);
    else if (kind === 2) parts[name] = parts[of(names)] ?? part;
    else parts[name] = strToU8(of(changesOfText)(strFromU8(part), chance));
  }
  return zipSync(parts, { level: 1 });
}

function withBytesChanged(bytes: Uint8Array, { below }: Chance): Uint8Array {
  const changed = bytes.slice();
  for (let left = 1 + below(8); left > 0; left--) changed[below(changed.length)] = below(256);
  return below(8) === 0 ? changed.slice(0, below(changed.length)) : changed;
}
