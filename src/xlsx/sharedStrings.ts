/** Reads the shared strings part: the texts that cells refer to by their place in it. */

import type { Allowance } from "./allowance";
import { unescapeString } from "./decodeText";
import { scanXml, startsWith, type XmlEvents } from "./scanXml";
import { TextCollector } from "./textCollector";

const [opened, closed, less] = ['<si><t xml:space="preserve">', "</t></si>", 60] as const;

/** All texts; what is written in several formats is put together, readings above the line are left out. */
export function readSharedStrings(xml: Uint8Array, allowance: Allowance): string[] {
  const reader = new StringsReader(xml);
  scanXml(xml, reader, allowance);
  return reader.texts.texts().map(unescapeString);
}

class StringsReader implements XmlEvents {
  readonly texts = new TextCollector();
  private within: "t" | "rPh" | null = null;

  constructor(private readonly xml: Uint8Array) {}

  /** Most texts are written as `<si><t xml:space="preserve">…</t></si>`: those are taken at once. */
  quick(tag: number): number {
    const { xml } = this;
    const from = this.within === null && startsWith(xml, opened, tag) ? tag + opened.length : 0;
    const to = from === 0 ? 0 : xml.indexOf(less, from);
    if (to <= 0 || !startsWith(xml, closed, to)) return 0;
    this.texts.add(xml, from, to, false);
    this.texts.end();
    return to + closed.length;
  }

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
