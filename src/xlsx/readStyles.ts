/** Reads of the styles part what decides how a cell's content is seen: number formats, colours, fonts that nobody can read, alignment. */

import type { Cover } from "../domain/printedChange";
import { longestNumberFormat } from "../workbook/excelLimits";
import { black, colorsOfFormat, hidesByAlignment, looksSame, type Rgb } from "../workbook/readable";
import type { Allowance } from "./allowance";
import { builtInFormat } from "./builtInFormats";
import { type Colors, rgbOf, standardColorsOnly } from "./colors";
import { addToLook, emptyLook, groundOfCell, groundOfCondition, type Look, numberOf } from "./lookCollector";
import { scanXml, type XmlEvents } from "./scanXml";
import { UnreadableFile } from "./unreadableFile";
import type { XmlTag } from "./xmlTag";

/** How cells of one style show what they hold. */
export interface CellFormat {
  /** Undefined for General. */
  numberFormat: string | undefined;
  /** What keeps it from being seen, if anything does. */
  cover: Cover | null;
  /** Of its text, and of what is behind it; null where that is not known. */
  color: Rgb | null;
  ground: Rgb | null;
  /** How wide its digits are against those that columns are measured in; 0 where a text shrinks to its cell. */
  width: number;
}

/** What a conditional format does where it holds; null where it leaves something as it is. */
export interface Difference {
  color: Rgb | null;
  ground: Rgb | null;
  reformats: boolean;
}

/** By the numbers that cells and rules refer to. */
export interface Styles {
  cells: readonly CellFormat[];
  differences: readonly Difference[];
  colors: Colors;
}

export const noStyles: Styles = { cells: [], differences: [], colors: standardColorsOnly };

/** Of a styles part in UTF-8, with the theme that it refers to. @throws UnreadableFile */
export function readStyles(xml: Uint8Array, theme: Colors["theme"], allowance: Allowance): Styles {
  const reader = new StylesReader(xml, theme, allowance);
  scanXml(xml, reader, allowance);
  return reader.styles();
}

/** Stands for formats that are longer than any, of which nobody knows what they show. */
const tooLong = "?".repeat(longestNumberFormat + 1);
/** Points of a font that says none. */
const usualSize = 11;

/** The parts of the styles that are read. */
const sections = ["numFmts", "fonts", "fills", "cellXfs", "dxfs"];

interface CellStyle {
  format: number;
  font: number;
  fill: number;
  misaligned: boolean;
  shrinks: boolean;
}

class StylesReader implements XmlEvents {
  private readonly formats = new Map<number, string>();
  private readonly fonts: Look[] = [];
  private readonly fills: Look[] = [];
  private readonly cells: CellStyle[] = [];
  private readonly differences: Look[] = [];
  private readonly palette: string[] = [];
  private readonly met = new Set<string>();
  private section = "";
  private look: Look = emptyLook();

  constructor(
    private readonly xml: Uint8Array,
    private readonly theme: Colors["theme"],
    private readonly allowance: Allowance,
  ) {}

  open(name: string, tag: XmlTag, parent: string, depth: number): void {
    if (depth === 1) this.openSection(name);
    else if (depth === 2) this.openItem(name, tag);
    else if (this.section === "colors" && name === "rgbColor") {
      this.allowance.take("items", 1);
      this.palette.push((tag.text("rgb") ?? "").slice(-6));
    } else if (this.section !== "cellXfs") addToLook(this.look, name, tag, parent);
    else if (name === "alignment") this.openAlignment(tag);
  }

  close(): void {
    // What is in an element was told before.
  }

  text(): void {
    // Styles hold no text.
  }

  styles(): Styles {
    const { palette, theme } = this;
    const colors = { palette: palette.length > 0 ? palette : standardColorsOnly.palette, theme };
    return {
      cells: this.cells.map((cell) => this.cellFormat(cell, colors)),
      differences: this.differences.map((look) => differenceOf(look, colors)),
      colors,
    };
  }

  private cellFormat({ format, font, fill, misaligned, shrinks }: CellStyle, colors: Colors): CellFormat {
    const written = this.formats.get(format) ?? builtInFormat(format);
    const numberFormat = written === undefined || /^general$/i.test(written) ? undefined : written;
    const look = this.fonts[font];
    const color = look?.color ? rgbOf(look.color, colors) : black;
    const ground = groundOfCell(this.fills[fill] ?? emptyLook(), colors);
    // A number format may say itself in which colour it is written.
    const texts = [color, ...(numberFormat === undefined ? [] : colorsOfFormat(numberFormat, colors.palette))];
    const unseen = texts.some((each) => looksSame(each, ground));
    const cover = unseen ? "color" : look?.unreadable ? "font" : misaligned ? "alignment" : null;
    const width = shrinks ? 0 : (look?.size ?? usualSize) / (this.fonts[0]?.size ?? usualSize);
    return { numberFormat, cover, color, ground, width };
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
      this.formats.set(numberOf(xml, tag, "numFmtId"), code.length > longestNumberFormat ? tooLong : code);
    } else if (list === "cells") {
      const [format, font, fill] = ["numFmtId", "fontId", "fillId"].map((id) => numberOf(xml, tag, id) || 0);
      this.cells.push({ format: format ?? 0, font: font ?? 0, fill: fill ?? 0, misaligned: false, shrinks: false });
    } else this[list].push(this.look);
  }

  private openAlignment(tag: XmlTag): void {
    const cell = this.cells.at(-1);
    if (!cell) return;
    cell.misaligned = hidesByAlignment(tag.text("horizontal"), Number(tag.text("indent") ?? 0));
    cell.shrinks = tag.isTrue("shrinkToFit");
  }
}

const listOf: Record<string, "formats" | "cells" | "fonts" | "fills" | "differences"> = {
  "numFmts/numFmt": "formats",
  "fonts/font": "fonts",
  "fills/fill": "fills",
  "cellXfs/xf": "cells",
  "dxfs/dxf": "differences",
};

/** What stands in a conditional format. */
export function differenceOf(look: Look, colors: Colors): Difference {
  return {
    color: look.color && rgbOf(look.color, colors),
    ground: groundOfCondition(look, colors),
    reformats: look.numberFormat !== null,
  };
}
