/** A planned sheet is written, what a person sees of one cell is damaged in one of many ways, and each damage is found; what does no harm is not. */

import fc from "fast-check";
import { inspectFile } from "../../../src/actions/files/inspectFile";
import { readOurs } from "../../../src/actions/files/readOurs";
import type { Finding } from "../../../src/domain/finding";
import { officialSystems } from "../../../src/domain/systems";
import { printedCells } from "../../../src/layout/comparison/printedCells";
import { systemsOf } from "../../../src/layout/definition/readDefinition";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import { cellName } from "../../../src/workbook/address";
import { type BentLook, inSheet, shape, withCell, withCondition, withDrawing, withLook } from "../../helpers/bentSheet";
import { bentBytes, inserted, partNames, type Parts } from "../../helpers/hostile";
import { fileOfUnit } from "../../helpers/returned";

let file: Uint8Array;
let cells: string[];

beforeAll(async () => {
  file = await fileOfUnit({ unit: "省公安厅" });
  const [content] = readOurs(file);
  const read = content && readScoringSheet(content, officialSystems);
  if (!read) throw new Error("not recognised");
  cells = printedCells(content, read).map(({ row, column }) => cellName(row, column));
});

function found(change: (parts: Parts) => Parts): Finding[] {
  const contents = readOurs(bentBytes(file, change));
  return inspectFile(contents, systemsOf(contents, [])).flatMap(({ findings }) => findings);
}

const short = (findings: Finding[]) => findings.map(({ rule, cell }) => `${rule} ${cell ?? "-"}`);

type Way = (parts: Parts, cell: string) => Parts;
const look =
  (bent: BentLook): Way =>
  (parts, cell) =>
    withLook(parts, cell, bent);
const color = (rgb: string): string => `<sz val="10"/><color rgb="${rgb}"/>`;
const solid = (rgb: string): string => `<patternFill patternType="solid"><fgColor rgb="${rgb}"/></patternFill>`;
const inRow =
  (pattern: string, to: string): Way =>
  (parts, cell) =>
    inSheet(
      parts,
      new RegExp(`<row r="${/\d+/.exec(cell)?.[0]}"${pattern}`),
      (_, kept = "") => `<row r="${/\d+/.exec(cell)?.[0]}"${kept}${to}`,
    );
const always = (difference: number): string =>
  `<cfRule type="expression" dxfId="${difference}" priority="1"><formula>TRUE</formula></cfRule>`;
const condition =
  (rule: (difference: number) => string, dxf = ""): Way =>
  (parts, cell) =>
    withCondition(parts, cell, rule, dxf);
const stop = '<stop position="0"><color rgb="FF000000"/></stop>';

const damages: Record<string, Way> = {
  "white on white": look({ font: color("FFFFFFFF"), fill: '<patternFill patternType="none"/>' }),
  "in the theme's white": look({ font: '<color theme="0"/>', fill: "<patternFill/>" }),
  "in the colour of its fill": look({ font: color("FF1F4E79"), fill: solid("FF1F4E79") }),
  "black on a gradient of black": look({
    font: color("FF000000"),
    fill: `<gradientFill>${stop}${stop}</gradientFill>`,
  }),
  "a number format without sections": look({ format: ";;;" }),
  "a number format that says another thing": look({ format: '"7";"7";"7";"7"' }),
  "a number format on a condition": look({ format: '[<>77]"77";0;0;"77"' }),
  "a number format in white": look({
    format: "[White]General;[White]General;[White]General;[White]@",
    fill: "<patternFill/>",
  }),
  "a font of one point": look({ font: '<sz val="1"/>' }),
  "a font of symbols": look({ font: '<sz val="10"/><name val="Wingdings"/>' }),
  "repeated to fill its cell": look({ alignment: 'horizontal="fill"' }),
  "moved out of its cell": look({ alignment: 'horizontal="left" indent="250"' }),
  "white by a conditional format": condition(always, '<font><color rgb="FFFFFFFF"/></font>'),
  "black behind it by a conditional format": condition(
    always,
    '<fill><patternFill><bgColor rgb="FF000000"/></patternFill></fill><font><color rgb="FF000000"/></font>',
  ),
  "another number format by a conditional one": condition(
    always,
    '<numFmt numFmtId="400" formatCode="&quot;1&quot;"/>',
  ),
  "bars without numbers": condition(() => '<cfRule type="dataBar" priority="1"><dataBar showValue="0"/></cfRule>'),
  "icons without numbers": condition(() => '<cfRule type="iconSet" priority="1"><iconSet showValue="0"/></cfRule>'),
  "a hidden row": inRow("()", ' hidden="1"'),
  "a row of a point": inRow('([^>]*) ht="[^"]*"', ' ht="1.5"'),
  "a formula": (parts, cell) =>
    withCell(parts, cell, (_, inside) => ({ inside: `<f>CELL("row")</f>${inside.replace(/<f>[^]*<\/f>/, "")}` })),
  "a text box": (parts, cell) => withDrawing(parts, cell, shape("7")),
  "a picture": (parts, cell) => withDrawing(parts, cell, "<xdr:pic/>"),
};

