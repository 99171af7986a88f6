/** How a person sees a file's cells: our own sheet as planned, what others write by hand-made parts, and what is found of it in a file. */

import { checkFile } from "../../src/actions/files/checkFile";
import { officialSystems, systemById } from "../../src/domain/systems";
import { compareShown } from "../../src/layout/comparison/compareShown";
import { readScoringSheet } from "../../src/layout/recognition/readScoringSheet";
import { planScoringWorkbook } from "../../src/layout/scoringWorkbook";
import { areaName } from "../../src/workbook/address";
import type { SheetContent, ShownCells } from "../../src/workbook/workbook";
import { Allowance } from "../../src/xlsx/allowance";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { bentFile, inserted, partNames, type Parts } from "../helpers/hostile";
import { convert } from "../helpers/libreOffice";
import { fileOfUnit } from "../helpers/returned";
import { fullMarksFor } from "../helpers/scoringContent";
import { packageOf, relationsPart, sheetPart, workbookPart } from "./packageOf";

/** LibreOffice has to start. */
jest.setTimeout(180_000);

const styleName = "xl/styles.xml";

function shownIn(bytes: Uint8Array): ShownCells {
  const shown = readWorkbook(bytes, { shown: true })[0]?.shown;
  if (!shown) throw new Error("not shown");
  return shown;
}

/** A sheet with hand-made styles; `rows` hold its cells. */
function shownOf(rows: string, { styles = "", before = "", after = "", sheet = "", root = "" } = {}): ShownCells {
  return shownIn(
    packageOf("", {
      "xl/workbook.xml": workbookPart(`<sheets><sheet name="表" sheetId="1" r:id="r1" ${sheet}/></sheets>`),
      "xl/_rels/workbook.xml.rels": relationsPart(
        ["r1", "worksheet", "worksheets/sheet1.xml"],
        ["r3", "styles", "styles.xml"],
      ),
      [styleName]: `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${styles}</styleSheet>`,
      "xl/worksheets/sheet1.xml": sheetPart(`${before}<sheetData>${rows}</sheetData>${after}`, root),
    }),
  );
}

const names = (areas: ShownCells["merges"]) => areas.map(areaName);
const held = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>';

describe("our own sheet", () => {
  const input = {
    system: systemById("provincial-departments"),
    unit: "省公安厅",
    group: "第一组",
    date: 46000,
    stage: "assessed" as const,
    language: "zh-CN" as const,
    entries: fullMarksFor("provincial-departments"),
  };
  const plan = planScoringWorkbook(input);
  const sheet = plan.sheets[0]!;

  test("is seen as it was planned, and nothing is found", async () => {
    const [content] = readWorkbook(await writeWorkbook(plan), { shown: true });
    const shown = content?.shown;
    const planned = sheet.cells.map((row) =>
      row.map(({ value, formula, style }) =>
        (value === null || value === "") && formula === undefined
          ? undefined
          : style.numberFormat === "General"
            ? undefined
            : style.numberFormat,
      ),
    );
    const read = planned.map((row, at) => row.map((_, column) => shown?.numberFormats[at]?.[column]));
    expect(read).toEqual(planned);
    expect(read.flat().filter((each) => each !== undefined).length).toBeGreaterThan(100);
    const hidden = sheet.columnWidths.flatMap((width, at) => (width === 0 ? [at] : []));
    expect(shown).toMatchObject({ visible: true, hiddenRows: new Set(), unseen: [], reformatted: [] });
    expect(shown?.hiddenColumns).toEqual(new Set(hidden));
    expect(names(shown?.merges ?? [])).toEqual(names(sheet.merges));
    const { left, center, right } = sheet.page!.footer;
    for (const part of [left, center, right]) expect(shown?.footer).toContain(part);
    expect(found(content)).toEqual([]);
  });

  test("saved by LibreOffice, nothing is found either", async () => {
    const [saved] = await convert([await writeWorkbook(plan)], "xlsx");
    const [content] = readWorkbook(saved ?? new Uint8Array(), { shown: true });
    expect(content?.shown?.numberFormats.flat().length).toBeGreaterThan(100);
    expect(found(content)).toEqual([]);
  });

  test("is not looked at unless it is asked for", async () => {
    expect(readWorkbook(await writeWorkbook(plan))[0]?.shown).toBeUndefined();
  });
});

