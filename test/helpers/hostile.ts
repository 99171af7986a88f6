/** Small files that would cost a careless reader much time or memory: a unit's workbook with far too much in it. */

import { strFromU8, unzipSync, zipSync } from "fflate";
import { columnName } from "../../src/workbook/address";
import { fileOfUnit } from "./returned";

/** Parts by their names, as text. */
export type Parts = Record<string, string>;

export const partNames = {
  workbook: "xl/workbook.xml",
  relations: "xl/_rels/workbook.xml.rels",
  /** The scoring sheet's. */
  sheet: "xl/worksheets/sheet1.xml",
  strings: "xl/sharedStrings.xml",
} as const;

/** A unit's file with its parts changed. */
export async function bentFile(change: (parts: Parts) => Parts): Promise<Uint8Array> {
  return bentBytes(await fileOfUnit({ unit: "省公安厅" }), change);
}

/** The same of any file. */
export function bentBytes(file: Uint8Array, change: (parts: Parts) => Parts): Uint8Array {
  const parts = unzipSync(file);
  const texts = Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
  const bent = Object.entries(change(texts)).map(([name, xml]): [string, Uint8Array] => [name, Buffer.from(xml)]);
  return zipSync(Object.fromEntries(bent), { level: 1 });
}

/** The part with text put in before a mark. */
export function inserted(parts: Parts, name: string, before: string, text: string): Parts {
  return { ...parts, [name]: (parts[name] ?? "").replace(before, () => text + before) };
}

export function repeated(count: number, each: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => each(i)).join("");
}

/** With so many rows below the table; `cells` are those of a row, by its number as people count. */
export function withRows(count: number, cells: (row: number, parts: Parts) => string): Promise<Uint8Array> {
  const first = 100;
  return bentFile((parts) =>
    inserted(
      parts,
      partNames.sheet,
      "</sheetData>",
      repeated(count, (i) => `<row r="${first + i}">${cells(first + i, parts)}</row>`),
    ),
  );
}

/** The same cell in the first columns of a row. */
export function wideRow(row: number, columns: number, inside: string): string {
  return repeated(columns, (i) => `<c r="${columnName(i)}${row}">${inside}</c>`);
}

/** The number of a shared text. */
export function placeOf(text: string, parts: Parts): number {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const texts = [...(parts[partNames.strings] ?? "").matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, each]) => each);
  const place = texts.indexOf(escaped);
  if (place < 0) throw new Error(`no shared text ${text}`);
  return place;
}

/** So many sheets beside the unit's; `inside` is that of their first element. */
export function withSheets(count: number, inside: (place: number) => string): Promise<Uint8Array> {
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const { workbook, relations } = partNames;
  const file = (i: number): string => `worksheets/more${i}.xml`;
  const entry = (i: number): string => `<sheet name="其他${i}" sheetId="${100 + i}" r:id="more${i}"/>`;
  const relation = (i: number): string => `<Relationship Id="more${i}" Type="${type}" Target="${file(i)}"/>`;
  return bentFile((parts) => ({
    ...inserted(
      inserted(parts, workbook, "</sheets>", repeated(count, entry)),
      relations,
      "</Relationships>",
      repeated(count, relation),
    ),
    ...Object.fromEntries(
      Array.from({ length: count }, (_, i) => [`xl/${file(i)}`, `<worksheet ${main}>${inside(i)}</worksheet>`]),
    ),
  }));
}