/** Pictures on the column for evidence are evidence, on the lines to sign on they are seals. */
const mayBe = (way: string, cell: string): boolean =>
  ["a text box", "a picture"].includes(way) && /^K([6-9]|[1-4]\d|5[0-6])$|^[AG](59|60)$/.test(cell);

test("whatever is damaged of what is shown of a printed cell is found, in its cell or its row", () => {
  expect(found((parts) => parts)).toEqual([]);
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(damages)), fc.constantFrom(...cells), (way, cell) => {
      fc.pre(!mayBe(way, cell));
      const row = /\d+/.exec(cell)?.[0];
      const told = found((parts) => damages[way]?.(parts, cell) ?? parts).map((each) => each.cell ?? "");
      expect(told.filter((each) => each === cell || (/row/.test(way) && each.endsWith(row ?? "")))).not.toEqual([]);
    }),
    { seed: 7, numRuns: 250 },
  );
});

const text =
  (inside: string): ((parts: Parts, cell: string) => Parts) =>
  (parts, cell) =>
    withCell(parts, cell, (attributes) => ({
      attributes: `${attributes.replace(/ t="\w+"/, "")} t="inlineStr"`,
      inside: `<is>${inside}</is>`,
    }));
const result =
  (value: string): ((parts: Parts, cell: string) => Parts) =>
  (parts, cell) =>
    withCell(parts, cell, (_, inside) => ({ inside: inside.replace(/<v>[^]*<\/v>|<v\/>/, "") + `<v>${value}</v>` }));
const view = (attribute: string, parts: Parts): Parts => inSheet(parts, "<sheetView ", `<sheetView ${attribute} `);
const columnNine = /<col min="9" max="9"[^>]*>/;

// Row 6 holds indicator 1, row 12 the first subtotal, I the assessed scores, L the check column.
test.each<[string, (parts: Parts) => Parts, string]>([
  [
    "zeros that are not shown",
    (p) =>
      view(
        'showZeros="0"',
        withCell(p, "I6", () => ({ inside: "<v>0</v>" })),
      ),
    "score-hidden I6",
  ],
  ["formulas instead of results", (p) => view('showFormulas="1"', p), "cell-hidden E12"],
  ["a column without width", (p) => inSheet(p, columnNine, '<col min="9" max="9" width="0"/>'), "score-hidden I5"],
  ["a column of a hair", (p) => inSheet(p, columnNine, '<col min="9" max="9" width="0.3"/>'), "score-hidden I5"],
  ["merged over", (p) => inSheet(p, "<mergeCell ", '<mergeCell ref="G6:I6"/><mergeCell '), "score-hidden I6"],
  [
    "rows that are low where nothing is said of them",
    (p) =>
      inSheet(
        inSheet(p, /<row r="6"([^>]*) ht="[^"]*"/, '<row r="6"$1'),
        /<sheetFormatPr[^>]*>/,
        '<sheetFormatPr defaultRowHeight="1"/>',
      ),
    "row-hidden A6",
  ],
  [
    "a part of the unit in white",
    (p) => text('<r><rPr><color rgb="FFFFFFFF"/></rPr><t>省公安</t></r><r><t>厅</t></r>')(p, "C3"),
    "cell-hidden C3",
  ],
  [
    "a formula that fills several cells",
    (p) => withCell(p, "I6", (_, inside) => ({ inside: `<f t="array" ref="I6:I8">{1}</f>${inside}` })),
    "score-is-formula I8",
  ],
  [
    "cells of a data table",
    (p) => withCell(p, "I7", (_, inside) => ({ inside: `<f t="dataTable" ref="I7:I8" r1="A1"/>${inside}` })),
    "score-is-formula I8",
  ],
  ["digits that fill the cell", (p) => withLook(p, "I6", { format: "0*0" }), "score-shown-differently I6"],
  ["a text that runs backwards", (p) => text("<t>\u202e3.0</t>")(p, "I6"), "not-a-number I6"],
  ["a unit that runs backwards", (p) => text("<t>\u202e厅育教省</t>")(p, "C3"), "cell-shown-differently C3"],
  ["another subtotal", (p) => result("9")(p, "I12"), "result-differs I12"],
  ["another word of the check", (p) => result("已核对")(p, "L6"), "result-differs L6"],
  [
    "a formula in the check code's cell",
    (p) => withCell(p, "F1", () => ({ inside: '<f>"核对码"</f>' })),
    "cell-is-formula F1",
  ],
  [
    "the table's words beside it",
    (p) => inSheet(p, /(<row r="30"[^]*?)<\/row>/, '$1<c r="P30" t="inlineStr"><is><t>总分</t></is></c></row>'),
    "text-added P30",
  ],
  ["a result in the head", (p) => text("<t>最终得分：100</t>")(p, "D1"), "text-added D1"],
  [
    "a stage far to the right",
    (p) =>
      inSheet(
        withCell(p, "I4", () => ({ attributes: "", inside: "" })),
        /(<row r="4"[^]*?)<\/row>/,
        '$1<c r="AX4" t="inlineStr"><is><t>自评阶段</t></is></c></row>',
      ),
    "stage-unreadable I4",
  ],
])("%s", (_, change, finding) => expect(short(found(change))).toContain(finding));

