/** Takes a written package apart into elements: quick, for files are many, and sure, for it is our own writer's XML. */

import { strFromU8, unzipSync } from "fflate";

/** An element with its own text; elements within it come after it. */
export interface Element {
  name: string;
  /** Names of the elements around it, the outermost first. */
  within: string[];
  attributes: Record<string, string>;
  text: string;
}

const token = /<\?.*?\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"]*")*)\s*(\/?)>|([^<]+)/gs;
const attribute = /([\w:]+)="([^"]*)"/g;
const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d+)|(\w+));/g, (all, code?: string, name?: string) =>
    code ? String.fromCodePoint(Number(code)) : (entities[name ?? ""] ?? all),
  );
}

/** The elements in the order in which they begin. @throws Error for what is no whole XML */
export function elementsOf(xml: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  let end = 0;
  for (const { 0: all, 1: closing, 2: name, 3: attributes = "", 4: alone, 5: text, index } of xml.matchAll(token)) {
    if (index !== end) throw new Error(`no XML: ${xml.slice(end, end + 80)}`);
    end = index + all.length;
    if (text !== undefined) {
      const around = open.at(-1);
      if (around) around.text += decode(text);
    } else if (name !== undefined && closing === "/") {
      if (open.pop()?.name !== name) throw new Error(`no XML: ${all} closes nothing`);
    } else if (name !== undefined) {
      const element: Element = {
        name,
        within: open.map((each) => each.name),
        attributes: Object.fromEntries(
          [...attributes.matchAll(attribute)].map(([, key = "", v = ""]) => [key, decode(v)]),
        ),
        text: "",
      };
      elements.push(element);
      if (alone !== "/") open.push(element);
    }
  }
  if (end !== xml.length || open.length > 0) throw new Error("no XML: it breaks off");
  return elements;
}

/** A package's parts by their paths. */
export type Parts = Record<string, Element[]>;

export function partsOf(bytes: Uint8Array): Parts {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, elementsOf(strFromU8(part))]),
  );
}

/** The parts whose paths begin so, each with its path. */
export function partsUnder(parts: Parts, folder: string): [path: string, elements: Element[]][] {
  return Object.entries(parts).filter(([path]) => path.startsWith(folder) && !path.includes("_rels"));
}

export function named(elements: readonly Element[], name: string): Element[] {
  return elements.filter((each) => each.name === name);
}
