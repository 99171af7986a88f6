/** SheetJS reads thousands of generated workbooks too, written in every manner that programs have: each cell must agree. */

import fc from "fast-check";
import { cellName } from "../../src/workbook/address";
import { cellsOfOurs, cellsOfSheetJs } from "./bothOpinions";
import { packageOf, stringsPart } from "./packageOf";

/** One cell as some program writes it: its type, what stands in it, and a shared string if it has one. */
interface Written {
  type?: string;
  inner: string;
  shared?: string;
}

const letters = fc.string({
  unit: fc.constantFrom(..."aZ09 汉字，😀é_x", "&lt;", "&amp;", "&quot;"),
  maxLength: 40,
});
const text = letters.map((inner) => inner.replace(/&(?!(?:lt|amp|quot);)/g, ""));
const preserved = text.map((t) => `<t xml:space="preserve">${t}</t>`);
const look = fc.constantFrom("", '<rPr><b/><sz val="10"/><color rgb="FF000000"/><rFont val="宋体"/></rPr>');
const run = fc.tuple(look, preserved).map(([rPr, t]) => `<r>${rPr}${t}</r>`);
const item = fc.oneof(
  preserved,
  fc.array(run, { minLength: 1, maxLength: 4 }).map((runs) => runs.join("")),
  fc
    .tuple(preserved, text)
    .map(([t, reading]) => `${t}<rPh sb="0" eb="1"><t>${reading}</t></rPh><phoneticPr fontId="1"/>`),
);

const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer({ min: -1e6, max: 1e6 }).map(String),
  fc.integer({ min: -99999, max: 99999 }).map((n) => (n / 100).toFixed(2)),
  fc.constantFrom("0.1", "2.50", "1E-3", "1.5E+20", "123456789012345678", "-0.25", "007"),
);
const errorText = fc.constantFrom("#N/A", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#NULL!");
const formula = fc.constantFrom(
  "SUM(A1:B2)",
  "IF(A1&gt;0,&quot;甲&quot;,&quot;&quot;)",
  "'表'!A1&amp;\"x\"",
  "ROUND($A1+B$2,2)",
  "_xlfn.CONCAT(A1,B1)",
);
const written: fc.Arbitrary<Written> = fc.oneof(
  number.map((n) => ({ inner: `<v>${n}</v>` })),
  number.map((n) => ({ type: "n", inner: `<v>${n}</v>` })),
  item.map((shared) => ({ type: "s", inner: "", shared })),
  item.map((is) => ({ type: "inlineStr", inner: `<is>${is}</is>` })),
  fc.constantFrom("0", "1").map((b) => ({ type: "b", inner: `<v>${b}</v>` })),
  errorText.map((e) => ({ type: "e", inner: `<v>${e}</v>` })),
  fc.tuple(formula, number).map(([f, n]) => ({ inner: `<f>${f}</f><v>${n}</v>` })),
  fc.tuple(formula, text).map(([f, t]) => ({ type: "str", inner: `<f aca="false">${f}</f><v>${t}</v>` })),
  // Nobody has worked these out yet.
  formula.map((f) => ({ type: "str", inner: `<f>${f}</f>` })),
  formula.map((f) => ({ type: "str", inner: `<f>${f}</f><v></v>` })),
  fc.integer({ min: 36526, max: 73050 }).map((day) => ({ type: "d", inner: `<v>${isoDate(day)}</v>` })),
  fc.constant({ inner: "" }),
);

/** `isoDate(45292)` → `"2024-01-01T00:00:00.000Z"` */
function isoDate(serial: number): string {
  return new Date((serial - 25569) * 86_400_000).toISOString();
}

/** A row may leave out cells, and the file may leave out their names where nothing is left out before them. */
const sheet = fc.record({
  rows: fc.array(fc.array(fc.option(written, { freq: 4 }), { maxLength: 7 }), { maxLength: 7 }),
  gap: fc.integer({ min: 1, max: 3 }),
  styled: fc.boolean(),
  apart: fc.constantFrom("", "\n", "<!-- - -->"),
  merged: fc.boolean(),
});

type Drawn = typeof sheet extends fc.Arbitrary<infer T> ? T : never;

/** SheetJS wants to know what each part is. */
const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  ["workbook:sheet.main", "worksheets/sheet1:worksheet", "sharedStrings:sharedStrings"]
    .map((each) => each.split(":"))
    .map(
      ([part, type]) =>
        `<Override PartName="/xl/${part}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`,
    )
    .join("") +
  "</Types>";

function fileOf({ rows, gap, styled, apart, merged }: Drawn): Uint8Array {
  const shared: string[] = [];
  const xml = rows.map((cells, i) => {
    const row = i * gap;
    const inside = cells.map((cell, column) => {
      if (!cell) return "";
      const inner = cell.shared === undefined ? cell.inner : `<v>${shared.push(`<si>${cell.shared}</si>`) - 1}</v>`;
      const type = cell.type ? ` t="${cell.type}"` : "";
      return `<c r="${cellName(row, column)}"${styled ? ' s="0"' : ""}${type}>${inner}</c>${apart}`;
    });
    return `<row r="${row + 1}"${styled ? ' ht="18" customHeight="true"' : ""}>${inside.join("")}</row>${apart}`;
  });
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const merges = merged ? '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>' : "";
  return packageOf("", {
    "[Content_Types].xml": contentTypes,
    "xl/sharedStrings.xml": stringsPart(shared.join(apart === "\n" ? apart : "")),
    "xl/worksheets/sheet1.xml": `<worksheet ${main}><sheetData>${xml.join("")}</sheetData>${merges}</worksheet>`,
  });
}

test("where they differ, it is told: of a formula that was not worked out SheetJS says 0, and we say nothing", () => {
  const bytes = fileOf({ rows: [[{ inner: "<f>B1</f>" }]], gap: 1, styled: false, apart: "", merged: false });
  expect([cellsOfSheetJs(bytes), cellsOfOurs(bytes)]).toEqual([
    { 表: { A1: [0, "=B1"] } },
    { 表: { A1: [null, "=B1"] } },
  ]);
});

test("cell for cell the same in 3,000 generated workbooks", () => {
  fc.assert(
    fc.property(sheet, (drawn) => {
      const bytes = fileOf(drawn);
      expect(cellsOfOurs(bytes)).toEqual(cellsOfSheetJs(bytes));
    }),
    { numRuns: 3000, seed: 5 },
  );
}, 120_000);
