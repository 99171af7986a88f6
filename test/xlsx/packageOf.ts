/** Builds an .xlsx package out of given XML, as other programs write it, and takes packages apart. */

import { strFromU8, unzipSync, zipSync } from "fflate";
import { JSDOM } from "jsdom";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';

/** A relations part. */
export function relationsPart(...list: (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships ${packageRelations}>${items.join("")}</Relationships>`;
}

/** A workbook part. */
export function workbookPart(inside: string): string {
  return `<workbook ${main} xmlns:r="${office}">${inside}</workbook>`;
}

/** A sheet's part; `attributes` of its first element besides. */
export function sheetPart(inside: string, attributes = ""): string {
  return `<worksheet ${main} ${attributes}>${inside}</worksheet>`;
}

/** The parts of a workbook with one sheet, `rows` being the inside of its sheetData; `parts` replaces or adds some. */
export function packageOf(rows: string, parts: Record<string, string> = {}): Uint8Array {
  const all = {
    "_rels/.rels": relationsPart(["r1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbookPart('<sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets>'),
    "xl/_rels/workbook.xml.rels": relationsPart(
      ["r1", "worksheet", "worksheets/sheet1.xml"],
      ["r2", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/sharedStrings.xml": `<sst ${main}/>`,
    "xl/worksheets/sheet1.xml": sheetPart(`<sheetData>${rows}</sheetData>`),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(all).map(([name, xml]) => [name, Buffer.from(xml)])));
}

/** A shared strings part. */
export function stringsPart(items: string): string {
  return `<sst ${main}>${items}</sst>`;
}

/** A part of a written package as a document; refuses what is not well formed. */
export function partOf(bytes: Uint8Array, name: string): Document {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`no part ${name}`);
  return new JSDOM(strFromU8(part), { contentType: "text/xml" }).window.document;
}
