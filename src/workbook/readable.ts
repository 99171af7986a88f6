/** Whether a text can be read: its colour on its ground, its font, where it stands in its cell. */

import { longestNumberFormat } from "./excelLimits";

/** Red, green, blue. */
export type Rgb = readonly [number, number, number];

export const black: Rgb = [0, 0, 0];
export const white: Rgb = [255, 255, 255];

/** `hexColor("1F4E79")` → `[31, 78, 121]`; null for what is no colour. */
export function hexColor(text: string): Rgb | null {
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

/** Letters: what finds so much room is seen whole, no score is longer. */
const plenty = 7;
/** Of a column's width, in letters, so much is around what stands in it. */
const besides = 5 / 7;

/**
 * How many digits find room in a column of so many letters; undefined where there is plenty, or nobody knows. `width` says how
 * wide they are against those that columns are measured in, 0 where they shrink to their cell.
 */
export function roomForDigits(column: number, width: number): number | undefined {
  const letters = column - besides;
  return letters > 0 && letters < plenty * width ? letters / width : undefined;
}

/** Points; what is smaller is a line, not a text. */
const smallest = 4;
/** Fonts whose letters are pictures. */
const signs =
  /^(wingdings|webdings|symbol$|marlett|zapf ?dingbats|bookshelf symbol|mt extra|segoe (mdl2|fluent)|code ?(39|128)\b)/i;

export function isTinySize(points: number): boolean {
  return points < smallest;
}

export function isFontOfSigns(name: string): boolean {
  return signs.test(name);
}

/** A text moved in farther than that is out of its cell. */
const farthestIndent = 10;

/** One that fills its cell is repeated, so that 1 shows as 1111. */
export function hidesByAlignment(horizontal: string | null, indent: number): boolean {
  return horizontal?.toLowerCase() === "fill" || indent > farthestIndent;
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
/** The first of the palette's colours that number formats count. */
const firstOfFormats = 7;

/** Colours that a number format writes in: `[White]`, `[Color 15]`. */
export function colorsOfFormat(code: string, palette = standardPalette): Rgb[] {
  if (!code.includes("[") || code.length > longestNumberFormat) return [];
  const found = [...code.matchAll(/\[(?:([a-z]+)|color ?(\d{1,2})|\u767d\u8272?())\]/gi)];
  return found.flatMap(([, name, number, inChinese]) => {
    const written = name === undefined ? palette[Number(number) + firstOfFormats] : named[name.toLowerCase()];
    const color = inChinese === undefined ? hexColor(written ?? "") : white;
    return color ? [color] : [];
  });
}
