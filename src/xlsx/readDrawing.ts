/** Reads where pictures, shapes, charts and controls lie on a sheet, and what is written on them. */

import { keptColumns, keptRows, mostForeignTexts } from "../domain/limits";
import { type Area, area } from "../workbook/address";
import type { TextOnSheet } from "../workbook/workbook";
import type { Allowance } from "./allowance";
import { textOf } from "./decodeText";
import { drawing } from "./namespaces";
import { scanXml, type XmlEvents } from "./scanXml";
import type { XmlTag } from "./xmlTag";

/** What lies on a sheet. */
export interface Drawn {
  areas: Area[];
  /** The first words of what has some. */
  texts: TextOnSheet[];
}

/** What lies on the sheet; of groups that is what is in them. */
const [picture, line] = ["xdr:pic", "xdr:cxnSp"];
const things = ["xdr:sp", picture, "xdr:graphicFrame", "xdr:contentPart", line];
const anchors = ["xdr:twoCellAnchor", "xdr:oneCellAnchor", "xdr:absoluteAnchor"];
const corners = ["xdr:from", "xdr:to"];
const places = ["xdr:col", "xdr:row", "xdr:colOff", "xdr:rowOff"];

/** A length in a drawing, a point has so many; and how small, at least, columns and rows are taken to be. */
const point = 12_700;
const [narrow, low] = [20 * point, 12 * point];
/** What reaches so little into a cell leaves it to be read. */
const sliver = 6 * point;
/** Lines of so many points hide what is below them. */
const thick = 8 * point;
/** Of a text so many letters are kept. */
const longest = 200;

/** Of a drawing part in UTF-8. @throws UnreadableFile */
export function readDrawing(xml: Uint8Array, allowance: Allowance): Drawn {
  const reader = new DrawingReader(xml, allowance);
  scanXml(xml, reader, allowance, drawing);
  return { areas: reader.areas, texts: reader.texts };
}

/** One thing, while it is being read. */
interface Thing {
  name: string;
  hidden: boolean;
  /** A frame around something: without a ground of its own. */
  hollow: boolean;
  thick: boolean;
  text: string;
}

class DrawingReader implements XmlEvents {
  readonly areas: Area[] = [];
  readonly texts: TextOnSheet[] = [];
  private readonly anchor = new Anchor();
  private collected: string | null = null;
  private thing: Thing | null = null;
  /** Whether something in the anchor can be seen, and its words. */
  private seen = false;
  private words = "";
  private inText = false;

  constructor(
    private readonly xml: Uint8Array,
    private readonly allowance: Allowance,
  ) {}

  open(name: string, tag: XmlTag, parent: string): void {
    this.collected = null;
    this.inText = false;
    if (anchors.includes(name)) this.openAnchor();
    else if (corners.includes(parent) && places.includes(name)) this.collected = `${parent} ${name}`;
    else if (anchors.includes(parent)) this.anchor.size(name, tag);
    if (things.includes(name)) this.thing = { name, hidden: false, hollow: false, thick: false, text: "" };
    else if (this.thing) this.openInThing(this.thing, name, tag, parent);
  }

  text(from: number, to: number, literal: boolean): void {
    const said = (): string => textOf(this.xml, from, to, literal);
    if (this.collected !== null) this.anchor.ends[this.collected] = Number(said());
    else if (this.inText && this.thing && this.thing.text.length < longest) this.thing.text += said().slice(0, longest);
  }

  close(name: string): void {
    this.collected = null;
    this.inText = false;
    if (this.thing?.name === name) this.closeThing(this.thing);
    if (!anchors.includes(name) || !this.seen) return;
    const covered = this.anchor.covered();
    if (!covered) return;
    this.areas.push(covered);
    if (this.words !== "" && this.texts.length < mostForeignTexts)
      this.texts.push({ row: covered.row, column: covered.column, text: this.words });
  }

  private openAnchor(): void {
    this.allowance.take("items", 1);
    this.anchor.ends = {};
    this.thing = null;
    this.seen = false;
    this.words = "";
  }

  private openInThing(thing: Thing, name: string, tag: XmlTag, parent: string): void {
    if (name === "xdr:cNvPr") thing.hidden ||= tag.isTrue("hidden");
    else if (name === "noFill" && parent === "xdr:spPr") thing.hollow = true;
    else if (name === "ln" && parent === "xdr:spPr") thing.thick = Number(tag.text("w") ?? 0) > thick;
    else if (name === "t") this.inText = true;
  }

  private closeThing(thing: Thing): void {
    this.thing = null;
    if (thing.hidden) return;
    // A picture's own ground is behind it; a line has none.
    const hollow = thing.name === line || (thing.hollow && thing.name !== picture);
    if (!hollow || thing.thick || thing.text !== "") this.seen = true;
    if (this.words.length < longest) this.words += thing.text;
  }
}

/** Where something is fastened to the sheet. */
export class Anchor {
  /** Of the two corners: column, row, and how far they reach into that cell. */
  ends: Record<string, number> = {};

  /** Takes the size or the position that an element says. */
  size(name: string, tag: XmlTag): void {
    for (const size of ["cx", "cy", "x", "y"]) {
      const written = name === "xdr:ext" || name === "xdr:pos" ? tag.text(size) : null;
      if (written !== null) this.ends[size] = Number(written);
    }
  }

  /** Null where it is nowhere. Of what has a size instead of a second corner, as much as it can cover. */
  covered(): Area | null {
    const { ends } = this;
    const at = (corner: string, place: string): number => ends[`xdr:${corner} xdr:${place}`] ?? 0;
    const sized = (size: string, least: number): number => Math.ceil((ends[size] ?? 0) / least);
    const [column, row] = [at("from", "col"), at("from", "row")];
    const isSized = ends["xdr:to xdr:col"] === undefined;
    const end = (corner: "col" | "row"): number => at("to", corner) - (at("to", `${corner}Off`) < sliver ? 1 : 0);
    const lastColumn = isSized ? column + sized("x", narrow) + sized("cx", narrow) : Math.max(column, end("col"));
    const lastRow = isSized ? row + sized("y", low) + sized("cy", low) : Math.max(row, end("row"));
    const isPlace = [column, row, lastColumn, lastRow].every((each) => Number.isInteger(each) && each >= 0);
    if (!isPlace || column >= keptColumns || row >= keptRows) return null;
    return area(row, column, Math.min(lastRow, keptRows - 1), Math.min(lastColumn, keptColumns - 1));
  }
}
