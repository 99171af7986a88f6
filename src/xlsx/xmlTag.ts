/** An element's start as it stands in a part: where its attributes' names and values are, nothing decoded. */

import { longestMark, mostAttributes } from "../domain/limits";
import { textOf } from "./decodeText";
import { UnreadableFile } from "./unreadableFile";
import type { XmlScope } from "./xmlScope";

/** Bytes by their meaning. */
const [space, quote, apostrophe, slash, equals, greater, letterX] = [32, 34, 39, 47, 61, 62, 120] as const;

/** Looked at one by one before the search is handed to the machine, which takes a moment to start. */
const nearby = 24;

/** One that is filled in for each element of a part: there are thousands. */
export class XmlTag {
  count = 0;
  /** Whether it ends in the same tag. */
  closed = false;
  /** Whether it says what a prefix stands for. */
  declares = false;
  /** What prefixes stand for in it; null until it is told. */
  scope: XmlScope | null = null;
  private readonly names = new Int32Array(2 * mostAttributes);
  private readonly values = new Int32Array(2 * mostAttributes);

  constructor(private readonly xml: Uint8Array) {}

  /** Reads the attributes from behind the element's name; returns where the tag ends. */
  read(from: number): number {
    const { xml } = this;
    this.count = 0;
    this.declares = this.closed = false;
    for (let at = from; ;) {
      while ((xml[at] ?? greater) <= space) at++;
      if (xml[at] === greater) return at + 1;
      if (xml[at] === slash && xml[at + 1] === greater) {
        this.closed = true;
        return at + 2;
      }
      at = this.readAttribute(at);
    }
  }

  /** Returns what is behind it. */
  private readAttribute(start: number): number {
    const { xml } = this;
    let at = start;
    for (let byte = xml[at] ?? 0; byte > space && byte !== equals && byte !== greater; byte = xml[++at] ?? 0);
    const end = at;
    while ((xml[at] ?? greater) <= space) at++;
    if (xml[at++] !== equals || end === start) throw damaged("a tag is not as it should be");
    while ((xml[at] ?? greater) <= space) at++;
    const mark = xml[at] ?? 0;
    const close = mark === quote || mark === apostrophe ? find(xml, mark, at + 1) : -1;
    if (close < 0) throw damaged("an attribute is not closed");
    this.keep(start, end, at + 1, close);
    return close + 1;
  }

  private keep(start: number, end: number, from: number, to: number): void {
    const { xml, names, values, count } = this;
    if (end - start > longestMark) throw new UnreadableFile("too-large", "the name of an attribute");
    if (count === mostAttributes) throw new UnreadableFile("too-large", `more than ${mostAttributes} attributes`);
    for (let i = 0; i < count; i++) {
      if (isSame(xml, start, end, names[2 * i] ?? 0, names[2 * i + 1] ?? 0))
        throw new UnreadableFile("contradictory", `two attributes are called ${textOf(xml, start, end)}`);
    }
    names[2 * count] = start;
    names[2 * count + 1] = end;
    values[2 * count] = from;
    values[2 * count + 1] = to;
    this.count++;
    if (xml[start] === letterX && startsWith(xml, "xmlns", start)) this.declares = true;
  }

  /** Which attribute is called so, as it is written; -1 for none. */
  find(name: string): number {
    for (let i = 0; i < this.count; i++) {
      const start = this.names[2 * i] ?? 0;
      if ((this.names[2 * i + 1] ?? 0) - start === name.length && startsWith(this.xml, name, start)) return i;
    }
    return -1;
  }

  /** Where the value of one of them stands. */
  from(index: number): number {
    return this.values[2 * index] ?? 0;
  }

  to(index: number): number {
    return this.values[2 * index + 1] ?? 0;
  }

  /** Its name as it is written. */
  name(index: number): string {
    return textOf(this.xml, this.names[2 * index] ?? 0, this.names[2 * index + 1] ?? 0);
  }

  value(index: number): string {
    return textOf(this.xml, this.from(index), this.to(index));
  }

  /** The value of an attribute without a prefix; null where it is not there. */
  text(name: string): string | null {
    const index = this.find(name);
    return index < 0 ? null : this.value(index);
  }

  /** One that is compared with others, empty where it is not there: to compare long ones takes long. @throws UnreadableFile */
  short(name: string, longest = longestMark): string {
    const text = this.text(name) ?? "";
    if (text.length > longest) throw new UnreadableFile("too-large", `more than ${longest} letters`);
    return text;
  }

  /** The value of an attribute of one of these namespaces; null where it is not there. @throws UnreadableFile where there are two */
  textIn(namespaces: readonly string[], local: string): string | null {
    let value: string | null = null;
    for (let i = 0; i < this.count; i++) {
      const [prefix = "", name] = this.name(i).split(":");
      if (name !== local || !namespaces.includes(this.scope?.spaceOf(prefix) ?? "")) continue;
      if (value !== null) throw new UnreadableFile("contradictory", `two attributes ${local}`);
      value = this.value(i);
    }
    return value;
  }

  /** `hidden="1"` and the like. */
  isTrue(name: string): boolean {
    return isTrue(this.text(name));
  }
}

/** The two ways to write it. */
export function isTrue(value: string | null): boolean {
  return value === "1" || value === "true";
}

/** The next place of a byte, or -1. Mostly it is near. */
export function find(xml: Uint8Array, wanted: number, from: number): number {
  const near = Math.min(from + nearby, xml.length);
  for (let at = from; at < near; at++) if (xml[at] === wanted) return at;
  return near < xml.length ? xml.indexOf(wanted, near) : -1;
}

export function startsWith(xml: Uint8Array, mark: string, from: number): boolean {
  for (let i = 0; i < mark.length; i++) if (xml[from + i] !== mark.charCodeAt(i)) return false;
  return true;
}

function isSame(xml: Uint8Array, start: number, end: number, otherStart: number, otherEnd: number): boolean {
  if (end - start !== otherEnd - otherStart) return false;
  for (let i = 0; i < end - start; i++) if (xml[start + i] !== xml[otherStart + i]) return false;
  return true;
}

function damaged(detail: string): UnreadableFile {
  return new UnreadableFile("damaged", detail);
}
