/** Reads the shared strings part: the texts that cells refer to by their place in it, and how their pieces look. */

import { looksSame, type Rgb } from "../workbook/readable";
import type { Allowance } from "./allowance";
import { type Colors, rgbOf, standardColorsOnly } from "./colors";
import { cellText, decode, unescapeXml } from "./decodeText";
import { addToLook, emptyLook, type Look } from "./lookCollector";
import { scanXml, type XmlEvents } from "./scanXml";
import { TextCollector } from "./textCollector";
import { TextPlaces } from "./textPlaces";
import type { XmlTag } from "./xmlTag";

/** How the pieces of a text look that have a look of their own, if anything of it may keep them from being read. */
export interface Runs {
  readonly colors: readonly Rgb[];
  readonly unreadable: boolean;
  /** Whether something is written above the text that says how it is read. */
  readonly reading: boolean;
}

/** Of very many sorts of pieces it is enough to know that they may be anything. */
const mostSorts = 1000;
const mostColors = 50;
const anything: Runs = { colors: [[255, 255, 255]], unreadable: false, reading: true };
const plain: Runs = { colors: [], unreadable: false, reading: false };

export interface SharedStrings {
  /**
   * The text at a place; undefined where there is none. What is written in several formats is put together, readings above
   * the line are left out.
   */
  text: (place: number) => string | undefined;
  /** Of the texts in several formats. */
  runs: ReadonlyMap<number, Runs>;
}

export const noStrings: SharedStrings = { text: () => undefined, runs: new Map() };

/** Larger parts are mostly other people's lists, of which few texts are asked for: those alone are decoded. */
export const decodedAtOnce = 1024 * 1024;

/** A large part has to stand as long as texts are asked for. */
export function readSharedStrings(xml: Uint8Array, allowance: Allowance, colors = standardColorsOnly): SharedStrings {
  if (xml.length > decodedAtOnce) {
    const places = new TextPlaces();
    const runs = scanStrings(xml, places, colors, allowance);
    return { text: (place) => places.text(xml, place), runs };
  }
  const alike = readAlike(xml);
  if (alike) return { text: (place) => alike[place], runs: noStrings.runs };
  const collector = new TextCollector();
  const runs = scanStrings(xml, collector, colors, allowance);
  const texts = collector.texts().map(cellText);
  return { text: (place) => texts[place], runs };
}

const [opened, closed] = ['<si><t xml:space="preserve">', "</t></si>"] as const;
const beginning =
  /^\s*(?:<\?xml[^<]*\?>\s*)?<sst xmlns="http:\/\/schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main"(?: [a-zA-Z]+="\d*")*>$/;

/** Where all texts are written alike, as LibreOffice does, they need no scanner; null where one of them is not. */
function readAlike(xml: Uint8Array): string[] | null {
  const part = decode(xml, true);
  const [first, last] = [part.indexOf(opened), part.lastIndexOf(closed)];
  if (first < 0 || last < first || part.slice(last + closed.length).trim() !== "</sst>") return null;
  if (!beginning.test(part.slice(0, first))) return null;
  const texts = part.slice(first + opened.length, last).split(closed + opened);
  if (texts.some((text) => text.includes("<"))) return null;
  const plain = part.includes("&") ? texts.map(unescapeXml) : texts;
  return part.includes("_x") || part.includes("&#") ? plain.map(cellText) : plain;
}

type Texts = Pick<TextCollector, "add" | "end">;

/** Tells of each text its pieces, then its end; returns how those in several formats look. */
function scanStrings(xml: Uint8Array, texts: Texts, colors: Colors, allowance: Allowance): Map<number, Runs> {
  const reader = new StringsReader(xml, texts, colors);
  scanXml(xml, reader, allowance);
  return reader.runs;
}

class StringsReader implements XmlEvents {
  readonly runs = new Map<number, Runs>();
  private place = 0;
  private inText = false;
  private depth = 0;
  private look: Look | null = null;
  /** How the pieces of the text look that is being read. */
  private pieces: Runs | null = null;
  private readonly sorts = new Map<string, Runs>();

  constructor(
    private readonly xml: Uint8Array,
    private readonly texts: Texts,
    private readonly colors: Colors,
  ) {}

  open(name: string, tag: XmlTag, parent: string, depth: number): void {
    this.depth = depth + 1;
    if (name === "rPr" && parent === "r") this.look = emptyLook();
    else if (name === "rPh" && parent === "si") this.pieces = withReading(this.pieces);
    else if (this.look) addToLook(this.look, name, tag, parent);
    this.inText = name === "t" && ((depth === 2 && parent === "si") || (depth === 3 && parent === "r"));
  }

  text(from: number, to: number, literal: boolean): void {
    if (this.inText) this.texts.add(this.xml, from, to, literal);
  }

  close(name: string): void {
    this.inText = false;
    if (name === "rPr" && this.look) {
      this.pieces = withRun(this.pieces, this.look, this.colors);
      this.look = null;
    }
    if (--this.depth !== 1 || name !== "si") return;
    this.texts.end();
    if (this.pieces) this.keep(this.pieces);
    this.pieces = null;
    this.place++;
  }

  /** Long lists have many texts in several formats, and few sorts of them. */
  private keep(pieces: Runs): void {
    const { place, sorts } = this;
    const key = `${pieces.unreadable} ${pieces.reading} ${pieces.colors.join(" ")}`;
    if (!sorts.has(key) && sorts.size < mostSorts) sorts.set(key, pieces);
    this.runs.set(place, sorts.get(key) ?? anything);
  }
}

/** With something above the text. */
export function withReading(runs: Runs | null): Runs {
  return { ...(runs ?? plain), reading: true };
}

/** With how one more piece looks; of very many colours the first ones do. */
export function withRun(runs: Runs | null, look: Look, colors: Colors): Runs | null {
  const color = look.color && rgbOf(look.color, colors);
  if (!color && !look.unreadable) return runs;
  const before = runs ?? plain;
  const isNew =
    color !== null && before.colors.length < mostColors && !before.colors.some((each) => looksSame(each, color));
  return {
    ...before,
    colors: isNew ? [...before.colors, color] : before.colors,
    unreadable: before.unreadable || look.unreadable,
  };
}