test.each<[string, (parts: Parts) => Parts]>([
  [
    "another font, size and colour, struck through",
    (p) =>
      withLook(p, "I6", {
        font: '<b/><strike/><vertAlign val="superscript"/><sz val="14"/><color rgb="FFFF0000"/><name val="楷体"/>',
      }),
  ],
  ["another fill", (p) => withLook(p, "I6", { fill: solid("FFFFFF00") })],
  ["a higher row", (p) => inSheet(p, /(<row r="6"[^>]*) ht="[^"]*"/, '$1 ht="300"')],
  ["a wider column", (p) => inSheet(p, columnNine, '<col min="9" max="9" width="30" customWidth="1"/>')],
  [
    "descriptions hidden for printing",
    (p) => inSheet(p, /<col min="6" max="6"[^>]*>/, '<col min="6" max="6" width="0" hidden="1"/>'),
  ],
  ["a name that stands upright", (p) => withLook(p, "A6", { alignment: 'horizontal="center" textRotation="255"' })],
  ["moved in a little", (p) => withLook(p, "I6", { alignment: 'horizontal="right" indent="2"' })],
  [
    "a number format of accountants",
    (p) => withLook(p, "I6", { format: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ' }),
  ],
  ["a picture as evidence", (p) => withDrawing(p, "K6", "<xdr:pic/>")],
  ["a seal on a line to sign on", (p) => withDrawing(p, "A60", "<xdr:pic/>")],
  ["a frame around a score", (p) => withDrawing(p, "I6", shape("", true))],
  [
    "a note below",
    (p) =>
      inserted(
        p,
        partNames.sheet,
        "</sheetData>",
        '<row r="70"><c r="A70" t="inlineStr"><is><t>备注：已存档</t></is></c></row>',
      ),
  ],
  [
    "yellow by a conditional format",
    (p) => withCondition(p, "I6", always, '<fill><patternFill><bgColor rgb="FFFFFF00"/></patternFill></fill>'),
  ],
  [
    "bars with numbers",
    (p) =>
      withCondition(
        p,
        "I6",
        () => '<cfRule type="dataBar" priority="1"><dataBar><color rgb="FF638EC6"/></dataBar></cfRule>',
      ),
  ],
  ["a word in red", (p) => text('<r><rPr><color rgb="FFFF0000"/></rPr><t>抽查</t></r><r><t>发现</t></r>')(p, "J6")],
  [
    "other breaks",
    (p) =>
      inSheet(
        p,
        /<rowBreaks[^]*?<\/rowBreaks>/,
        '<rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks>',
      ),
  ],
])("%s: nothing is told", (_, change) => expect(short(found(change))).toEqual([]));
