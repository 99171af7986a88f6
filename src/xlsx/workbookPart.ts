/** Reads the workbook part: which sheets there are, in their order, and the names that belong to them. */

import type { Area } from "../workbook/address";
import { longestName } from "../workbook/excelLimits";
import type { DefinedName } from "../workbook/workbook";
import type { Allowance } from "./allowance";
import { referredAreas } from "./areasIn";
import { unescapeString } from "./decodeText";
import { fromFileFormula } from "./futureFunctions";
import { officeRelationships } from "./namespaces";
import { scanXml, type XmlEvents } from "./scanXml";
import { TextCollector } from "./textCollector";
import { UnreadableFile } from "./unreadableFile";
import type { XmlTag } from "./xmlTag";

export interface SheetEntry {
  name: string;
  /** The id of its relation. */
  relation: string;
  /** Whether its tab can be seen. */
  visible: boolean;
  names: DefinedName[];
  /** The areas that are printed; null where nobody chose any, or nobody can say which. */
  printed: Area[] | null;
}

export interface WorkbookPart {
  /** Days count from 1904, as Excel for Mac once had it. */
  date1904: boolean;
  sheets: SheetEntry[];
}

/** A name while its reference is being read. */
interface NameRead extends Pick<DefinedName, "name" | "visible"> {
  /** The place of the sheet that it belongs to. */
  sheet: number;
}

const printArea = "_xlnm.Print_Area";

/**
 * `wantsName` says of a name whether it is kept. @throws UnreadableFile, also where two sheets or two names of one sheet are
 * called the same
 */
export function readWorkbookPart(
  xml: Uint8Array,
  allowance: Allowance,
  wantsName: (name: string) => boolean = () => true,
): WorkbookPart {
  const reader = new WorkbookReader(xml, allowance, wantsName);
  scanXml(xml, reader, allowance);
  return reader.part();
}

class WorkbookReader implements XmlEvents {
  private isWorkbook = false;
  private date1904 = false;
  private readonly sheets: SheetEntry[] = [];
  private readonly names: NameRead[] = [];
  private readonly references = new TextCollector();
  private inName = false;
  private readonly seen = new Set<string>();

  constructor(
    private readonly xml: Uint8Array,
    private readonly allowance: Allowance,
    private readonly wantsName: (name: string) => boolean,
  ) {}

  open(name: string, tag: XmlTag, parent: string, depth: number): void {
    if (depth === 0) this.isWorkbook = name === "workbook";
    if (depth === 1 && ["workbookPr", "sheets", "definedNames"].includes(name)) this.meet("element", name);
    if (depth === 1 && name === "workbookPr") this.date1904 = tag.isTrue("date1904");
    else if (depth === 2 && name === "sheet" && parent === "sheets") this.openSheet(tag);
    else if (depth === 2 && name === "definedName" && parent === "definedNames") this.openName(tag);
  }

  text(from: number, to: number, literal: boolean): void {
    if (!this.inName) return;
    this.allowance.take("letters", to - from);
    this.references.add(this.xml, from, to, literal);
  }

  close(): void {
    if (this.inName) this.references.end();
    this.inName = false;
  }

  part(): WorkbookPart {
    if (!this.isWorkbook) throw new UnreadableFile("not-a-workbook", "the first element is no workbook");
    const { date1904, sheets, names } = this;
    const texts = this.references.texts();
    names.forEach(({ sheet, name, visible }, i) => {
      const [entry, text = ""] = [sheets[sheet], texts[i]];
      if (entry && name === printArea) entry.printed = referredAreas(text, this.allowance);
      else entry?.names.push({ name, formula: fromFileFormula(text), visible });
    });
    return { date1904, sheets };
  }

  private openSheet(tag: XmlTag): void {
    const name = unescapeString(tag.short("name", longestName));
    const relation = tag.textIn(officeRelationships, "id") ?? "";
    this.meet("sheet", name.toLowerCase());
    // Excel lists its old sheets of macros without one.
    if (relation !== "") this.meet("relation", relation);
    const visible = !["hidden", "veryHidden"].includes(tag.text("state") ?? "");
    this.sheets.push({ name, relation, visible, names: [], printed: null });
  }

  /** Names of the whole workbook are nobody's, and what is repeated and the like is how a sheet prints, not what it says. */
  private openName(tag: XmlTag): void {
    const [name, sheet] = [tag.short("name", longestName), tag.text("localSheetId")];
    if (sheet === null || (name.startsWith("_xlnm.") && name !== printArea)) return;
    this.meet(`name of ${sheet}`, name.toLowerCase());
    if (name !== printArea && !this.wantsName(name)) return;
    this.inName = true;
    this.names.push({ name, visible: !tag.isTrue("hidden"), sheet: Number(sheet) });
  }

  /** Of two with the same name none can be believed: programs do not agree on which one they show. */
  private meet(sort: string, name: string): void {
    this.allowance.take("items", 1);
    const key = `${sort}: ${name}`;
    if (this.seen.has(key)) throw new UnreadableFile("contradictory", `twice ${key}`);
    this.seen.add(key);
  }
}
