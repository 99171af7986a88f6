/** Walks through the XML of a part from a stranger, byte by byte: elements and text in their order, no tree, nothing decoded. */

import type { Allowance } from "./allowance";
import { UnreadableFile } from "./unreadableFile";

/** Bytes by their meaning. */
const [space, exclamation, quote, apostrophe, slash, colon, less, greater, question] = [
  32, 33, 34, 39, 47, 58, 60, 62, 63,
] as const;

/** Elements within elements: a workbook has a dozen. */
const deepest = 256;
/** Looked at one by one before the search is handed to the machine, which takes a moment to start. */
const nearby = 24;
/** So many pieces of markup are taken from the allowance at once. */
const countedAtOnce = 4096;

/**
 * What the walk tells. Names come without their prefix; attributes (see `findAttribute`) and text (see `textOf`) as the
 * places in the part where they stand. `literal` text holds no entities.
 */
export interface XmlEvents {
  open(name: string, from: number, to: number): void;
  close(name: string): void;
  text(from: number, to: number, literal: boolean): void;
  /** Takes what begins at a tag in one go and returns where it ends; 0 leaves it to the walk. */
  quick?(tag: number): number;
  /** Where it is true the walk ends: the rest of the part is not looked at. */
  readonly done?: boolean;
}

/** Walks through a part in UTF-8; throws `UnreadableFile` where it is not well formed or declares a document type. */
export function scanXml(xml: Uint8Array, events: XmlEvents, allowance: Allowance): void {
  allowance.takePieces(1);
  new Walk(xml, events, allowance).run();
}

class Walk {
  /** Of each open element: its name, and where its whole name stands. */
  private readonly names: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private tags = 0;

  constructor(
    private readonly xml: Uint8Array,
    private readonly events: XmlEvents,
    private readonly allowance: Allowance,
  ) {}

  run(): void {
    const { xml, names } = this;
    let at = 0;
    for (let tag = find(xml, less, 0); tag >= 0; tag = find(xml, less, at)) {
      if (tag > at && names.length > 0) this.events.text(at, tag, false);
      if (++this.tags % countedAtOnce === 0) this.allowance.takePieces(countedAtOnce);
      const taken = this.events.quick?.(tag) ?? 0;
      const next = xml[tag + 1];
      if (taken > 0) at = taken;
      else if (next === slash) {
        at = this.close(tag + 2);
        if (this.events.done) return;
      } else if (next === exclamation || next === question) at = this.special(tag);
      else at = this.open(tag + 1);
    }
    if (names.length > 0) throw damaged(`an element ${names.at(-1)} is not closed`);
  }

  /** An element's start, or its start and end in one; returns where the tag ends. */
  private open(start: number): number {
    const { xml } = this;
    let hash = 0;
    let nameStart = start;
    let nameEnd = start;
    for (; ; nameEnd++) {
      const byte = xml[nameEnd] ?? space;
      if (byte <= space || byte === greater || byte === slash) break;
      hash = (Math.imul(hash, 31) + byte) | 0;
      if (byte !== colon) continue;
      hash = 0;
      nameStart = nameEnd + 1;
    }
    const end = endOfTag(xml, nameEnd);
    const name = nameOf(xml, nameStart, nameEnd, hash);
    const closed = xml[end - 1] === slash;
    this.events.open(name, nameEnd, closed ? end - 1 : end);
    if (closed) this.events.close(name);
    else this.push(name, start, nameEnd);
    return end + 1;
  }

  private push(name: string, start: number, end: number): void {
    if (this.names.length >= deepest) throw damaged("elements too deep within each other");
    this.names.push(name);
    this.starts.push(start);
    this.ends.push(end);
  }

  private close(start: number): number {
    const { xml } = this;
    const name = this.names.pop();
    const opened = this.starts.pop() ?? 0;
    const length = (this.ends.pop() ?? 0) - opened;
    let end = start + length;
    for (let i = 0; i < length; i++) if (xml[opened + i] !== xml[start + i]) end = xml.length;
    while ((xml[end] ?? greater) <= space) end++;
    if (name === undefined || xml[end] !== greater) throw damaged(`byte ${start} closes something else`);
    this.events.close(name);
    return end + 1;
  }

