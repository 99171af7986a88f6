/** Reads where pictures, shapes, charts and controls lie on a sheet. */

import { keptColumns, keptRows } from "../domain/limits";
import { type Area, area } from "../workbook/address";
import type { Allowance } from "./allowance";
import { textOf } from "./decodeText";
import { drawing } from "./namespaces";
import { scanXml, type XmlEvents } from "./scanXml";
import type { XmlTag } from "./xmlTag";

/** What lies on the sheet; a line covers nothing. */
const things = ["xdr:sp", "xdr:pic", "xdr:graphicFrame", "xdr:grpSp", "xdr:contentPart"];
const anchors = ["xdr:twoCellAnchor", "xdr:oneCellAnchor", "xdr:absoluteAnchor"];
const corners = ["xdr:from", "xdr:to"];
const places = ["xdr:col", "xdr:row", "xdr:colOff", "xdr:rowOff"];

/** A length in a drawing, a point has so many; and how small, at least, columns and rows are taken to be. */
const point = 12_700;
const [narrow, low] = [20 * point, 12 * point];
/** What reaches so little into a cell leaves it to be read. */
const sliver = 6 * point;

/** The areas that something lies on, of a drawing part in UTF-8. @throws UnreadableFile */
export function readDrawing(xml: Uint8Array, allowance: Allowance): Area[] {
  const reader = new DrawingReader(xml, allowance);
  scanXml(xml, reader, allowance, drawing);
  return reader.areas;
}

class DrawingReader implements XmlEvents {
  readonly areas: Area[] = [];
  /** Of the two corners: column, row, and how far they reach into that cell. */
  private ends: Record<string, number> = {};
  private collected: string | null = null;
  private thing = false;
  private hidden = false;
  /** A frame around something, without a word in it. */
  private hollow = false;
  private worded = false;

  constructor(
    private readonly xml: Uint8Array,
    private readonly allowance: Allowance,
  ) {}

  open(name: string, tag: XmlTag, parent: string): void {
    this.collected = null;
    if (anchors.includes(name)) this.openAnchor();
    else if (corners.includes(parent) && places.includes(name)) this.collected = `${parent} ${name}`;
    else if (anchors.includes(parent)) this.openInAnchor(name, tag);
    else if (name === "xdr:cNvPr") this.hidden ||= tag.isTrue("hidden");
    else if (name === "noFill" && parent === "xdr:spPr") this.hollow = true;
    else if (name === "t") this.worded = true;
  }

  text(from: number, to: number, literal: boolean): void {
    if (this.collected !== null) this.ends[this.collected] = Number(textOf(this.xml, from, to, literal));
  }

  close(name: string): void {
    this.collected = null;
    if (!anchors.includes(name) || !this.thing || this.hidden || (this.hollow && !this.worded)) return;
    const covered = this.covered();
    if (covered) this.areas.push(covered);
  }

  private openAnchor(): void {
    this.allowance.take("items", 1);
    this.ends = {};
    this.thing = this.hidden = this.hollow = this.worded = false;
  }

  private openInAnchor(name: string, tag: XmlTag): void {
    if (things.includes(name)) this.thing = true;
    for (const size of ["cx", "cy", "x", "y"]) {
      const written = name === "xdr:ext" || name === "xdr:pos" ? tag.text(size) : null;
      if (written !== null) this.ends[size] = Number(written);
    }
  }

  /** Null where it is nowhere. Of what has a size instead of a second corner, as much as it can cover. */
  private covered(): Area | null {
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
