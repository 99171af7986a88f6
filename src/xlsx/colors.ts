/** The colours that a file refers to: by their parts, by a number in a palette, by a place in its theme. */

import { black, hexColor, type Rgb, standardPalette, white } from "../workbook/readable";
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

/** What references of a workbook mean. */
export interface Colors {
  /** By their numbers. */
  palette: readonly string[];
  /** By their places in the theme; what is not there is not known. */
  theme: readonly (Rgb | null)[];
}

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
    rgb !== null ? hexColor(rgb.slice(-6)) : theme !== null ? themed(theme, colors) : indexedColor(indexed, colors);
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
  return indexed === null ? null : hexColor(palette[Number(indexed)] ?? "");
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
      theme[place] = hexColor(tag.text(name === "srgbClr" ? "val" : "lastClr") ?? "");
    },
    close: () => undefined,
    text: () => undefined,
  };
  scanXml(xml, events, allowance, drawing);
  return theme;
}
