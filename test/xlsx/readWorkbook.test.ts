/** Reads what other programs write: rich text, inline strings, shared formulas, gaps, prefixes, dates. */

import { unzipSync, zipSync } from "fflate";
import { JSDOM } from "jsdom";
import { readWorkbook } from "../../src/xlsx/readWorkbook";
import { UnreadableFile } from "../../src/xlsx/unreadableFile";
import { packageOf, relationsPart, sheetPart, stringsPart, workbookPart } from "./packageOf";
import { asZip64 } from "./zip64";

function read(rows: string, parts: Record<string, string> = {}) {
  const [sheet] = readWorkbook(packageOf(rows, parts));
  return sheet ?? { values: [], formulas: [], names: [] };
}

test("shared strings: plain, in several formats, with a reading above, with Excel's own escapes, its line ends among them", () => {
  const strings = stringsPart(
    '<si><t>甲</t></si><si><r><rPr><b/></rPr><t>乙</t></r><r><t xml:space="preserve"> 丙</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>a_x000D_b_x005F_x0041_</t></si><si><t/></si>',
  );
  const rows = `<row r="1">${[0, 1, 2, 3, 4].map((i) => `<c t="s"><v>${i}</v></c>`).join("")}</row>`;
  expect(read(rows, { "xl/sharedStrings.xml": strings }).values).toEqual([["甲", "乙 丙", "東京", "a\nb_x0041_", ""]]);
});

test("inline strings, booleans, errors, dates and numbers", () => {
  const rows =
    '<row r="1"><c r="A1" t="inlineStr"><is><r><t>一</t></r><r><t>二</t></r></is></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#N/A</v></c>' +
    '<c r="D1" t="d"><v>2024-01-01</v></c><c r="E1"><v>1.5E-3</v></c><c r="F1" t="str"><f>"x"&amp;"y"</f><v>xy</v></c><c r="G1" s="3"/></row>';
  const { values, formulas } = read(rows);
  expect(values).toEqual([["一二", true, "#N/A", 45292, 0.0015, "xy"]]);
  expect(formulas[0]?.[5]).toBe('="x"&"y"');
});

test("rows and cells that leave out their names, and gaps between them", () => {
  expect(
    read('<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row>').values,
  ).toEqual([[1, 2], [], [], [null, 3, 4]]);
});

test("a shared formula is written out for each cell, its references moved", () => {
  const rows =
    '<row r="2"><c r="C2"><f t="shared" ref="C2:D3" si="0">SUM(A2:$B2)+$A$1+LOG10(A2)+表1!A2*2&amp;"A2"</f><v>1</v></c><c r="D2"><f t="shared" si="0"/><v>2</v></c></row>' +
    '<row r="3"><c r="C3"><f t="shared" si="0"/><v>3</v></c></row>';
  const { formulas } = read(rows);
  expect(formulas[1]?.slice(2)).toEqual([
    '=SUM(A2:$B2)+$A$1+LOG10(A2)+表1!A2*2&"A2"',
    '=SUM(B2:$B2)+$A$1+LOG10(B2)+表1!B2*2&"A2"',
  ]);
  expect(formulas[2]?.[2]).toBe('=SUM(A3:$B3)+$A$1+LOG10(A3)+表1!A3*2&"A2"');
});

test("prefixes of newer functions go, except within text", () => {
  const rows = '<row r="1"><c r="A1"><f>_xlfn.IFS(A2,"_xlfn.")+_xlfn._xlws.FILTER(B1,C1)</f><v>0</v></c></row>';
  expect(read(rows).formulas).toEqual([['=IFS(A2,"_xlfn.")+FILTER(B1,C1)']]);
});

