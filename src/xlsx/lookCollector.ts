/** Collects of a font, a fill or a conditional format what decides whether a text can be seen: its colour, its size, its ground. */

import { black, isFontOfSigns, isTinySize, looksSame, type Rgb, white } from "../workbook/readable";
import { digits } from "./cellValue";
import { colorOf, type ColorReference, type Colors, rgbOf } from "./colors";
import type { XmlTag } from "./xmlTag";

/** What was written; null or undefined for what was not. */
export interface Look {
  color: ColorReference | null;
  /** Of a font in which nobody can read anything: too small, or of signs instead of letters. */
  unreadable: boolean;
  /** Points; null where none are said. */
  size: number | null;
  pattern: string | null;
  foreground: ColorReference | null;
  background: ColorReference | null;
  /** Colours of a fill that goes from one to the other. */
  stops: (ColorReference | null)[];
  /** Whether there is a fill. */
  filled: boolean;
  /** Code of a number format. */
  numberFormat: string | null;
}

export function emptyLook(): Look {
  return {
    color: null,
    unreadable: false,
    size: null,
    pattern: null,
    foreground: null,
    background: null,
    stops: [],
    filled: false,
    numberFormat: null,
  };
}

/** The character set of fonts whose letters are pictures. */
const signCharset = "2";

/** Puts into a look what an element within it says. */
export function addToLook(look: Look, name: string, tag: XmlTag, parent: string): void {
  if (parent === "font" || parent === "rPr") addToFont(look, name, tag);
  else if (name === "patternFill") {
    look.filled = true;
    look.pattern = tag.text("patternType");
  } else if (name === "gradientFill") look.filled = true;
  else if (name === "color" && parent === "stop") look.stops.push(colorOf(tag));
  else if (name === "fgColor" && parent === "patternFill") look.foreground = colorOf(tag);
  else if (name === "bgColor" && parent === "patternFill") look.background = colorOf(tag);
  else if (name === "numFmt") look.numberFormat = tag.text("formatCode") ?? "";
}

function addToFont(look: Look, name: string, tag: XmlTag): void {
  if (name === "color") look.color = colorOf(tag);
  else if (name === "sz") addSize(look, tag.text("val"));
  else if (name === "name" || name === "rFont") look.unreadable ||= isFontOfSigns(tag.text("val") ?? "");
  else if (name === "charset") look.unreadable ||= tag.text("val") === signCharset;
}

function addSize(look: Look, written: string | null): void {
  const size = Number(written);
  if (written === null || written.trim() === "" || !Number.isFinite(size)) return;
  look.size = size;
  look.unreadable ||= isTinySize(size);
}

/** The ground that a cell's fill makes; null where it is none that is known. */
export function groundOfCell(look: Look, colors: Colors): Rgb | null {
  if (!look.filled) return white;
  if (look.stops.length > 0) return sameGround(look.stops, colors);
  if (look.pattern === null || look.pattern === "none") return white;
  const first = look.foreground ? rgbOf(look.foreground, colors) : black;
  if (look.pattern === "solid") return first;
  const second = look.background ? rgbOf(look.background, colors) : white;
  return looksSame(first, second) ? first : null;
}

/** Where a fill goes from a colour to nearly the same one. */
function sameGround(stops: Look["stops"], colors: Colors): Rgb | null {
  const [first = null, ...others] = stops.map((stop) => stop && rgbOf(stop, colors));
  return others.every((other) => looksSame(first, other)) ? first : null;
}

/** A conditional format's solid ground is its second colour; null where it makes none. */
export function groundOfCondition(look: Look, colors: Colors): Rgb | null {
  if (!look.filled || look.pattern === "none") return null;
  if (look.stops.length > 0) return sameGround(look.stops, colors);
  const color = look.background ?? look.foreground;
  return color && rgbOf(color, colors);
}

/** A number in an attribute; NaN where there is none. */
export function numberOf(xml: Uint8Array, tag: XmlTag, name: string): number {
  const index = tag.find(name);
  return index < 0 ? NaN : digits(xml, tag.from(index), tag.to(index));
}
