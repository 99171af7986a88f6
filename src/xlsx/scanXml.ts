/** Walks through the XML of a part from a stranger: elements and text in their order, no tree, no entities of its own. */

import { UnreadableFile } from "./unreadableFile";

/** Characters by their codes: the walk compares numbers, not strings, for that is what reading spends its time on. */
const [space, exclamation, quote, apostrophe, slash, colon, greater, question] = [
  32, 33, 34, 39, 47, 58, 62, 63,
] as const;

/** What the walk tells. Names come without their prefix, attributes as they stand in the part (see `attribute`). */
export interface XmlEvents {
  open(name: string, attributes: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** Walks through a part; throws `UnreadableFile` where it is not well formed or declares a document type. */
export function scanXml(bytes: Uint8Array, events: XmlEvents): void {
  const xml = decode(bytes);
  const stack: string[] = [];
  let at = 0;
  for (let tag = xml.indexOf("<"); tag >= 0; tag = xml.indexOf("<", at)) {
    if (tag > at && stack.length) events.text(unescapeXml(xml.slice(at, tag)));
    const next = xml.charCodeAt(tag + 1);
    if (next === slash) at = closeElement(xml, tag, stack, events);
    else if (next === exclamation || next === question) at = special(xml, tag, stack.length ? events : null);
    else at = openElement(xml, tag, stack, events);
  }
  if (stack.length) throw new UnreadableFile("damaged", `an element ${stack.at(-1)} is not closed`);
}

/** The value of an attribute by its name without prefix. `attribute('r="A1" t="s"', "t")` → `"s"` */
export function attribute(attributes: string, name: string): string | null {
  for (let at = 0, equals = attributes.indexOf("="); equals >= 0; equals = attributes.indexOf("=", at)) {
    let start = equals + 1;
    while (attributes.charCodeAt(start) <= space) start++;
    const end = attributes.indexOf(attributes.charAt(start), start + 1);
    if (end < 0) throw new UnreadableFile("damaged", `an attribute is not closed: ${attributes.slice(at, equals)}`);
    if (isNamed(attributes, name, equals)) return unescapeXml(attributes.slice(start + 1, end));
    at = end + 1;
  }
  return null;
}

/** Whether the name stands before the equals sign, alone or behind a prefix. */
function isNamed(attributes: string, name: string, equals: number): boolean {
  let end = equals;
  while (end > 0 && attributes.charCodeAt(end - 1) <= space) end--;
  const start = end - name.length;
  if (start < 0 || !attributes.startsWith(name, start)) return false;
  return start === 0 || attributes.charCodeAt(start - 1) <= space || attributes.charCodeAt(start - 1) === colon;
}

/** Excel's own form for characters that XML forbids. `unescapeString("a_x000D_")` → `"a\r"` */
export function unescapeString(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** An element's start, or its start and end in one; returns where the tag ends. */
function openElement(xml: string, tag: number, stack: string[], events: XmlEvents): number {
  const end = endOfTag(xml, tag);
  const closed = xml.charCodeAt(end - 1) === slash;
  const last = closed ? end - 1 : end;
  let nameEnd = tag + 1;
  while (nameEnd < last && xml.charCodeAt(nameEnd) > space) nameEnd++;
  const fullName = xml.slice(tag + 1, nameEnd);
  const name = withoutPrefix(fullName);
  events.open(name, xml.slice(nameEnd, last));
  if (closed) events.close(name);
  else stack.push(fullName);
  return end + 1;
}

function closeElement(xml: string, tag: number, stack: string[], events: XmlEvents): number {
  const name = stack.pop() ?? "";
  let end = tag + 2 + name.length;
  while (xml.charCodeAt(end) <= space) end++;
  if (name === "" || !xml.startsWith(name, tag + 2) || xml.charCodeAt(end) !== greater)
    throw new UnreadableFile("damaged", `${xml.slice(tag, end)} closes something else`);
  events.close(withoutPrefix(name));
  return end + 1;
}

/** A `>` may stand within an attribute's quotes. */
function endOfTag(xml: string, tag: number): number {
  for (let at = tag + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === greater) return at;
    if (code === quote || code === apostrophe) at = closing(xml, xml.charAt(at), at + 1);
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
  const prefix = name.indexOf(":");
  return prefix < 0 ? name : name.slice(prefix + 1);
}

/** The entities that every part may use; what stands for them. */
const entities: [name: string, character: string][] = [
  ["quot;", '"'],
  ["apos;", "'"],
  ["amp;", "&"],
  ["lt;", "<"],
  ["gt;", ">"],
];

function unescapeXml(text: string): string {
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  let plain = "";
  let at = 0;
  for (let start = lines.indexOf("&"); start >= 0; start = lines.indexOf("&", at)) {
    const known = entities.find(([name]) => lines.startsWith(name, start + 1));
    const end = known ? start + known[0].length : closing(lines, ";", start);
    plain += lines.slice(at, start) + (known ? known[1] : characterOf(lines.slice(start + 1, end)));
    at = end + 1;
  }
  return at === 0 ? lines : plain + lines.slice(at);
}

/** `characterOf("#65")` → `"A"` */
function characterOf(reference: string): string {
  const code = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(reference);
  const point = code ? parseInt(code[1] ?? code[2] ?? "", code[1] ? 16 : 10) : NaN;
  if (!(point <= 0x10ffff)) throw new UnreadableFile("damaged", `no such entity: ${reference.slice(0, 20)}`);
  return String.fromCodePoint(point);
}

/** Kept from part to part: to make one takes longer than to use it. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

function decode(bytes: Uint8Array): string {
  const marks = `${bytes[0]} ${bytes[1]}`;
  const wide = marks === "255 254" ? "utf-16le" : marks === "254 255" ? "utf-16be" : null;
  try {
    return wide ? new TextDecoder(wide, { fatal: true }).decode(bytes) : utf8.decode(bytes);
  } catch (error) {
    throw new UnreadableFile("damaged", `text in no known encoding: ${String(error)}`);
  }
}
