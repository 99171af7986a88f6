/** Reads the shared strings part: the texts that cells refer to by their place in it. */

import type { Allowance } from "./allowance";
import { decode, unescapeString, unescapeXml } from "./decodeText";
import { scanXml, type XmlEvents } from "./scanXml";
import { TextCollector } from "./textCollector";

/** All texts; what is written in several formats is put together, readings above the line are left out. */
export function readSharedStrings(xml: Uint8Array, allowance: Allowance): string[] {
  return readAlike(xml) ?? scanStrings(xml, allowance).map(unescapeString);
}

const [opened, closed] = ['<si><t xml:space="preserve">', "</t></si>"] as const;
const beginning = /^\s*(?:<\?xml[^<]*\?>\s*)?<sst\b[^<]*>$/;

/** Where all texts are written alike, as LibreOffice does, they need no scanner; null where one of them is not. */
function readAlike(xml: Uint8Array): string[] | null {
  const part = decode(xml, true);
  const [first, last] = [part.indexOf(opened), part.lastIndexOf(closed)];
  if (first < 0 || last < first || part.slice(last + closed.length).trim() !== "</sst>") return null;
  if (!beginning.test(part.slice(0, first))) return null;
  const texts = part.slice(first + opened.length, last).split(closed + opened);
  if (texts.some((text) => text.includes("<"))) return null;
  const plain = part.includes("&") ? texts.map(unescapeXml) : texts;
  return part.includes("_x") ? plain.map(unescapeString) : plain;
}

function scanStrings(xml: Uint8Array, allowance: Allowance): string[] {
  const reader = new StringsReader(xml);
  scanXml(xml, reader, allowance);
  return reader.texts.texts();
}

class StringsReader implements XmlEvents {
  readonly texts = new TextCollector();
  private within: "t" | "rPh" | null = null;

  constructor(private readonly xml: Uint8Array) {}

  open(name: string): void {
    if (name === "t" && this.within === null) this.within = "t";
    else if (name === "rPh") this.within = "rPh";
  }

  text(from: number, to: number, literal: boolean): void {
    if (this.within === "t") this.texts.add(this.xml, from, to, literal);
  }

  close(name: string): void {
    if (name === this.within) this.within = null;
    else if (name === "si") this.texts.end();
  }
}
