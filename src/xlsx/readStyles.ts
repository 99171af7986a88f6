/** Reads of the styles part what decides how a cell's content is seen: number formats, and texts in the colour of their ground. */

import type { Allowance } from "./allowance";
import { builtInFormat } from "./builtInFormats";
import { addToLook, black, emptyLook, groundOfCell, groundOfCondition } from "./lookCollector";
import { type Look, looksSame, numberOf, rgbOf, standardPalette, white } from "./lookCollector";
import { scanXml, type XmlEvents } from "./scanXml";
import { UnreadableFile } from "./unreadableFile";
import type { XmlTag } from "./xmlTag";

/** How cells of one style show what they hold. */
export interface CellFormat {
  /** Undefined for General. */
  numberFormat: string | undefined;
  unseen: boolean;
}

/** What a conditional format does where it holds. */
export interface Difference {
  unseen: boolean;
  reformats: boolean;
}

/** By the numbers that cells and rules refer to. */
export interface Styles {
  cells: readonly CellFormat[];
  differences: readonly Difference[];
  /** The colours that are known by a number. */
  palette: readonly string[];
}

export const noStyles: Styles = { cells: [], differences: [], palette: standardPalette };

/** Of a styles part in UTF-8. @throws UnreadableFile */
export function readStyles(xml: Uint8Array, allowance: Allowance): Styles {
  const reader = new StylesReader(xml, allowance);
  scanXml(xml, reader, allowance);
  return reader.styles();
}

/** The parts of the styles that are read. */
const sections = ["numFmts", "fonts", "fills", "cellXfs", "dxfs"];

/** A number format itself may say that it is written in white. */
const writtenInWhite = /\[(white|\u767d\u8272?|color ?2)\]/i;

class StylesReader implements XmlEvents {
  private readonly formats = new Map<number, string>();
  private readonly fonts: Look[] = [];
  private readonly fills: Look[] = [];
  private readonly cells: { format: number; font: number; fill: number }[] = [];
  private readonly differences: Look[] = [];
  private readonly palette: string[] = [];
  private readonly met = new Set<string>();
  private section = "";
  private look: Look = emptyLook();

  constructor(
    private readonly xml: Uint8Array,
    private readonly allowance: Allowance,
  ) {}

  open(name: string, tag: XmlTag, parent: string, depth: number): void {
    if (depth === 1) this.openSection(name);
    else if (depth === 2) this.openItem(name, tag);
    else if (this.section === "colors" && name === "rgbColor") {
      this.allowance.take("items", 1);
      this.palette.push((tag.text("rgb") ?? "").slice(-6));
    } else if (depth > 2 && this.section !== "cellXfs") addToLook(this.look, name, tag, parent);
  }

  close(): void {
    // What is in an element was told before.
  }

  text(): void {
    // Styles hold no text.
  }

  styles(): Styles {
    const palette = this.palette.length > 0 ? this.palette : standardPalette;
    return {
      cells: this.cells.map(({ format, font, fill }) => {
        const written = this.formats.get(format) ?? builtInFormat(format);
        const numberFormat = written === undefined || /^general$/i.test(written) ? undefined : written;
        const color = this.fonts[font]?.color;
        const ground = groundOfCell(this.fills[fill] ?? emptyLook(), palette);
        const inWhite = numberFormat !== undefined && writtenInWhite.test(numberFormat) && looksSame(white, ground);
        return { numberFormat, unseen: inWhite || looksSame(color ? rgbOf(color, palette) : black, ground) };
      }),
      differences: this.differences.map((look) => differenceOf(look, palette)),
      palette,
    };
  }

  /** Of two lists none can be believed. */
  private openSection(name: string): void {
    this.section = name;
    if (!sections.includes(name)) return;
    if (this.met.has(name)) throw new UnreadableFile("contradictory", `two lists ${name}`);
    this.met.add(name);
  }

  private openItem(name: string, tag: XmlTag): void {
    const { section, xml } = this;
    this.look = emptyLook();
    const list = listOf[`${section}/${name}`];
    if (!list) return;
    this.allowance.take("items", 1);
    if (list === "formats") {
      const code = tag.text("formatCode") ?? "";
      this.allowance.take("letters", code.length);
      this.formats.set(numberOf(xml, tag, "numFmtId"), code);
    } else if (list === "cells") {
      const [format, font, fill] = ["numFmtId", "fontId", "fillId"].map((id) => numberOf(xml, tag, id) || 0);
      this.cells.push({ format: format ?? 0, font: font ?? 0, fill: fill ?? 0 });
    } else this[list].push(this.look);
  }
}

const listOf: Record<string, "formats" | "cells" | "fonts" | "fills" | "differences"> = {
  "numFmts/numFmt": "formats",
  "fonts/font": "fonts",
  "fills/fill": "fills",
  "cellXfs/xf": "cells",
  "dxfs/dxf": "differences",
};

/** What stands in a conditional format; a colour that it leaves alone is taken for black on white. */
export function differenceOf(look: Look, palette: readonly string[]): Difference {
  const ground = groundOfCondition(look, palette);
  const changes = look.color !== null || ground !== null;
  return {
    unseen: changes && looksSame(look.color ? rgbOf(look.color, palette) : black, ground ?? white),
    reformats: look.numberFormat !== null,
  };
}
