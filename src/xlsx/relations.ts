/** Reads what a part of a package refers to: other parts by their ids and their sort. */

import type { Allowance } from "./allowance";
import { inUtf8 } from "./decodeText";
import { officeRelationships, packageRelations } from "./namespaces";
import { PartMemory } from "./partMemory";
import { scanXml, type XmlEvents } from "./scanXml";
import { UnreadableFile } from "./unreadableFile";
import type { Archive } from "./unzip";

/** Sorts of parts that we look for. */
const sorts = ["officeDocument", "worksheet", "sharedStrings", "styles", "theme"] as const;
type Sort = (typeof sorts)[number];

const sortOfType = new Map(
  officeRelationships.flatMap((base) => sorts.map((sort): [string, Sort] => [`${base}/${sort}`, sort])),
);

export interface Relation {
  /** Null for any that we do not look for. */
  sort: Sort | null;
  /** The part's name. */
  part: string;
}

/** What a part refers to within the package, by id; `""` stands for the package itself. */
export class Relations {
  private constructor(private readonly byId: Map<string, Relation>) {}

  /** @throws UnreadableFile, also where two have the same id */
  static read(archive: Archive, part: string, allowance: Allowance): Relations {
    const folder = folderOf(part);
    const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
    const packed = archive.packed(name);
    if (!packed) return new Relations(new Map());
    return remembered.recall(part, packed, allowance, () => {
      const byId = new Map<string, Relation>();
      scan(inUtf8(archive.read(name) ?? new Uint8Array()), part, byId, allowance);
      return new Relations(byId);
    });
  }

  get(id: string): Relation | undefined {
    return this.byId.get(id);
  }

  /** The one part of a sort; null where there is none. @throws UnreadableFile where there are several */
  only(sort: Sort): string | null {
    const parts = new Set([...this.byId.values()].filter((each) => each.sort === sort).map((each) => each.part));
    if (parts.size > 1) throw new UnreadableFile("contradictory", `several parts of sort ${sort}`);
    return [...parts][0] ?? null;
  }
}

/** By the part that they are of: what they refer to is meant from its folder. */
const remembered = new PartMemory<Relations>();

function scan(xml: Uint8Array, from: string, byId: Map<string, Relation>, allowance: Allowance): void {
  const ids = new Set<string>();
  const events: XmlEvents = {
    open(name, tag, parent) {
      if (name !== "Relationship" || parent !== "Relationships") return;
      allowance.take("items", 1);
      const id = tag.short("Id");
      if (ids.has(id)) throw new UnreadableFile("contradictory", `two relations have the id ${id}`);
      ids.add(id);
      if (tag.text("TargetMode") === "External") return;
      const sort = sortOfType.get(tag.text("Type") ?? "") ?? null;
      byId.set(id, { sort, part: partName(from, tag.short("Target")) });
    },
    close: () => undefined,
    text: () => undefined,
  };
  scanXml(xml, events, allowance, packageRelations);
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** The part that another one refers to. `partName("xl/workbook.xml", "../docProps/app.xml")` → `"docProps/app.xml"` */
function partName(from: string, target: string): string {
  const steps: string[] = [];
  const path = target.replaceAll("\\", "/");
  for (const step of (path.startsWith("/") ? path : folderOf(from) + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
