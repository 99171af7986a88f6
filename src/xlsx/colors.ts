/** The colours that a file refers to: by their parts, by a number in a palette, by a place in its theme. */

import type { Allowance } from "./allowance";
import { drawing } from "./namespaces";
import { scanXml } from "./scanXml";
import type { XmlTag } from "./xmlTag";

/** A colour as a file refers to it; nothing in it means that the program chooses. */
export interface ColorReference {
  rgb: string | null;
  theme: string | null;
  indexed: string | null;
  tint: number;
}

/** Red, green, blue. */
export type Rgb = readonly [number, number, number];

export const black: Rgb = [0, 0, 0];
export const white: Rgb = [255, 255, 255];

/** What references of a workbook mean. */
export interface Colors {
  /** By their numbers. */
  palette: readonly string[];
  /** By their places in the theme; what is not there is not known. */
  theme: readonly (Rgb | null)[];
}

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

/** A file without a theme: white paper and black text, as nearly all themes have them. */
const plainTheme: readonly Rgb[] = [white, black];

export const standardColorsOnly: Colors = { palette: standardPalette, theme: plainTheme };

/** Null where a tag names no colour: the program's own is meant. */
export function colorOf(tag: XmlTag): ColorReference | null {
  const [rgb, theme, indexed] = [tag.text("rgb"), tag.text("theme"), tag.text("indexed")];
  if (rgb === null && theme === null && indexed === null) return null;
  return { rgb, theme, indexed, tint: Number(tag.text("tint") ?? 0) || 0 };
}

/** The colour referred to; null for one that is not known. */
export function rgbOf({ rgb, theme, indexed, tint }: ColorReference, colors: Colors): Rgb | null {
  const plain =
    rgb !== null ? hex(rgb.slice(-6)) : theme !== null ? themed(theme, colors) : indexedColor(indexed, colors);
  if (!plain || tint === 0) return plain;
  const tinted = (part: number): number => (tint < 0 ? part * (1 + tint) : part + (255 - part) * tint);
  return [tinted(plain[0]), tinted(plain[1]), tinted(plain[2])];
}

function themed(place: string, { theme }: Colors): Rgb | null {
  return theme[Number(place)] ?? null;
}

function indexedColor(indexed: string | null, { palette }: Colors): Rgb | null {
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
const toldApart = 40;

/** Whether a text in one colour cannot be read on the other. */
export function looksSame(one: Rgb | null, other: Rgb | null): boolean {
  return one !== null && other !== null && one.every((part, i) => Math.abs(part - (other[i] ?? 0)) < toldApart);
}

/** What may stand in a number format for the colour of its text. */
const named: Record<string, string> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "00FF00",
  blue: "0000FF",
  yellow: "FFFF00",
  magenta: "FF00FF",
  cyan: "00FFFF",
};
/** The first of the palette's colours that number formats count. */
const firstOfFormats = 7;

/** Colours that a number format writes in: `[White]`, `[Color 15]`. */
export function colorsOfFormat(code: string, { palette }: Colors): Rgb[] {
  const found = [...code.matchAll(/\[(?:([a-z]+)|color ?(\d{1,2})|\u767d\u8272?())\]/gi)];
  return found.flatMap(([, name, number, inChinese]) => {
    const written = name === undefined ? palette[Number(number) + firstOfFormats] : named[name.toLowerCase()];
    const color = inChinese === undefined ? hex(written ?? "") : white;
    return color ? [color] : [];
  });
}

/** In the order of their numbers: the first four are exchanged in the part. */
const placesInTheme = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

/** The colours of a theme part in UTF-8. @throws UnreadableFile */
export function readTheme(xml: Uint8Array, allowance: Allowance): (Rgb | null)[] {
  const theme: (Rgb | null)[] = placesInTheme.map(() => null);
  const events = {
    open(name: string, tag: XmlTag, parent: string): void {
      const place = placesInTheme.indexOf(parent);
      if (place < 0 || (name !== "srgbClr" && name !== "sysClr")) return;
      theme[place] = hex(tag.text(name === "srgbClr" ? "val" : "lastClr") ?? "");
    },
    close: () => undefined,
    text: () => undefined,
  };
  scanXml(xml, events, allowance, drawing);
  return theme;
}