function found(content: SheetContent | undefined) {
  const read = content && readScoringSheet(content, officialSystems);
  if (!read) throw new Error("not recognised");
  return compareShown(content, read);
}

test("number formats: a file's own, those known by a number, General; in cells written in any way", () => {
  const styles =
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="&quot;1&quot;"/><numFmt numFmtId="165" formatCode="GENERAL"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/><xf numFmtId="165"/><xf numFmtId="31"/></cellXfs>';
  const cells = [0, 1, 2, 3, 4, 9].map((s, i) => `<c r="${"ABCDEF"[i]}1" s="${s}"><v>1</v></c>`).join("");
  const others = '<row><c s="1"><v>1</v></c><c t="inlineStr" s="2"><is><t>x</t></is></c><c s="1"/></row>';
  expect(shownOf(`<row r="1">${cells}</row>${others}`, { styles }).numberFormats).toEqual([
    [undefined, '"1"', "0.00%", undefined, 'yyyy"年"m"月"d"日"'],
    ['"1"', "0.00%"],
  ]);
});

test("without styles every number is General", () => {
  expect(shownIn(packageOf(held)).numberFormats).toEqual([[], []]);
});

test.each([
  ['state="hidden"', false],
  ['state="veryHidden"', false],
  ['state="visible"', true],
  ["", true],
])("a sheet with %s", (sheet, visible) => {
  expect(shownOf(held, { sheet }).visible).toBe(visible);
});

test("hidden rows, and those without a height, however they are written", () => {
  const row = (at: number, attributes: string) => `<row r="${at}" ${attributes}><c r="A${at}"><v>1</v></c></row>`;
  const rows = [
    ...['hidden="1"', 'ht="0" customHeight="1"', 'ht="0.0"', 'ht="10"', 'hidden="0"', "hidden='true'", "ht='0'"],
    ...['spans="1:1" hidden="true"', 'collapsed="1"'],
  ];
  const shown = shownOf(rows.map((each, i) => row(i + 1, each)).join("") + '<row r="40" hidden="1"/>');
  expect([...shown.hiddenRows]).toEqual([0, 1, 2, 5, 6, 7]);
  const zero = shownOf(row(2, ""), { before: '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>' });
  expect([...zero.hiddenRows]).toEqual([0]);
});

test("hidden columns, and those without a width, as far as there are values", () => {
  const before =
    '<cols><col min="1" max="1" width="0"/><col min="2" max="16384" width="9" hidden="1"/><col min="9" max="3"/></cols>';
  expect([...shownOf(held, { before }).hiddenColumns]).toEqual([0, 1]);
  const none = '<sheetFormatPr defaultColWidth="0"/><cols><col min="2" max="2" width="9"/></cols>';
  expect([...shownOf(held, { before: none }).hiddenColumns]).toEqual([0]);
});

test("merges and page texts; what is no area is left out", () => {
  const after =
    '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="D9:C8"/><mergeCell ref="x"/></mergeCells>' +
    "<headerFooter><oddHeader>&amp;C甲</oddHeader><oddFooter><![CDATA[&L乙]]></oddFooter></headerFooter>";
  const shown = shownOf(held, { after });
  expect(names(shown.merges)).toEqual(["A1:B2", "C8:D9"]);
  expect(shown.footer).toBe("&C甲&L乙");
});

