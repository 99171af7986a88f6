/** Reads the bytes of an .xlsx file from anybody: each sheet's values, formulas and own names. */

import type { DefinedName, SheetContent } from "../workbook/workbook";
import { fromFileFormula } from "./futureFunctions";
import { readSheet } from "./readSheet";
import { attribute, scanXml, unescapeString } from "./scanXml";
import { UnreadableFile } from "./unreadableFile";
import { openArchive, type Archive } from "./unzip";

interface SheetEntry {
  name: string;
  relationship: string;
}

interface WorkbookPart {
  sheets: SheetEntry[];
  /** Names by the place of the sheet that they belong to. */
  names: Map<number, DefinedName[]>;
}

interface Relation {
  type: string;
  target: string;
}

/** All worksheets in their order, hidden ones too; throws `UnreadableFile` where the file cannot be read. */
export function readWorkbook(bytes: Uint8Array): SheetContent[] {
  const archive = openArchive(bytes);
  const path = workbookPath(archive);
  const relations = readRelations(archive, path);
  const workbook = readWorkbookPart(required(archive, path));
  const strings = readStrings(archive, relations);
  return workbook.sheets.flatMap(({ name, relationship }, i) => {
    const relation = relations.get(relationship);
    if (!relation) throw new UnreadableFile("damaged", `sheet ${name} is not in the file`);
    // Sheets of charts or macros hold no cells.
    if (relation.type !== "worksheet") return [];
    return { name, ...readSheet(required(archive, relation.target), strings), names: workbook.names.get(i) ?? [] };
  });
}

function required(archive: Archive, name: string): Uint8Array {
  const bytes = archive.read(name);
  if (!bytes) throw new UnreadableFile("damaged", `${name} is missing`);
  return bytes;
}

function workbookPath(archive: Archive): string {
  const main = [...readRelations(archive, "").values()].find(({ type }) => type === "officeDocument");
  if (!main || !archive.has(main.target) || !/workbook[^/]*\.xml$/i.test(main.target))
    throw new UnreadableFile("not-a-workbook", "the archive holds no workbook");
  return main.target;
}

/** What a part refers to, by id; targets are names of parts. */
function readRelations(archive: Archive, part: string): Map<string, Relation> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const bytes = archive.read(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const relations = new Map<string, Relation>();
  if (!bytes) return relations;
  const open = (name: string, attributes: string): void => {
    if (name !== "Relationship" || attribute(attributes, "TargetMode") === "External") return;
    const type = (attribute(attributes, "Type") ?? "").replace(/^.*\//, "");
    const target = partName(folder, attribute(attributes, "Target") ?? "");
    relations.set(attribute(attributes, "Id") ?? "", { type, target });
  };
  scanXml(bytes, { open, close: () => undefined, text: () => undefined });
  return relations;
}

/** `partName("xl/", "../docProps/app.xml")` → `"docProps/app.xml"` */
function partName(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function readWorkbookPart(bytes: Uint8Array): WorkbookPart {
  const part: WorkbookPart = { sheets: [], names: new Map() };
  let current: { name: string; text: string; visible: boolean; sheet: number } | null = null;
  scanXml(bytes, {
    open(element, attributes) {
      const name = attribute(attributes, "name") ?? "";
      if (element === "sheet")
        part.sheets.push({ name: unescapeString(name), relationship: attribute(attributes, "id") ?? "" });
      else if (element === "definedName") {
        const sheet = Number(attribute(attributes, "localSheetId") ?? -1);
        current = { name, text: "", sheet, visible: !/^(1|true)$/.test(attribute(attributes, "hidden") ?? "") };
      }
    },
    text(text) {
      if (current) current.text += text;
    },
    close(element) {
      if (element !== "definedName" || !current) return;
      const { name, text, visible, sheet } = current;
      // Print areas and the like are how a sheet prints, not what it says.
      if (sheet >= 0 && !name.startsWith("_xlnm."))
        part.names.set(sheet, [...(part.names.get(sheet) ?? []), { name, formula: fromFileFormula(text), visible }]);
      current = null;
    },
  });
  return part;
}

/** Shared strings; what is written in several formats is put together, readings above the line are left out. */
function readStrings(archive: Archive, relations: Map<string, Relation>): string[] {
  const relation = [...relations.values()].find(({ type }) => type === "sharedStrings");
  const strings: string[] = [];
  if (!relation) return strings;
  let text = "";
  let within: "t" | "rPh" | null = null;
  scanXml(required(archive, relation.target), {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") within = "rPh";
      else if (name === "t" && within === null) within = "t";
    },
    text(piece) {
      if (within === "t") text += piece;
    },
    close(name) {
      if (name === within) within = null;
      else if (name === "si") strings.push(unescapeString(text));
    },
  });
  return strings;
}
