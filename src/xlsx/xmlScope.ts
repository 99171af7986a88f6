/** What prefixes stand for within an element, and so what an element's name is, whatever prefix it has. */

import type { Spaces } from "./namespaces";
import { UnreadableFile } from "./unreadableFile";

/** Declarations within declarations; a part has all of them in its first element. */
const deepest = 100;

const declaration = "xmlns";

/** An element's attributes by their places. */
interface Attributes {
  readonly count: number;
  name(place: number): string;
  value(place: number): string;
}

export class XmlScope {
  private readonly own = new Map<string, string>();
  private readonly depth: number;
  /** Names that were asked for, as they are written. */
  private readonly known = new Map<string, string | null>();
  /** Whether names without a prefix are as they are written. */
  readonly isPlain: boolean;

  /** `tag` declares something; none does where the part begins. */
  constructor(
    private readonly spaces: Spaces,
    private readonly outer: XmlScope | null,
    tag: Attributes | null,
  ) {
    this.depth = outer ? outer.depth + 1 : 0;
    if (this.depth > deepest) throw new UnreadableFile("too-large", "namespaces within namespaces");
    for (let i = 0; tag && i < tag.count; i++) {
      const name = tag.name(i);
      if (name === declaration) this.own.set("", tag.value(i));
      else if (name.startsWith(`${declaration}:`)) this.own.set(name.slice(declaration.length + 1), tag.value(i));
    }
    this.isPlain = spaces.get(this.spaceOf("")) === "";
  }

  /** An element's name with the prefix that we give its namespace; null where that is none of ours. `x:row` → `row` */
  nameOf(written: string): string | null {
    const known = this.known.get(written);
    if (known !== undefined) return known;
    const colon = written.indexOf(":");
    const space = this.spaces.get(this.spaceOf(colon < 0 ? "" : written.slice(0, colon)));
    const name = space === undefined ? null : space + written.slice(colon + 1);
    this.known.set(written, name);
    return name;
  }

  /** The namespace that a prefix stands for; empty for none. */
  spaceOf(prefix: string): string {
    return this.own.get(prefix) ?? this.outer?.spaceOf(prefix) ?? "";
  }

  /** Whether everything is understood that a list of prefixes stands for. `understands("x14 x15")` */
  understands(prefixes: string): boolean {
    return prefixes.split(/\s+/).every((prefix) => prefix === "" || this.spaces.has(this.spaceOf(prefix)));
  }
}
