/** Reads the bytes of an .xlsx file from anybody: each sheet's values, formulas and own names. */

import type { DefinedName, SheetContent } from "../workbook/workbook";
import { Allowance } from "./allowance";
import { inUtf8, textOf, unescapeString } from "./decodeText";
import { fromFileFormula } from "./futureFunctions";
import { readSheet } from "./readSheet";
import { findAttribute, scanXml, type XmlEvents } from "./scanXml";
import { readSharedStrings } from "./sharedStrings";
import { TextCollector } from "./textCollector";
import { UnreadableFile } from "./unreadableFile";
import { openArchive, type Archive } from "./unzip";

interface SheetEntry {
  name: string;
  relationship: string;
}

interface WorkbookPart {
  /** Days count from 1904, as Excel for Mac once had it. */
  date1904: boolean;
  sheets: SheetEntry[];
  /** Names by the place of the sheet that they belong to. */
  names: Map<number, DefinedName[]>;
}

interface Relation {
  type: string;
  /** As it is written: `partName` says which part that is. */
  target: string;
}

/** A name while its reference is being read. */
interface NameRead extends Pick<DefinedName, "name" | "visible"> {
  /** The place of the sheet that it belongs to. */
  sheet: number;
}

/** What is known of a sheet before its cells are read. */
export type SheetHead = Pick<SheetContent, "name" | "names">;

/**
 * All worksheets in their order, hidden ones too; throws `UnreadableFile` where the file cannot be read.
 * Of sheets that are not `wanted` nothing is unpacked, and they are left out.
 */
export function readWorkbook(bytes: Uint8Array, wanted: (sheet: SheetHead) => boolean = () => true): SheetContent[] {
  const archive = openArchive(bytes);
  const allowance = new Allowance();
  const path = workbookPath(archive, allowance);
  const relations = readRelations(archive, path, allowance);
  const workbook = readWorkbookPart(required(archive, path), allowance);
  let strings: string[] | null = null;
  return workbook.sheets.flatMap(({ name, relationship }, i): SheetContent[] => {
    const relation = relations.get(relationship);
    if (!relation) throw new UnreadableFile("damaged", `sheet ${name} is not in the file`);
    const head = { name, names: workbook.names.get(i) ?? [] };
    // Sheets of charts or macros hold no cells.
    if (relation.type !== "worksheet" || !wanted(head)) return [];
    strings ??= readStrings(archive, path, relations, allowance);
    const cells = readSheet(required(archive, partName(path, relation.target)), strings, allowance);
    return [{ ...head, ...cells, ...(workbook.date1904 ? { date1904: true } : {}) }];
  });
}

function required(archive: Archive, name: string): Uint8Array {
  const bytes = archive.read(name);
  if (!bytes) throw new UnreadableFile("damaged", `${name} is missing`);
  return inUtf8(bytes);
}

function workbookPath(archive: Archive, allowance: Allowance): string {
  const main = [...readRelations(archive, "", allowance).values()].find(({ type }) => type === "officeDocument");
  const path = main ? partName("", main.target) : "";
  if (!archive.has(path) || !/workbook[^/]*\.xml$/i.test(path))
    throw new UnreadableFile("not-a-workbook", "the archive holds no workbook");
  return path;
}

/** What a part refers to, by id. */
function readRelations(archive: Archive, part: string, allowance: Allowance): Map<string, Relation> {
  const folder = folderOf(part);
  const bytes = archive.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const relations = new Map<string, Relation>();
  if (!bytes) return relations;
  scanElements(inUtf8(bytes), allowance, (name, attribute) => {
    if (name !== "Relationship" || attribute("TargetMode") === "External") return;
    const type = attribute("Type") ?? "";
    const target = attribute("Target") ?? "";
    relations.set(attribute("Id") ?? "", { type: type.slice(type.lastIndexOf("/") + 1), target });
  });
  return relations;
}

/** Tells each element's start with a way to its attributes. */
function scanElements(
  xml: Uint8Array,
  allowance: Allowance,
  open: (name: string, attribute: (name: string) => string | null) => void,
  { text = () => undefined, close = () => undefined }: Partial<Pick<XmlEvents, "text" | "close">> = {},
): void {
  const events: XmlEvents = {
    open(name, from, to) {
      open(name, (wanted) => {
        const place = findAttribute(xml, from, to, wanted);
        return place && textOf(xml, place.from, place.to);
      });
    },
    text,
    close,
  };
  scanXml(xml, events, allowance);
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** The part that another one refers to. `partName("xl/workbook.xml", "../docProps/app.xml")` → `"docProps/app.xml"` */
function partName(from: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folderOf(from) + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function readWorkbookPart(xml: Uint8Array, allowance: Allowance): WorkbookPart {
  const part: WorkbookPart = { date1904: false, sheets: [], names: new Map() };
  const names: NameRead[] = [];
  const references = new TextCollector();
  let inName = false;
  scanElements(
    xml,
    allowance,
    (element, attribute) => {
      if (element === "workbookPr") part.date1904 = isTrue(attribute("date1904"));
      else if (element === "sheet")
        part.sheets.push({ name: unescapeString(attribute("name") ?? ""), relationship: attribute("id") ?? "" });
      else if (element === "definedName") {
        const name = nameOfSheet(attribute);
        inName = name !== null;
        if (name) names.push(name);
      }
    },
    {
      text(from, to, literal) {
        if (inName) references.add(xml, from, to, literal);
      },
      close() {
        if (inName) references.end();
        inName = false;
      },
    },
  );
  const texts = references.texts();
  names.forEach(({ sheet, name, visible }, i) => {
    const all = part.names.get(sheet) ?? [];
    part.names.set(sheet, all);
    all.push({ name, formula: fromFileFormula(texts[i] ?? ""), visible });
  });
  return part;
}

/** Null for names of the whole workbook, and for print areas and the like: those are how a sheet prints, not what it says. */
function nameOfSheet(attribute: (name: string) => string | null): NameRead | null {
  const [name, sheet] = [attribute("name") ?? "", Number(attribute("localSheetId") ?? -1)];
  if (sheet < 0 || name.startsWith("_xlnm.")) return null;
  return { name, visible: !isTrue(attribute("hidden")), sheet };
}

function isTrue(attribute: string | null): boolean {
  return attribute === "1" || attribute === "true";
}

function readStrings(archive: Archive, path: string, relations: Map<string, Relation>, allowance: Allowance): string[] {
  const relation = [...relations.values()].find(({ type }) => type === "sharedStrings");
  return relation ? readSharedStrings(required(archive, partName(path, relation.target)), allowance) : [];
}
