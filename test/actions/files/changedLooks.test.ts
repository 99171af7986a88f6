/** A planned sheet is written and changed by hand in many ways: what a person sees otherwise is told, what does no harm is not. */

import {
  always,
  inSheet,
  shape,
  solid,
  withCell,
  withCondition,
  withDrawing,
  withLook,
  withOlderDrawing,
} from "../../helpers/bentSheet";
import { findingsIn } from "../../helpers/findingsIn";
import { bentBytes, inserted, partNames, type Parts } from "../../helpers/hostile";
import { fileOfUnit } from "../../helpers/returned";

let file: Uint8Array;
beforeAll(async () => {
  file = await fileOfUnit({ unit: "省公安厅" });
});

/** Rules with their cells. */
const told = (change: (parts: Parts) => Parts): string[] =>
  findingsIn(bentBytes(file, change)).map(({ rule, cell }) => `${rule} ${cell ?? "-"}`);

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
const inWorkbook = (parts: Parts, from: RegExp, to: string): Parts => {
  const { workbook } = partNames;
  return { ...parts, [workbook]: (parts[workbook] ?? "").replace(from, to) };
};
const pageText = (parts: Parts, said: string): Parts =>
  inSheet(parts, "<headerFooter>", `<headerFooter><oddHeader>${said}</oddHeader>`);
const added = (parts: Parts, row: number, column: string, said: string): Parts =>
  inSheet(
    parts,
    new RegExp(`(<row r="${row}"[^]*?)</row>`),
    `$1<c r="${column}${row}" t="inlineStr"><is><t>${said}</t></is></c></row>`,
  );
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
  [
    "a column of two letters, in which 3.75 is 4",
    (p) =>
      inSheet(
        withCell(p, "I6", () => ({ inside: "<v>3.75</v>" })),
        columnNine,
        '<col min="9" max="9" width="2"/>',
      ),
    "score-hidden I6",
  ],
  ["from right to left", (p) => view('rightToLeft="1"', p), "cell-hidden A1"],
  [
    "a print area without the total",
    (p) => inWorkbook(p, /(Print_Area" localSheetId="0">[^<]*:)\$[A-Z]+\$\d+/, "$1$K$50"),
    "cell-hidden C51",
  ],
  [
    "a day by its type alone",
    (p) =>
      withLook(
        withCell(p, "I6", () => ({ attributes: ' s="0" t="d"', inside: "<v>1900-01-02</v>" })),
        "I6",
        { format: "General" },
      ),
    "score-is-date I6",
  ],
  ["a result above the page", (p) => pageText(p, "&amp;C更正后总分 100"), "text-added -"],
  ["another unit above the page", (p) => pageText(p, "&amp;L被考核单位：省教育厅"), "text-added -"],
  ["a result on a text box beside the table", (p) => withDrawing(p, "P6", shape("更正后总分 100")), "text-added P6"],
  ["another unit in one cell", (p) => added(p, 1, "AX", "被考核单位：省教育厅"), "text-added AX1"],
  ["a label with a colon", (p) => added(p, 1, "AX", "被考核单位："), "label-twice AX1"],
  ["a label with spaces", (p) => added(p, 1, "AX", "被 考 核 单 位"), "label-twice AX1"],
  ["a label that is gone", (p) => text("<t>单位</t>")(p, "A3"), "text-missing -"],
  ["a caption with a remark beside the table", (p) => added(p, 5, "P", "考核得分（更正）"), "text-added P5"],
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
])("%s", (_, change, finding) => expect(told(change)).toContain(finding));

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
  ["a comment that is shown", (p) => withOlderDrawing(p, "I6", "Note")],
  ["a word of one's own above the page", (p) => pageText(p, "&amp;C内部资料&amp;R第 &amp;P 页")],
  ["a column that is narrow and wide enough", (p) => inSheet(p, columnNine, '<col min="9" max="9" width="7"/>')],
  ["a text box with a remark beside the table", (p) => withDrawing(p, "P6", shape("已存档"))],
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
])("%s: nothing is told", (_, change) => expect(told(change)).toEqual([]));
