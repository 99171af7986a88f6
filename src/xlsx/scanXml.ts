/** Walks through the XML of a part from a stranger, byte by byte: elements and text in their order, no tree, nothing decoded. */

import { longestMark } from "../domain/limits";
import type { Allowance } from "./allowance";
import { compatibility, type Spaces, spreadsheet } from "./namespaces";
import { UnreadableFile } from "./unreadableFile";
import { XmlScope } from "./xmlScope";
import { find, startsWith, XmlTag } from "./xmlTag";

/** Bytes by their meaning. */
const [space, exclamation, slash, colon, less, greater, question] = [32, 33, 47, 58, 60, 62, 63] as const;

/** Elements within elements: a workbook has a dozen. */
const deepest = 256;
/** So many pieces of markup are taken from the allowance at once. */
const countedAtOnce = 4096;

/** Around alternatives of which one is read: the first that is understood, or else the last. */
const [alternatives, choice, fallback] = ["AlternateContent", "Choice", "Fallback"].map((name) => compatibility + name);

/**
 * What the walk tells. Names come with the prefix that we give their namespace, whichever the part gives it; elements of
 * foreign namespaces are passed over with all that is in them, and so is what an alternative is read instead of.
 * Text comes as the places in the part where it stands (see `textOf`); `literal` text holds no entities.
 */
export interface XmlEvents {
  /** `parent` is the element around it, empty for the part's own; `depth` says how many are around it. The tag stands until the next one. */
  open(name: string, tag: XmlTag, parent: string, depth: number): void;
  close(name: string): void;
  text(from: number, to: number, literal: boolean): void;
  /** Takes what begins at a tag in one go and returns where it ends; 0 leaves it to the walk. Asked only where names have no prefix. */
  quick?(tag: number): number;
  /** Where it is true the walk ends: the rest of the part is not looked at. */
  readonly done?: boolean;
}

/**
 * Walks through a part in UTF-8.
 * @throws UnreadableFile where it is not well formed or declares a document type
 */
export function scanXml(xml: Uint8Array, events: XmlEvents, allowance: Allowance, spaces: Spaces = spreadsheet): void {
  allowance.take("pieces", 1);
  new Walk(xml, events, allowance, spaces).run();
}