const font = (color: string) => `<font>${color}</font>`;
const solid = (color: string) => `<fill><patternFill patternType="solid">${color}</patternFill></fill>`;
test.each([
  ["white without a fill", '<color rgb="FFFFFFFF"/>', '<fill><patternFill patternType="none"/></fill>', true],
  ["the theme's white", '<color theme="0"/>', "<fill/>", true],
  ["a number's white", '<color indexed="9"/>', solid('<fgColor theme="0"/>'), true],
  ["nearly white", '<color rgb="FFFDFDFE"/>', "<fill/>", true],
  ["grey of the theme's white", '<color theme="0" tint="-0.5"/>', "<fill/>", false],
  ["white on blue", '<color rgb="FFFFFFFF"/>', solid('<fgColor rgb="FF1F4E79"/>'), false],
  ["blue on blue", '<color rgb="FF1F4E79"/>', solid('<fgColor rgb="001f4e79"/>'), true],
  ["black on black", "", solid('<fgColor theme="1"/>'), true],
  ["plain", "", "<fill/>", false],
])("text in the colour of its ground: %s", (_, color, fill, unseen) => {
  const styles = `<fonts>${font("")}${font(color)}</fonts><fills><fill/>${fill}</fills><cellXfs><xf/><xf fontId="1" fillId="1"/></cellXfs>`;
  const rows =
    '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"/><c r="C1"><v>1</v></c></row><row r="2"><c r="A2" s="1"><v>1</v></c></row>';
  expect(names(shownOf(rows, { styles }).unseen)).toEqual(unseen ? ["A1:A2"] : []);
});

test("a number format that writes in white", () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="[White]0"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>';
  expect(names(shownOf('<row r="1"><c r="A1"><v>1</v></c></row>', { styles }).unseen)).toEqual(["A1"]);
});

const x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const xm = "http://schemas.microsoft.com/office/excel/2006/main";
const cfOf = (rule: string) => `<conditionalFormatting sqref="A1:B2 D4">${rule}</conditionalFormatting>`;
const differences =
  `<dxfs><dxf>${font('<color rgb="FFFFFFFF"/>')}</dxf><dxf><numFmt numFmtId="164" formatCode="0"/></dxf>` +
  `<dxf>${font('<color rgb="FF9C0006"/>')}<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>` +
  `<dxf>${font('<color rgb="FFFFC7CE"/>')}<fill><patternFill patternType="solid"><fgColor/><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>`;
const extended = (inside: string) =>
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${x14}" xmlns:xm="${xm}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="expression"><xm:f>TRUE</xm:f>${inside}</x14:cfRule><xm:sqref>A1:B2 D4</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;
const both = ["A1:B2", "D4"];
test.each<[string, string, string[], string[]]>([
  ["white", cfOf('<cfRule dxfId="0"/>'), both, []],
  ["a number format", cfOf('<cfRule dxfId="1"/>'), [], both],
  ["red on light red", cfOf('<cfRule dxfId="2"/>'), [], []],
  ["in the colour of its fill", cfOf('<cfRule dxfId="3"/>'), both, []],
  ["one of several rules", cfOf('<cfRule dxfId="2"/><cfRule dxfId="0"/><cfRule dxfId="1"/>'), both, both],
  ["bars without a number", cfOf('<cfRule><dataBar showValue="0"/></cfRule>'), both, []],
  ["bars with it", cfOf("<cfRule><dataBar/></cfRule>"), [], []],
  ["white in an extension", extended(`<x14:dxf>${font('<color theme="0"/>')}</x14:dxf>`), both, []],
  ["a format in an extension", extended('<x14:dxf><numFmt numFmtId="1" formatCode="0"/></x14:dxf>'), [], both],
])("conditional formats: %s", (_, after, unseen, reformatted) => {
  const shown = shownOf(held, { styles: differences, after });
  expect([names(shown.unseen), names(shown.reformatted)]).toEqual([unseen, reformatted]);
});

test("the same styles cost the same allowance when they come again; other ones of the same length are read anew", () => {
  const file = (code: string) =>
    packageOf('<row r="1"><c r="A1"><v>1</v></c></row>', {
      "xl/_rels/workbook.xml.rels": relationsPart(
        ["r1", "worksheet", "worksheets/sheet1.xml"],
        ["r3", "styles", "styles.xml"],
      ),
      [styleName]: `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts><numFmt numFmtId="170" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="170"/></cellXfs></styleSheet>`,
    });
  const [first, again] = [new Allowance(), new Allowance()];
  readWorkbook(file("0.7"), { shown: true, allowance: first });
  readWorkbook(file("0.7"), { shown: true, allowance: again });
  expect(again.done).toEqual(first.done);
  expect(shownIn(file("0.8")).numberFormats).toEqual([["0.8"]]);
});