test("elements with a prefix, comments, literal text and another encoding are read as well", () => {
  const x = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const prefixed = `\uFEFF<?xml version="1.0"?><!-- <c> --><x:worksheet ${x}><x:sheetData><x:row r='1'><x:c r='A1' t="inlineStr"><x:is><x:t><![CDATA[<a>]]>&amp;&#x4e2d;</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
  expect(read("", { "xl/worksheets/sheet1.xml": prefixed }).values).toEqual([["<a>&中"]]);
  const wide = new Uint8Array(
    Buffer.from(`\uFEFF${sheetPart("<sheetData><row><c><v>7</v></c></row></sheetData>")}`, "utf16le"),
  );
  const parts = { ...unpacked(), "xl/worksheets/sheet1.xml": wide };
  expect(readWorkbook(zipSync(parts))[0]?.values).toEqual([[7]]);
});

test("sheets come in the workbook's order, hidden ones too, charts' sheets not, names with their sheet", () => {
  const workbook = workbookPart(
    '<sheets><sheet name="b r:id=&quot;r1&quot;" sheetId="9" r:id="r3"/><sheet name="图" sheetId="2" r:id="r2"/><sheet name="藏" sheetId="1" state="veryHidden" r:id="r1"/></sheets>' +
      '<definedNames><definedName name="全">1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">藏!$A$1</definedName><definedName name="单位" localSheetId="2" hidden="1">"某&amp;厅"</definedName></definedNames>',
  );
  const part = "/xl/worksheets/sheet1.xml";
  const relations = relationsPart(["r1", "worksheet", part], ["r2", "chartsheet", part], ["r3", "worksheet", part]);
  const sheets = readWorkbook(
    packageOf("<row><c><v>1</v></c></row>", { "xl/workbook.xml": workbook, "xl/_rels/workbook.xml.rels": relations }),
  );
  expect(sheets.map(({ name, names }) => [name, names])).toEqual([
    ['b r:id="r1"', []],
    ["藏", [{ name: "单位", formula: '="某&厅"', visible: false }]],
  ]);
});

test("an archive in zip64 form is read as any other", () => {
  expect(readWorkbook(asZip64(packageOf("<row><c><v>1</v></c></row>")))[0]?.values).toEqual([[1]]);
});

test("sheets that are not wanted are not unpacked; files that count days from 1904 say so", () => {
  const bytes = packageOf("<row><c><v>1</v></c></row>", {
    "xl/workbook.xml": workbookPart(
      '<workbookPr date1904="1"/><sheets><sheet name="表" r:id="r1"/><sheet name="坏" r:id="r3"/></sheets>',
    ),
    "xl/_rels/workbook.xml.rels": relationsPart(
      ["r1", "worksheet", "worksheets/sheet1.xml"],
      ["r3", "worksheet", "broken.xml"],
    ),
    "xl/broken.xml": "<",
  });
  expect(() => readWorkbook(bytes)).toThrow("damaged");
  expect(readWorkbook(bytes, { wanted: ({ name }) => name === "表" })).toEqual([
    { name: "表", values: [[1]], formulas: [[]], names: [], date1904: true },
  ]);
});

function unpacked(): Record<string, Uint8Array> {
  return unzipSync(packageOf(""));
}

test("rows and cells written in unusual ways among usual ones", () => {
  const rows =
    '<row r="1" spans="1:2" x="a>b"><c r="A1"><v>1</v></c></row><row r="2" x=\'">\'><c r="A2"><v>2</v></c></row >' +
    '<row r="3"/><row r="4" x=">"><c r="A4" x=""><v>4</v></c><c r="B4"><v>5</v></c></row>';
  expect(read(rows).values).toEqual([[1], [2], [], [4, 5]]);
});

test.each([
  '<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>',
  '<c r="A1"><f>1+1</f><v>2</v></c><c r="A1"><f aca="true">2+2</f><v>4</v></c>',
  '<c r="A1"><f>1+1</f></c><c r="A1" x=""><f>2+2</f></c>',
])(
  "a cell that stands there twice is not believed, for one program shows the first and another the last: %s",
  (cells) => {
    expect(() => read(`<row r="1">${cells}</row>`)).toThrow("contradictory");
  },
);

test.each([
  "&quot;&apos;&lt;&gt;&amp;",
  "&amp;quot;&amp;#10;&#65;&#x4e2d;",
  "a &amp;lt; b&#10;c",
  "政务公开&amp;&quot;年&quot;",
])("entities in formulas, the first time and when they come again: %s", (escaped) => {
  const plain = new JSDOM(`<p>${escaped}</p>`, { contentType: "text/xml" }).window.document.documentElement.textContent;
  const rows = `<row r="1"><c r="A1"><f>T("${escaped}")</f><v>0</v></c></row>`;
  for (let time = 0; time < 4; time++) expect(read(rows).formulas).toEqual([[`=T("${plain}")`]]);
});

test("formulas of one length in one cell are told apart", () => {
  const formulaOf = (letter: string) =>
    read(`<row r="9"><c r="C9"><f>A1&amp;"${letter}"</f><v>0</v></c></row>`).formulas[8]?.[2];
  for (const letter of ["甲", "甲", "乙", "甲", "乙", "丙"]) expect(formulaOf(letter)).toBe(`=A1&"${letter}"`);
});

test.each(['<row r="1"><c r="A1"><v>1</v></c>', '</row><row r="1">', '<row r="1"><c r="A1"><v>1</v></row></c>'])(
  "rows that are not closed are refused: %s",
  (rows) => expect(() => read(rows)).toThrow(UnreadableFile),
);

describe("accidents of other programs", () => {
  const strings = { "xl/sharedStrings.xml": stringsPart("<si><t>第一个</t></si>") };

  test("a text without its number is blank, not the first text", () => {
    const cells = '<c r="A1" t="s"><v/></c><c r="B1" t="s"><v></v></c><c r="C1" t="s"><v> </v></c><c r="D1" t="s"/>';
    expect(read(`<row r="1">${cells}<c r="E1" t="s"><v>0</v></c></row>`, strings).values).toEqual([
      [null, null, null, null, "第一个"].slice(0),
    ]);
  });

  test.each(["1.5", "-1", "0x0", "a"])("a text with the number %s is nowhere", (place) => {
    expect(() => read(`<row r="1"><c r="A1" t="s"><v>${place}</v></c></row>`, strings)).toThrow("damaged");
  });

  test("small letters in cells' names", () => {
    expect(
      read('<row r="2"><c r="b2"><v>1</v></c><c r="aA2"><v>2</v></c></row>').values[1]?.map((value) => value),
    ).toEqual([null, 1, ...Array.from({ length: 24 }, () => null), 2]);
  });

  test("a cell's own text counts before a value beside it; without one, the value does", () => {
    const cells = ["<is><t>文</t></is><v>0</v>", "<v>0</v><is><t>文</t></is>", "<v>文</v>", "<is/>"];
    const row = cells.map((inside, i) => `<c r="${"ABCD"[i]}1" t="inlineStr">${inside}</c>`).join("");
    expect(read(`<row r="1">${row}</row>`).values).toEqual([["文", "文", "文", ""]]);
  });

  test.each([
    ["1900-01-01", 1, -1460],
    ["1900-02-28", 59, -1402],
    ["1900-03-01", 61, -1401],
    ["1904-01-01", 1462, 0],
    ["2024-01-01T12:00:00", 45292.5, 43830.5],
    ["2024-01-01T12:00", 45292.5, 43830.5],
    ["2024-01-01T00:00:00Z", 45292, 43830],
    ["2024年1月1日", "2024年1月1日", "2024年1月1日"],
    ["Jan 1, 2024", "Jan 1, 2024", "Jan 1, 2024"],
  ])("the date %s as a day that counts from 1900 and from 1904", (date, from1900, from1904) => {
    const rows = `<row r="1"><c r="A1" t="d"><v>${date}</v></c></row>`;
    const workbook = workbookPart('<workbookPr date1904="1"/><sheets><sheet name="表" r:id="r1"/></sheets>');
    expect(read(rows).values).toEqual([[from1900]]);
    expect(read(rows, { "xl/workbook.xml": workbook }).values).toEqual([[from1904]]);
  });

  test.each(["4\u00a0", "0x10", "1_0", "Infinity", "NaN", "1,5", "4 5", "１"])(
    "%s is no number: LibreOffice shows 0, Excel repairs the file",
    (text) => {
      expect(read(`<row r="1"><c r="A1"><v>${text}</v></c></row>`).values).toEqual([["#VALUE!"]]);
    },
  );

  test.each([
    [" 4\n", 4],
    ["+.5", 0.5],
    ["5.", 5],
    ["1e-2", 0.01],
    ["2.2999999999999998", 2.3],
  ])("%j is the number %d", (text, value) => {
    expect(read(`<row r="1"><c r="A1"><v>${text}</v></c></row>`).values).toEqual([[value]]);
  });

  test("a formula whose result is not in the file has none; one whose result is an empty text has that", () => {
    const cells = '<c r="A1"><f>1+1</f></c><c r="B1"><f>1+2</f><v></v></c><c r="C1" t="str"><f>""</f><v></v></c>';
    expect(read(`<row r="1">${cells}</row>`)).toMatchObject({
      values: [[null, null, ""]],
      formulas: [["=1+1", "=1+2", '=""']],
    });
  });

  test("a sheet that is listed and not there is left out, as other programs do", () => {
    const bytes = packageOf('<row r="1"><c><v>1</v></c></row>', {
      "xl/workbook.xml": workbookPart(
        // Excel lists old sheets of macros without an id.
        '<sheets><sheet name="一" r:id="r1"/><sheet name="二" r:id="r3"/><sheet name="三" r:id="r4"/><sheet name="宏1" r:id=""/><sheet name="宏2" r:id=""/></sheets>',
      ),
      "xl/_rels/workbook.xml.rels": relationsPart(
        ["r1", "worksheet", "worksheets/sheet1.xml"],
        ["r3", "worksheet", "worksheets/sheet3.xml"],
      ),
    });
    expect(readWorkbook(bytes).map(({ name, values }) => [name, values])).toEqual([["一", [[1]]]]);
  });
});

describe("alternatives", () => {
  const inside = (choices: string) =>
    `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${choices}</mc:AlternateContent>`;
  const choice = (requires: string, value: string) => `<mc:Choice Requires="${requires}">${value}</mc:Choice>`;
  const cell = (value: number) => `<v>${value}</v>`;
  const valueOf = (alternatives: string) =>
    read("", {
      "xl/worksheets/sheet1.xml": sheetPart(
        `<sheetData><row r="1"><c r="A1">${inside(alternatives)}</c></row></sheetData>`,
        'xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:u="urn:unknown"',
      ),
    }).values;

  test.each([
    ["what is understood is read", `${choice("x14", cell(1))}<mc:Fallback>${cell(2)}</mc:Fallback>`, [[1]]],
    ["else what stands for it", `${choice("u", cell(1))}<mc:Fallback>${cell(2)}</mc:Fallback>`, [[2]]],
    [
      "all that is asked for must be understood",
      `${choice("x14 u", cell(1))}<mc:Fallback>${cell(2)}</mc:Fallback>`,
      [[2]],
    ],
    ["a prefix that stands for nothing is not", `${choice("v", cell(1))}<mc:Fallback>${cell(2)}</mc:Fallback>`, [[2]]],
    ["of several the first", choice("u", cell(1)) + choice("x14", cell(2)) + choice("x14", cell(3)), [[2]]],
    ["and none where none is", choice("u", cell(1)), []],
    ["also within one another", choice("x14", inside(choice("u", cell(1)) + choice("x14", cell(2)))), [[2]]],
  ])("%s", (_, alternatives, values) => {
    expect(valueOf(alternatives)).toEqual(values);
  });
});

describe("names count with their namespace", () => {
  const foreign = '<sheetData xmlns="urn:other"><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  const ours = '<sheetData><row r="1"><c r="A1"><v>4</v></c></row></sheetData>';
  test.each([
    ["a foreign element before ours", foreign + ours],
    ["and behind it", ours + foreign],
    ["ours within a foreign one", `<z:a xmlns:z="urn:z">${ours.replace("4", "1")}</z:a>${ours}`],
    ["ours where it does not belong", `<extLst>${ours.replace("4", "1")}</extLst>${ours}`],
    [
      "a row that says it is foreign",
      ours.replace("</sheetData>", '<row r="2" xmlns="urn:z"><c r="A2"><v>1</v></c></row></sheetData>'),
    ],
    [
      "a cell in something that is no row",
      ours.replace("</sheetData>", '<cols><c r="A2"><v>1</v></c></cols></sheetData>'),
    ],
    ["a row in a row", ours.replace("</row>", '<row r="2"><c r="A2" x=""><v>1</v></c></row></row>')],
    ["a foreign attribute", ours.replace('<c r="A1">', '<c z:r="A9" r="A1" xmlns:z="urn:z">')],
    ["a value in a foreign element", ours.replace("<v>", '<z:v xmlns:z="urn:z">1</z:v><v>')],
  ])("%s", (_, inside) => {
    expect(read("", { "xl/worksheets/sheet1.xml": sheetPart(inside) }).values).toEqual([[4]]);
  });

  const two = (one: string) => one + one;
  test.each<[string, Record<string, string>]>([
    ["two elements that hold the cells", { "xl/worksheets/sheet1.xml": sheetPart(two(ours)) }],
    ["two attributes", { "xl/worksheets/sheet1.xml": sheetPart(ours.replace('r="A1"', two(' r="A1"'))) }],
    ["two names of a row", { "xl/worksheets/sheet1.xml": sheetPart(ours.replace('<row r="1"', '<row r="1" r="2"')) }],
    ["two values in a cell", { "xl/worksheets/sheet1.xml": sheetPart(ours.replace("<v>4</v>", two("<v>4</v>"))) }],
    [
      "two relations of one id",
      {
        "xl/_rels/workbook.xml.rels": relationsPart(
          ["r1", "worksheet", "worksheets/sheet1.xml"],
          ["r1", "worksheet", "worksheets/sheet2.xml"],
        ),
      },
    ],
    [
      "two sheets of one name",
      {
        "xl/workbook.xml": workbookPart('<sheets><sheet name="表A" r:id="r1"/><sheet name="表a" r:id="r2"/></sheets>'),
      },
    ],
    [
      "two sheets of one part",
      { "xl/workbook.xml": workbookPart('<sheets><sheet name="表" r:id="r1"/><sheet name="另" r:id="r1"/></sheets>') },
    ],
    [
      "two names of a sheet",
      {
        "xl/workbook.xml": workbookPart(
          `<sheets><sheet name="表" r:id="r1"/></sheets><definedNames>${two('<definedName name="A" localSheetId="0">1</definedName>')}</definedNames>`,
        ),
      },
    ],
    ["two lists of sheets", { "xl/workbook.xml": workbookPart(two('<sheets><sheet name="表" r:id="r1"/></sheets>')) }],
    [
      "two parts of shared strings",
      {
        "xl/_rels/workbook.xml.rels": relationsPart(
          ["r1", "worksheet", "worksheets/sheet1.xml"],
          ["r2", "sharedStrings", "sharedStrings.xml"],
          ["r3", "sharedStrings", "others.xml"],
        ),
      },
    ],
  ])("of %s none is believed", (_, parts) => {
    expect(() => read('<row r="1"><c r="A1"><v>1</v></c></row>', parts)).toThrow("contradictory");
  });

  test("a relation's type counts in full", () => {
    const relations = relationsPart(["r1", "worksheet", "worksheets/sheet1.xml"]).replace(
      "officeDocument/2006",
      "other/2006",
    );
    const bytes = packageOf("<row><c><v>1</v></c></row>", { "xl/_rels/workbook.xml.rels": relations });
    expect(readWorkbook(bytes)).toEqual([]);
  });
});
