/** Small files that would cost a careless reader much time or memory: workbooks of ours with far too much in them. */

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fileOfUnit } from "./returned";

/** Parts by their names, as text. */
export type Parts = Record<string, string>;

const sheetName = "xl/worksheets/sheet1.xml";
const stringsName = "xl/sharedStrings.xml";

/** A unit's file with its parts changed. */
export async function bentFile(change: (parts: Parts) => Parts): Promise<Uint8Array> {
  const parts = unzipSync(await fileOfUnit({ unit: "省公安厅" }));
  const texts = Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
  return zipOf(change(texts));
}

export function zipOf(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), { level: 6 });
}

/** With so many rows below the table; `cells` are those of a row, by its number as people count. */
export function withRows(
  count: number,
  cells: (row: number, parts: Parts) => string,
  first = 100,
): Promise<Uint8Array> {
  return bentFile((parts) => {
    const rows = Array.from({ length: count }, (_, i) => `<row r="${first + i}">${cells(first + i, parts)}</row>`);
    return { ...parts, [sheetName]: (parts[sheetName] ?? "").replace("</sheetData>", `${rows.join("")}</sheetData>`) };
  });
}

/** The number of a shared text. */
export function placeOf(text: string, parts: Parts): number {
  const texts = [...(parts[stringsName] ?? "").matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, each]) => each);
  const place = texts.indexOf(text);
  if (place < 0) throw new Error(`no shared text ${text}`);
  return place;
}

/** So many sheets beside the unit's; `inside` is that of their first element. */
export function withSheets(count: number, inside: (place: number) => string): Promise<Uint8Array> {
  const places = Array.from({ length: count }, (_, i) => i);
  return bentFile((parts) => {
    const add = (name: string, end: string, more: string[]): string =>
      (parts[name] ?? "").replace(end, `${more.join("")}${end}`);
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
    const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    return {
      ...parts,
      "xl/workbook.xml": add(
        "xl/workbook.xml",
        "</sheets>",
        places.map((i) => `<sheet name="其他${i}" sheetId="${100 + i}" r:id="more${i}"/>`),
      ),
      "xl/_rels/workbook.xml.rels": add(
        "xl/_rels/workbook.xml.rels",
        "</Relationships>",
        places.map((i) => `<Relationship Id="more${i}" Type="${type}" Target="worksheets/more${i}.xml"/>`),
      ),
      ...Object.fromEntries(
        places.map((i) => [`xl/worksheets/more${i}.xml`, `<worksheet ${main}>${inside(i)}</worksheet>`]),
      ),
    };
  });
}
