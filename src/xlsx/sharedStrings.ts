/** Reads the shared strings part: the texts that cells refer to by their place in it. */

import { textOf, unescapeString } from "./decodeText";
import { scanXml, type XmlEvents } from "./scanXml";

/** All texts; what is written in several formats is put together, readings above the line are left out. */
export function readSharedStrings(xml: Uint8Array): string[] {
  const reader = new StringsReader(xml);
  scanXml(xml, reader);
  return reader.strings;
}

class StringsReader implements XmlEvents {
  readonly strings: string[] = [];
  private string = "";
  private within: "t" | "rPh" | null = null;

  constructor(private readonly xml: Uint8Array) {}

  open(name: string): void {
    if (name === "t" && this.within === null) this.within = "t";
    else if (name === "si") this.string = "";
    else if (name === "rPh") this.within = "rPh";
  }

  text(from: number, to: number, literal: boolean): void {
    if (this.within === "t") this.string += textOf(this.xml, from, to, literal);
  }

  close(name: string): void {
    if (name === this.within) this.within = null;
    else if (name === "si") this.strings.push(unescapeString(this.string));
  }
}
