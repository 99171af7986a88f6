/** Collects the texts of a workbook's cells and writes the shared strings part. */

import { longestCellText } from "../workbook/excelLimits";
import { element, escapeString, namespace, xmlPart } from "./xml";

export class StringTable {
  private readonly places = new Map<string, number>();
  private uses = 0;

  /** The place of a text; the same text always has the same place. */
  place(text: string): number {
    if (text.length > longestCellText)
      throw new Error(`a cell holds ${longestCellText} characters at most: ${text.slice(0, 40)}…`);
    this.uses++;
    const known = this.places.get(text);
    if (known !== undefined) return known;
    this.places.set(text, this.places.size);
    return this.places.size - 1;
  }

  /** The shared strings part. */
  part(): string {
    const items = [...this.places.keys()].map((text) => `<si><t xml:space="preserve">${escapeString(text)}</t></si>`);
    return xmlPart(element("sst", { xmlns: namespace.main, count: this.uses, uniqueCount: items.length }, ...items));
  }
}