test("more unseen places or merges than anybody has are refused", () => {
  const merges = '<mergeCell ref="A1:B2"/>'.repeat(50_001);
  expect(() => shownOf(held, { after: `<mergeCells>${merges}</mergeCells>` })).toThrow("too-large");
});

/** With a style of its own for one cell, made of parts that come last in their lists. */
function restyled(parts: Parts, cell: string, item: "numFmt" | "white"): Parts {
  let styles = parts[styleName] ?? "";
  const count = (list: string, each: string) =>
    (new RegExp(`<${list}[^>]*>([^]*?)</${list}>`).exec(styles)?.[1] ?? "").split(`<${each}`).length - 1;
  const [cells, fonts] = [count("cellXfs", "xf "), count("fonts", "font>")];
  const xf = item === "numFmt" ? '<xf numFmtId="190" fontId="0" fillId="0"/>' : `<xf fontId="${fonts}" fillId="0"/>`;
  styles = styles.replace("</cellXfs>", `${xf}</cellXfs>`);
  styles =
    item === "white"
      ? styles.replace("</fonts>", `${font('<color rgb="FFFFFFFF"/>')}</fonts>`)
      : styles.includes("</numFmts>")
        ? styles.replace("</numFmts>", '<numFmt numFmtId="190" formatCode="&quot;1&quot;"/></numFmts>')
        : styles.replace("<fonts", '<numFmts><numFmt numFmtId="190" formatCode="&quot;1&quot;"/></numFmts><fonts');
  const sheet = (parts[partNames.sheet] ?? "").replace(new RegExp(`(<c r="${cell}" s=")\\d+`), `$1${cells}`);
  return { ...parts, [styleName]: styles, [partNames.sheet]: sheet };
}

const inSheet = (parts: Parts, from: string | RegExp, to: string): Parts => {
  const before = parts[partNames.sheet] ?? "";
  return { ...parts, [partNames.sheet]: before.replace(from, to) };
};

/** The finding of a file that was changed in one way: row 6 holds indicator 1, I the assessed score. */
test.each<[string, (parts: Parts) => Parts, string]>([
  ["a number format that says 1", (p) => restyled(p, "I6", "numFmt"), "score-shown-differently I6"],
  ["a hidden row", (p) => inSheet(p, '<row r="6"', '<row r="6" hidden="1"'), "row-hidden A6"],
  [
    "a hidden column",
    (p) => inSheet(p, /<cols>[^]*<\/cols>/, '<cols><col min="9" max="9" width="9" hidden="1" customWidth="1"/></cols>'),
    "score-hidden I5",
  ],
  [
    "a very hidden sheet",
    (p) => ({
      ...p,
      [partNames.workbook]: (p[partNames.workbook] ?? "").replace("<sheet ", '<sheet state="veryHidden" '),
    }),
    "sheet-hidden -",
  ],
  [
    "a merged score",
    (p) => inserted(p, partNames.sheet, "</mergeCells>", '<mergeCell ref="H6:I6"/>'),
    "score-hidden I6",
  ],
  ["white on white", (p) => restyled(p, "I6", "white"), "score-hidden I6"],
])("found in a file: %s", async (_, change, finding) => {
  const plain = checkFile(await fileOfUnit({ unit: "省公安厅" }))[0];
  const changed = checkFile(await bentFile(change))[0];
  const short = (sheet: typeof plain) => (sheet?.findings ?? []).map(({ rule, cell }) => `${rule} ${cell ?? "-"}`);
  const known = short(plain);
  expect(short(changed).filter((each) => !known.includes(each))).toEqual([finding]);
});
