/** Reads the shared strings part: the texts that cells refer to by their place in it. */

import type { Allowance } from "./allowance";
import { cellText, decode, unescapeXml } from "./decodeText";
import { scanXml, type XmlEvents } from "./scanXml";
import { TextCollector } from "./textCollector";
import { TextPlaces } from "./textPlaces";
import type { XmlTag } from "./xmlTag";

/**
 * The text at a place; undefined where there is none. What is written in several formats is put together, readings above
 * the line are left out.
 */
export type SharedStrings = (place: number) => string | undefined;

/** Larger parts are mostly other people's lists, of which few texts are asked for: those alone are decoded. */
export const decodedAtOnce = 1024 * 1024;

/** A large part has to stand as long as texts are asked for. */
export function readSharedStrings(xml: Uint8Array, allowance: Allowance): SharedStrings {
  if (xml.length > decodedAtOnce) {
    const places = new TextPlaces();
    scanXml(xml, new StringsReader(xml, places), allowance);
    return (place) => places.text(xml, place);
  }
  const texts = readAlike(xml) ?? scanStrings(xml, allowance).map(cellText);
  return (place) => texts[place];
}

const [opened, closed] = ['<si><t xml:space="preserve">', "</t></si>"] as const;
const beginning =
  /^\s*(?:<\?xml[^<]*\?>\s*)?<sst xmlns="http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main"(?: [a-zA-Z]+="\d*")*>$/;

/** Where all texts are written alike, as LibreOffice does, they need no scanner; null where one of them is not. */
function readAlike(xml: Uint8Array): string[] | null {
  const part = decode(xml, true);
  const [first, last] = [part.indexOf(opened), part.lastIndexOf(closed)];
  if (first < 0 || last < first || part.slice(last + closed.length).trim() !== "</sst>") return null;
  if (!beginning.test(part.slice(0, first))) return null;
  const texts = part.slice(first + opened.length, last).split(closed + opened);
  if (texts.some((text) => text.includes("<"))) return null;
  const plain = part.includes("&") ? texts.map(unescapeXml) : texts;
  return part.includes("_x") || part.includes("&#") ? plain.map(cellText) : plain;
}

function scanStrings(xml: Uint8Array, allowance: Allowance): string[] {
  const texts = new TextCollector();
  scanXml(xml, new StringsReader(xml, texts), allowance);
  return texts.texts();
}

/** Tells of each text its pieces, then its end. */
class StringsReader implements XmlEvents {
  private inText = false;
  private depth = 0;

  constructor(
    private readonly xml: Uint8Array,
    private readonly texts: Pick<TextCollector, "add" | "end">,
  ) {}

  open(name: string, _: XmlTag, parent: string, depth: number): void {
    this.depth = depth + 1;
    this.inText = name === "t" && ((depth === 2 && parent === "si") || (depth === 3 && parent === "r"));
  }

  text(from: number, to: number, literal: boolean): void {
    if (this.inText) this.texts.add(this.xml, from, to, literal);
  }

  close(name: string): void {
    this.inText = false;
    if (--this.depth === 1 && name === "si") this.texts.end();
  }
}
