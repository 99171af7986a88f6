/** Walks through the XML of a part from a stranger: elements and text in their order, no tree, no entities of its own. */

import { UnreadableFile } from "./unreadableFile";

/** What the walk tells. Names come without their prefix, attributes as they stand in the part (see `attribute`). */
export interface XmlEvents {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** A name without its prefix, and a value in either kind of quotes. */
const attributePieces = /(?:[^\s=:"']+:)?([^\s=:"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Walks through a part; throws `UnreadableFile` where it is not well formed or declares a document type. */
export function scanXml(bytes: Uint8Array, events: XmlEvents): void {
  const xml = decode(bytes);
  const stack: string[] = [];
  let at = 0;
  while (at < xml.length) {
    const tag = xml.indexOf("<", at);
    if (tag < 0) break;
    if (tag > at && stack.length) events.text(unescapeXml(xml.slice(at, tag)));
    const next = xml.charCodeAt(tag + 1);
    if (next === 33 || next === 63) at = special(xml, tag, stack.length ? events : null);
    else at = element(xml, tag, stack, events);
  }
  if (stack.length) throw new UnreadableFile("damaged", `an element ${stack.at(-1)} is not closed`);
}

/** The value of an attribute by its name without prefix. `attribute('r="A1" t="s"', "t")` → `"s"` */
export function attribute(attributes: string, name: string): string | null {
  attributePieces.lastIndex = 0;
  for (let match = attributePieces.exec(attributes); match; match = attributePieces.exec(attributes)) {
    if (match[1] === name) return unescapeXml(match[2] ?? match[3] ?? "");
  }
  return null;
}

/** Excel's own form for characters that XML forbids. `unescapeString("a_x000D_")` → `"a\r"` */
export function unescapeString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** An element's start, end, or both; returns where it ends. */
function element(xml: string, tag: number, stack: string[], events: XmlEvents): number {
  const end = endOfTag(xml, tag);
  if (xml.charCodeAt(tag + 1) === 47) {
    const name = withoutPrefix(xml.slice(tag + 2, end).trimEnd());
    if (stack.pop() !== name) throw new UnreadableFile("damaged", `</${name}> closes something else`);
    events.close(name);
    return end + 1;
  }
  const closed = xml.charCodeAt(end - 1) === 47;
  const inner = xml.slice(tag + 1, closed ? end - 1 : end);
  const space = inner.search(/\s/);
  const name = withoutPrefix(space < 0 ? inner : inner.slice(0, space));
  events.open(name, space < 0 ? "" : inner.slice(space + 1));
  if (closed) events.close(name);
  else stack.push(name);
  return end + 1;
}

/** A `>` may stand within an attribute's quotes. */
function endOfTag(xml: string, tag: number): number {
  let end = xml.indexOf(">", tag);
  while (end >= 0) {
    const inner = xml.slice(tag, end);
    const quotes = inner.includes('"') || inner.includes("'") ? inner.replace(/"[^"]*"|'[^']*'/g, "") : "";
    if (!/["']/.test(quotes)) return end;
    end = xml.indexOf(">", end + 1);
  }
  throw new UnreadableFile("damaged", "a tag is not closed");
}

/** A comment, an instruction or literal text; returns where it ends. */
function special(xml: string, tag: number, events: XmlEvents | null): number {
  if (xml.startsWith("<![CDATA[", tag)) {
    const end = closing(xml, "]]>", tag);
    events?.text(xml.slice(tag + 9, end));
    return end + 3;
  }
  if (xml.startsWith("<!--", tag)) return closing(xml, "-->", tag + 4) + 3;
  if (xml.startsWith("<?", tag)) return closing(xml, "?>", tag) + 2;
  throw new UnreadableFile("unsafe", "a document type is declared");
}

function closing(xml: string, mark: string, from: number): number {
  const end = xml.indexOf(mark, from);
  if (end < 0) throw new UnreadableFile("damaged", `no ${mark}`);
  return end;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (!lines.includes("&")) return lines;
  return lines.replace(/&([^;]*);?/g, (all, name: string) => {
    const code = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name);
    const point = code ? parseInt(code[1] ?? code[2] ?? "", code[1] ? 16 : 10) : -1;
    const character = code && point <= 0x10ffff ? String.fromCodePoint(point) : entities[name];
    if (character === undefined || !all.endsWith(";"))
      throw new UnreadableFile("damaged", `no such entity: ${all.slice(0, 20)}`);
    return character;
  });
}

function decode(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UnreadableFile("damaged", `text in no known encoding: ${String(error)}`);
  }
}
