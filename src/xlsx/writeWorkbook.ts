/** Writes a plain workbook as the bytes of an .xlsx file: puts the parts together, names them and zips them. */

import { strToU8, type Zippable, zipSync } from "fflate";
import type { Sheet, Workbook } from "../workbook/workbook";
import { chartPart } from "./chartPart";
import { definedNamesXml } from "./definedNames";
import { corePropertiesPart, extendedPropertiesPart } from "./documentProperties";
import { drawingPart } from "./drawingPart";
import { sheetPart, type Tables } from "./sheetPart";
import { StringTable } from "./stringTable";
import { type StructureLock, structureLockXml } from "./structureLock";
import { StyleTable } from "./styleTable";
import { element, namespace, xmlPart } from "./xml";

export interface WriteOptions {
  /** Leaves the formulas' results out, so that whoever opens the file has to work them out. */
  withoutResults?: boolean;
  /** Nobody adds, removes, renames or moves sheets without its password. */
  lock?: StructureLock | null;
}

/** The parts written so far, and what the package has to say about them. */
class Package {
  readonly files: Zippable = {};
  private readonly types: string[] = [];
  charts = 0;
  drawings = 0;

  add(path: string, contentType: string, xml: string): void {
    this.files[path] = strToU8(xml);
    this.types.push(element("Override", { PartName: `/${path}`, ContentType: contentType }));
  }

  relate(path: string, relations: Relation[]): void {
    const items = relations.map(({ id, type, target }) =>
      element("Relationship", { Id: id, Type: typeOf(type), Target: target }),
    );
    this.files[path] = strToU8(xmlPart(element("Relationships", { xmlns: namespace.packageRelationships }, ...items)));
  }

  bytes(): Uint8Array {
    const rels = "application/vnd.openxmlformats-package.relationships+xml";
    const defaults = [
      element("Default", { Extension: "rels", ContentType: rels }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ];
    const types = xmlPart(element("Types", { xmlns: namespace.contentTypes }, ...defaults, ...this.types));
    // The same workbook gives the same bytes, whenever it is written.
    return zipSync({ "[Content_Types].xml": strToU8(types), ...this.files }, { level: 6, mtime: new Date(1980, 0, 1) });
  }
}

interface Relation {
  id: string;
  type: string;
  target: string;
}

/** Only the core properties belong to the package itself. */
function typeOf(type: string): string {
  return type === "core-properties"
    ? `${namespace.packageRelationships}/metadata/${type}`
    : `${namespace.relationships}/${type}`;
}

const packageML = "application/vnd.openxmlformats-package";
const sheetML = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const officeML = "application/vnd.openxmlformats-officedocument";

/** The bytes of an .xlsx file that holds the whole workbook. */
export function writeWorkbook(workbook: Workbook, options: WriteOptions = {}): Promise<Uint8Array> {
  return Promise.resolve().then(() => write(workbook, options));
}

function write(workbook: Workbook, options: WriteOptions): Uint8Array {
  const sheets = options.withoutResults ? workbook.sheets.map(withoutResults) : workbook.sheets;
  const parts = new Package();
  const tables: Tables = { styles: new StyleTable(), strings: new StringTable() };
  parts.relate("_rels/.rels", [
    { id: "rId1", type: "officeDocument", target: "xl/workbook.xml" },
    { id: "rId2", type: "core-properties", target: "docProps/core.xml" },
    { id: "rId3", type: "extended-properties", target: "docProps/app.xml" },
  ]);
  const about = workbook.about ?? { title: "", subject: "" };
  parts.add("docProps/core.xml", `${packageML}.core-properties+xml`, corePropertiesPart(about));
  parts.add("docProps/app.xml", `${officeML}.extended-properties+xml`, extendedPropertiesPart());
  parts.add("xl/workbook.xml", `${sheetML}.sheet.main+xml`, workbookPart(sheets, options.lock ?? null));
  sheets.forEach((sheet, i) => addSheet(parts, sheet, i, tables));
  parts.add("xl/styles.xml", `${sheetML}.styles+xml`, tables.styles.part());
  parts.add("xl/sharedStrings.xml", `${sheetML}.sharedStrings+xml`, tables.strings.part());
  parts.relate("xl/_rels/workbook.xml.rels", [
    ...sheets.map((_, i) => ({ id: sheetId(i), type: "worksheet", target: `worksheets/sheet${i + 1}.xml` })),
    { id: "rIdStyles", type: "styles", target: "styles.xml" },
    { id: "rIdStrings", type: "sharedStrings", target: "sharedStrings.xml" },
  ]);
  return parts.bytes();
}

function sheetId(index: number): string {
  return `rId${index + 1}`;
}

function withoutResults(sheet: Sheet): Sheet {
  const cells = sheet.cells.map((row) =>
    row.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null })),
  );
  return { ...sheet, cells };
}

function workbookPart(sheets: Sheet[], lock: StructureLock | null): string {
  const list = sheets.map(({ name, hidden }, i) =>
    element("sheet", { name, sheetId: i + 1, state: hidden && "hidden", "r:id": sheetId(i) }),
  );
  return xmlPart(
    element(
      "workbook",
      { xmlns: namespace.main, "xmlns:r": namespace.relationships },
      lock ? structureLockXml(lock) : "",
      element("bookViews", {}, element("workbookView", { activeTab: 0 })),
      element("sheets", {}, ...list),
      definedNamesXml(sheets),
      element("calcPr", { calcId: 191029, fullCalcOnLoad: true }),
    ),
  );
}

function addSheet(parts: Package, sheet: Sheet, index: number, tables: Tables): void {
  const name = `sheet${index + 1}.xml`;
  const drawingId = sheet.charts.length ? "rId1" : undefined;
  const xml = sheetPart(sheet, tables, { selected: index === 0, drawingId });
  parts.add(`xl/worksheets/${name}`, `${sheetML}.worksheet+xml`, xml);
  if (!drawingId) return;
  const drawing = addDrawing(parts, sheet);
  parts.relate(`xl/worksheets/_rels/${name}.rels`, [
    { id: drawingId, type: "drawing", target: `../drawings/${drawing}` },
  ]);
}

function addDrawing(parts: Package, sheet: Sheet): string {
  const name = `drawing${++parts.drawings}.xml`;
  const charts = sheet.charts.map((chart, i) => {
    const file = `chart${++parts.charts}.xml`;
    parts.add(`xl/charts/${file}`, `${officeML}.drawingml.chart+xml`, chartPart(chart, sheet));
    return { id: sheetId(i), type: "chart", target: `../charts/${file}` };
  });
  parts.add(`xl/drawings/${name}`, `${officeML}.drawing+xml`, drawingPart(sheet.charts, sheetId));
  parts.relate(`xl/drawings/_rels/${name}.rels`, charts);
  return name;
}