class Walk {
  /** Of each open element: its name, null where it is not told; and where its whole name stands. */
  private readonly names: (string | null)[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly scopes: XmlScope[] = [];
  /** The names that were told and are open. */
  private readonly told: string[] = [];
  /** Of each open `mc:AlternateContent`, whether one of the alternatives was taken. */
  private readonly chosen: boolean[] = [];
  /** So many elements are around the one that is passed over; -1 where none is. */
  private passing = -1;
  private scope: XmlScope;
  private readonly tag: XmlTag;
  private tags = 0;
  private begun = false;

  constructor(
    private readonly xml: Uint8Array,
    private readonly events: XmlEvents,
    private readonly allowance: Allowance,
    private readonly spaces: Spaces,
  ) {
    this.scope = new XmlScope(spaces, null, null);
    this.tag = new XmlTag(xml);
  }

  run(): void {
    const { xml, names, events } = this;
    let at = 0;
    for (let tag = find(xml, less, 0); tag >= 0; tag = find(xml, less, at)) {
      if (tag > at && this.told.length > 0 && this.passing < 0) events.text(at, tag, false);
      if (++this.tags % countedAtOnce === 0) this.allowance.take("pieces", countedAtOnce);
      const taken = this.passing < 0 && this.scope.isPlain ? (events.quick?.(tag) ?? 0) : 0;
      const next = xml[tag + 1];
      if (taken > 0) at = taken;
      else if (next === slash) at = this.close(tag + 2);
      else if (next === exclamation || next === question) at = this.special(tag);
      else at = this.open(tag + 1);
      if (events.done) return;
    }
    if (names.length > 0 || !this.begun) throw damaged("an element is not closed");
  }

  /** An element's start, or its start and end in one; returns where the tag ends. */
  private open(start: number): number {
    const { xml, tag, scope } = this;
    let hash = 0;
    let plain = true;
    let nameEnd = start;
    for (; ; nameEnd++) {
      const byte = xml[nameEnd] ?? space;
      if (byte <= space || byte === greater || byte === slash) break;
      if (byte === colon) plain = false;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    if (nameEnd - start > longestMark) throw new UnreadableFile("too-large", "the name of an element");
    const end = tag.read(nameEnd);
    if (this.names.length === 0 && this.begun) throw damaged("a second first element");
    this.begun = true;
    if (this.names.length >= deepest) throw damaged("elements too deep within each other");
    if (tag.declares) this.scope = new XmlScope(this.spaces, scope, tag);
    tag.scope = this.scope;
    const name = this.passing < 0 ? this.tell(writtenName(xml, start, nameEnd, hash), plain) : null;
    if (tag.closed) {
      this.end(name);
      this.scope = scope;
      if (this.passing === this.names.length) this.passing = -1;
    } else {
      this.names.push(name);
      this.starts.push(start);
      this.ends.push(nameEnd);
      this.scopes.push(scope);
    }
    return end;
  }

  /** Tells of an element and returns its name; what is not told is passed over, or only what is in it is told. */
  private tell(written: string, plain: boolean): string | null {
    const { scope, told, tag } = this;
    const name = plain && scope.isPlain ? written : scope.nameOf(written);
    if (name === alternatives) this.chosen.push(false);
    else if (name === null || name === choice || name === fallback) {
      if (name === null || !this.choose(name)) this.passing = this.names.length;
      return null;
    } else {
      this.events.open(name, tag, told.at(-1) ?? "", told.length);
      told.push(name);
    }
    return name;
  }

  /** Whether what is in an alternative is told, as if it stood there without it. */
  private choose(name: string): boolean {
    const { scope, tag, chosen } = this;
    if (this.names.at(-1) !== alternatives || chosen.at(-1)) return false;
    const taken = name === fallback || scope.understands(tag.text("Requires") ?? "?");
    if (taken) chosen[chosen.length - 1] = true;
    return taken;
  }

  private end(name: string | null): void {
    if (name === alternatives) this.chosen.pop();
    else if (name !== null) {
      this.told.pop();
      this.events.close(name);
    }
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
    this.end(name);
    this.scope = this.scopes.pop() ?? this.scope;
    if (this.passing === this.names.length) this.passing = -1;
    return end + 1;
  }

  /** A comment, an instruction or literal text; returns where it ends. */
  private special(tag: number): number {
    const { xml } = this;
    if (startsWith(xml, "<![CDATA[", tag)) {
      const end = endOf(xml, "]]>", tag + 9);
      if (this.told.length > 0 && this.passing < 0) this.events.text(tag + 9, end - 3, true);
      return end;
    }
    if (startsWith(xml, "<!--", tag)) return endOf(xml, "-->", tag + 4);
    if (startsWith(xml, "<?", tag)) return endOf(xml, "?>", tag + 2);
    throw new UnreadableFile("unsafe", "a document type is declared");
  }
}

function endOf(xml: Uint8Array, mark: string, from: number): number {
  for (let at = xml.indexOf(mark.charCodeAt(0), from); at >= 0; at = xml.indexOf(mark.charCodeAt(0), at + 1)) {
    if (startsWith(xml, mark, at)) return at + mark.length;
  }
  throw damaged(`no ${mark}`);
}

/** Names met so far, by a number made of their letters: there are few of them, and each comes thousands of times. */
const namesMet = new Map<number, string>();
const mostNames = 500;

function writtenName(xml: Uint8Array, from: number, to: number, hash: number): string {
  const known = namesMet.get(hash);
  if (known?.length === to - from && startsWith(xml, known, from)) return known;
  const name = String.fromCharCode(...xml.subarray(from, Math.min(to, from + 100)));
  if (known === undefined && namesMet.size < mostNames) namesMet.set(hash, name);
  return name;
}

function damaged(detail: string): UnreadableFile {
  return new UnreadableFile("damaged", detail);
}