  /** A comment, an instruction or literal text; returns where it ends. */
  private special(tag: number): number {
    const { xml } = this;
    if (startsWith(xml, "<![CDATA[", tag)) {
      const end = endOf(xml, "]]>", tag + 9);
      if (this.names.length > 0) this.events.text(tag + 9, end - 3, true);
      return end;
    }
    if (startsWith(xml, "<!--", tag)) return endOf(xml, "-->", tag + 4);
    if (startsWith(xml, "<?", tag)) return endOf(xml, "?>", tag + 2);
    throw new UnreadableFile("unsafe", "a document type is declared");
  }
}

/** Where an attribute's value stands. */
export interface Place {
  from: number;
  to: number;
}

/** Finds an attribute by its name without prefix among those that stand between two places; null where it is not there. */
export function findAttribute(xml: Uint8Array, from: number, to: number, name: string): Place | null {
  for (const attributes = new Attributes(xml, from, to); attributes.next();) {
    if (attributes.isNamed(name)) return { from: attributes.from, to: attributes.to };
  }
  return null;
}

/** Goes from attribute to attribute. */
export class Attributes {
  private nameEnd = 0;
  private nameStart = 0;
  /** Where the value of the current one stands. */
  from = 0;
  to: number;

  constructor(
    private readonly xml: Uint8Array,
    from: number,
    private readonly end: number,
  ) {
    this.to = from - 1;
  }

  /** Whether there is another one; it is the current one then. */
  next(): boolean {
    const { xml, end } = this;
    let at = this.to + 1;
    while (at < end && (xml[at] ?? 0) <= space) at++;
    this.nameStart = at;
    for (; at < end; at++) {
      const byte = xml[at] ?? 0;
      if (byte <= space || byte === 61) break;
      if (byte === colon) this.nameStart = at + 1;
    }
    this.nameEnd = at;
    while (at < end && xml[at] !== quote && xml[at] !== apostrophe) at++;
    if (at >= end) return false;
    this.from = at + 1;
    this.to = find(xml, xml[at] ?? quote, at + 1);
    if (this.to < 0 || this.to >= end) throw damaged("an attribute is not closed");
    return true;
  }

  /** Whether the current one has this name, its prefix not counted. */
  isNamed(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && startsWith(this.xml, name, this.nameStart);
  }
}

/** The next place of a byte, or -1. Mostly it is near. */
function find(xml: Uint8Array, wanted: number, from: number): number {
  const near = Math.min(from + nearby, xml.length);
  for (let at = from; at < near; at++) if (xml[at] === wanted) return at;
  return near < xml.length ? xml.indexOf(wanted, near) : -1;
}

/** A `>` may stand within an attribute's quotes. */
function endOfTag(xml: Uint8Array, from: number): number {
  for (let at = from; at < xml.length; at++) {
    const byte = xml[at] ?? 0;
    if (byte === greater) return at;
    if (byte !== quote && byte !== apostrophe) continue;
    at = find(xml, byte, at + 1);
    if (at < 0) break;
  }
  throw damaged("a tag is not closed");
}

function endOf(xml: Uint8Array, mark: string, from: number): number {
  for (let at = xml.indexOf(mark.charCodeAt(0), from); at >= 0; at = xml.indexOf(mark.charCodeAt(0), at + 1)) {
    if (startsWith(xml, mark, at)) return at + mark.length;
  }
  throw damaged(`no ${mark}`);
}

function startsWith(xml: Uint8Array, mark: string, from: number): boolean {
  for (let i = 0; i < mark.length; i++) if (xml[from + i] !== mark.charCodeAt(i)) return false;
  return true;
}

/** Names met so far, by a number made of their letters: there are few of them, and each comes thousands of times. */
const namesMet = new Map<number, string>();
const mostNames = 500;

function nameOf(xml: Uint8Array, from: number, to: number, hash: number): string {
  const known = namesMet.get(hash);
  if (known?.length === to - from && startsWith(xml, known, from)) return known;
  const name = String.fromCharCode(...xml.subarray(from, Math.min(to, from + 100)));
  if (known === undefined && namesMet.size < mostNames) namesMet.set(hash, name);
  return name;
}

function damaged(detail: string): UnreadableFile {
  return new UnreadableFile("damaged", detail);
}
