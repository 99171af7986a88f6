/** A planned sheet is written, what a person sees of one cell is damaged in one of many ways, and each damage is found. */

import fc from "fast-check";
import { readOurs } from "../../../src/actions/files/readOurs";
import type { Finding } from "../../../src/domain/finding";
import { officialSystems } from "../../../src/domain/systems";
import { printedCells } from "../../../src/layout/comparison/printedCells";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import { cellName } from "../../../src/workbook/address";
import {
  always,
  type BentLook,
  group,
  inSheet,
  shape,
  solid,
  withCell,
  withCondition,
  withControl,
  withDrawing,
  withLook,
  withOlderDrawing,
} from "../../helpers/bentSheet";
import { findingsIn } from "../../helpers/findingsIn";
import { bentBytes, type Parts } from "../../helpers/hostile";
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

const found = (change: (parts: Parts) => Parts): Finding[] => findingsIn(bentBytes(file, change));

type Way = (parts: Parts, cell: string) => Parts;
const look =
  (bent: BentLook): Way =>
  (parts, cell) =>
    withLook(parts, cell, bent);
const color = (rgb: string): string => `<sz val="10"/><color rgb="${rgb}"/>`;
const inRow =
  (pattern: string, to: string): Way =>
  (parts, cell) =>
    inSheet(
      parts,
      new RegExp(`<row r="${/\d+/.exec(cell)?.[0]}"${pattern}`),
      (_, kept = "") => `<row r="${/\d+/.exec(cell)?.[0]}"${kept}${to}`,
    );
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
  "a picture without a ground of its own": (parts, cell) =>
    withDrawing(parts, cell, "<xdr:pic><xdr:spPr><a:noFill/></xdr:spPr></xdr:pic>"),
  "a group, one of it hidden": (parts, cell) =>
    withDrawing(parts, cell, group(shape("7", true), shape("7", false, true))),
  "a group, one of it hollow": (parts, cell) => withDrawing(parts, cell, group(shape("7"), shape("", true))),
  "a line as thick as a row": (parts, cell) =>
    withDrawing(parts, cell, '<xdr:cxnSp><xdr:spPr><a:ln w="400000"/></xdr:spPr></xdr:cxnSp>'),
  "a button": (parts, cell) => withControl(parts, cell),
  "a button of an older program": (parts, cell) => withOlderDrawing(parts, cell, "Button"),
  "white by a conditional format of a whole column": (parts, cell) =>
    withCondition(
      parts,
      `${/[A-Z]+/.exec(cell)?.[0]}:${/[A-Z]+/.exec(cell)?.[0]}`,
      always,
      '<font><color rgb="FFFFFFFF"/></font>',
    ),
  "merged over, in another notation": (parts, cell) =>
    inSheet(
      parts,
      "<mergeCell ",
      `<mergeCell ref="$A$1:$${/[A-Z]+/.exec(cell)?.[0]}$${/\d+/.exec(cell)?.[0]}"/><mergeCell `,
    ),
  "another text as its reading": (parts, cell) =>
    withCell(parts, cell, () => ({
      attributes: ' t="inlineStr" ph="1"',
      inside: '<is><t>4</t><rPh sb="0" eb="1"><t>7</t></rPh></is>',
    })),
};

/** Pictures on the column for evidence are evidence, on the lines to sign on they are seals. */
const mayBe = (way: string, cell: string): boolean =>
  /text box|picture|group|line|button/.test(way)
    ? /^K([6-9]|[1-4]\d|5[0-6])$|^[AG](59|60)$/.test(cell)
    : // A name under a merge is that of the rows before; the first cell of one is seen.
      /merged/.test(way) && /^[AB]\d|^A1$/.test(cell);

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
