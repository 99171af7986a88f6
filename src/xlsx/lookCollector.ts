/** Collects of a font, a fill or a conditional format what decides whether a text can be seen: its colour and that of its ground. */

import { digits } from "./cellValue";
import type { XmlTag } from "./xmlTag";

/** A colour as a file refers to it. */
export interface ColorReference {
  rgb: string | null;
  theme: string | null;
  indexed: string | null;
  tint: number;
}

/** What was written; null or undefined for what was not. */
export interface Look {
  color: ColorReference | null;
  pattern: string | null;
  foreground: ColorReference | null;
  background: ColorReference | null;
  /** Whether there is a fill. */
  filled: boolean;
  /** Code of a number format. */
  numberFormat: string | null;
}

export function emptyLook(): Look {
  return { color: null, pattern: null, foreground: null, background: null, filled: false, numberFormat: null };
}

/** Puts into a look what an element within it says. */
export function addToLook(look: Look, name: string, tag: XmlTag, parent: string): void {
  if (name === "color" && parent === "font") look.color = colorOf(tag);
  else if (name === "patternFill") {
    look.filled = true;
    look.pattern = tag.text("patternType");
  } else if (name === "fgColor" && parent === "patternFill") look.foreground = colorOf(tag);
  else if (name === "bgColor" && parent === "patternFill") look.background = colorOf(tag);
  else if (name === "numFmt") look.numberFormat = tag.text("formatCode") ?? "";
}

function colorOf(tag: XmlTag): ColorReference {
  const [rgb, theme, indexed] = [tag.text("rgb"), tag.text("theme"), tag.text("indexed")];
  return { rgb, theme, indexed, tint: Number(tag.text("tint") ?? 0) || 0 };
}

/** Red, green, blue; null for a colour that is not known. */
export type Rgb = readonly [number, number, number];

const standardColors =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333";
/** By their numbers: the first eight stand there twice. */
export const standardPalette: readonly string[] = [
  ...standardColors.split(" ").slice(0, 8),
  ...standardColors.split(" "),
];
const [systemText, systemGround] = ["64", "65"];

export const black: Rgb = [0, 0, 0];
export const white: Rgb = [255, 255, 255];

/** The colour referred to. Of a theme only white and black are known: they are the same in nearly all. */
export function rgbOf(reference: ColorReference, palette: readonly string[]): Rgb | null {
  const { rgb, theme, indexed, tint } = reference;
  const plain = plainColor(rgb, theme, indexed, palette);
  if (!plain || tint === 0) return plain;
  const tinted = (part: number): number => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
  return [tinted(plain[0]), tinted(plain[1]), tinted(plain[2])];
}

function plainColor(
  rgb: string | null,
  theme: string | null,
  indexed: string | null,
  palette: readonly string[],
): Rgb | null {
  if (rgb !== null) return hex(rgb.slice(-6));
  if (theme !== null) return theme === "0" ? white : theme === "1" ? black : null;
  if (indexed === systemText) return black;
  if (indexed === systemGround) return white;
  return indexed === null ? null : hex(palette[Number(indexed)] ?? "");
}

function hex(text: string): Rgb | null {
  if (!/^[0-9a-f]{6}$/i.test(text)) return null;
  const number = parseInt(text, 16);
  return [number >> 16, (number >> 8) & 255, number & 255];
}

/** So far apart two parts of a colour are told from each other on a screen or on paper. */
const toldApart = 24;

/** Whether a text in one colour cannot be read on the other. */
export function looksSame(one: Rgb | null, other: Rgb | null): boolean {
  return one !== null && other !== null && one.every((part, i) => Math.abs(part - (other[i] ?? 0)) < toldApart);
}

/** The ground that a cell's fill makes; null where it is none that is known. */
export function groundOfCell(look: Look, palette: readonly string[]): Rgb | null {
  if (!look.filled || look.pattern === null || look.pattern === "none") return white;
  const first = look.foreground ? rgbOf(look.foreground, palette) : black;
  if (look.pattern === "solid") return first;
  const second = look.background ? rgbOf(look.background, palette) : white;
  return looksSame(first, second) ? first : null;
}

/** A conditional format's solid ground is its second colour; null where it makes none. */
export function groundOfCondition(look: Look, palette: readonly string[]): Rgb | null {
  if (!look.filled || look.pattern === "none") return null;
  const color = look.background ?? look.foreground;
  return color && rgbOf(color, palette);
}

/** A number in an attribute; NaN where there is none. */
export function numberOf(xml: Uint8Array, tag: XmlTag, name: string): number {
  const index = tag.find(name);
  return index < 0 ? NaN : digits(xml, tag.from(index), tag.to(index));
}
