/** Univer as calculator: our formulas' results, and keeping in step with the host's workbook. */

import { Calculator } from "../../src/workbench/grid/calculator";
import { area } from "../../src/workbook/address";
import type { Scalar } from "../../src/workbook/workbook";
import { setContents, sheetOf, valuesOf, workbookOf } from "../helpers/calculator";

/** A: numbers with a blank and a text; B: names; C: group names; D: an empty text by formula. */
const data = sheetOf("某某厅 '24", [
  [3, "甲", "组一", '=""'],
  [1.5, "乙", "组一", "=1/0"],
  [null, "丙", "组二", "  前 后  "],
  ["缺", "丁", "组二", true],
  [2, "甲", "组二", 0.1],
]);
const d = "'某某厅 ''24'!";

const table: [formula: string, expected: Scalar][] = [
  ["ROUND(1.005,2)", 1.01],
  ["ROUND(2.675,2)", 2.68],
  ["ROUND(0.1+0.2,2)", 0.3],
  ["ROUND(0.5,0)", 1],
  ["ROUND(2.5,0)", 3],
  ["ROUND(-1.5,0)", -2],
  ["ROUND(-2.675,2)", -2.68],
  ["ROUND(1.115,2)", 1.12],
  ["ROUND(8.345,2)", 8.35],
  ["ROUND(1234.5,-2)", 1200],
  ["0.1+0.2=0.3", true],
  ["SUM(0.1,0.2)=0.3", true],
  [`SUM(${d}A1:A5)`, 6.5],
  [`SUM(${d}A1:A3,${d}A5,10)`, 16.5],
  [`ROUND(SUM(${d}A1,${d}D5,0.2),2)`, 3.3],
  [`SUM(${d}D1:D2)`, "#DIV/0!"],
  [`SUMPRODUCT((${d}C1:C5="组二")*1)`, 3],
  [`SUMPRODUCT(--(${d}C1:C5="组一"),${d}A1:A5)`, 4.5],
  [`SUMPRODUCT(${d}A1:A2,${d}A1:A2)`, 11.25],
  [`SUMPRODUCT(--ISNUMBER(${d}A1:A5),${d}A1:A5)`, 6.5],
  [`SUMPRODUCT(--(LEN(${d}C1:C5)>0))`, 5],
  [`SUMPRODUCT(ISNUMBER(${d}A1:A5)*(${d}B1:B5="甲"))`, 2],
  [`COUNT(${d}A1:A5)`, 3],
  [`COUNTA(${d}A1:A5)`, 4],
  [`COUNTBLANK(${d}A1:A5)`, 1],
  [`COUNTIF(${d}C1:C5,"组二")`, 3],
  [`COUNTIF(${d}A1:A5,">=2")`, 2],
  [`COUNTIF(${d}A1:A5,"")`, 1],
  [`SUMIF(${d}C1:C5,"组一",${d}A1:A5)`, 4.5],
  [`IF(${d}A3="","空","有")`, "空"],
  [`IF(${d}A4="","空","有")`, "有"],
  [`IF(${d}D1="","空","有")`, "空"],
  [`IF(${d}A1>2,${d}B1,"")`, "甲"],
  [`IF(${d}A2>2,${d}B1,"")`, ""],
  [`ISNUMBER(${d}A1)`, true],
  [`ISNUMBER(${d}A3)`, false],
  [`ISNUMBER(${d}A4)`, false],
  [`ISTEXT(${d}A4)`, true],
  [`ISBLANK(${d}A3)`, true],
  [`ISERROR(${d}D2)`, true],
  [`ISERROR(${d}D1)`, false],
  [`IFERROR(${d}D2,"-")`, "-"],
  [`IFERROR(${d}A1/${d}A3,"")`, ""],
  [`AND(${d}A1>2,${d}A2>1)`, true],
  [`AND(ISNUMBER(${d}A4),${d}A1>0)`, false],
  [`OR(${d}A1>5,${d}A3="")`, true],
  [`NOT(${d}D4)`, false],
  [`INDEX(${d}B1:B5,MATCH(${d}A5,${d}A1:A5,0))`, "甲"],
  [`INDEX(${d}A1:C5,3,2)`, "丙"],
  [`MATCH("丁",${d}B1:B5,0)`, 4],
  [`MATCH("戊",${d}B1:B5,0)`, "#N/A"],
  [`LARGE(${d}A1:A5,1)`, 3],
  [`LARGE(${d}A1:A5,2)`, 2],
  [`LARGE(${d}A1:A5,4)`, "#NUM!"],
  [`SMALL(${d}A1:A5,1)`, 1.5],
  [`RANK(${d}A1,${d}A1:A5)`, 1],
  [`RANK(${d}A2,${d}A1:A5,0)`, 3],
  [`RANK(${d}A2,${d}A1:A5,1)`, 1],
  [`MAX(${d}A1:A5)`, 3],
  [`MIN(${d}A1:A5)`, 1.5],
  ["MAX(0,-3)", 0],
  [`AVERAGE(${d}A1:A2)`, 2.25],
  [`AVERAGE(${d}A3)`, "#DIV/0!"],
  ['TEXT(0.856,"0.0%")', "85.6%"],
  ['TEXT(1.5,"0.##")', "1.5"],
  ['TEXT(3,"0.00")', "3.00"],
  ['TEXT(1234.5,"#,##0.0")', "1,234.5"],
  ['TEXT(45292,"yyyy-mm-dd")', "2024-01-01"],
  [`LEN(${d}D3)`, 7],
  [`LEN(${d}A3)`, 0],
  [`LEN(TRIM(${d}D3))`, 3],
  [`TRIM(${d}D3)`, "前 后"],
  [`LEFT(${d}C1,1)`, "组"],
  [`MID("省级部门",2,2)`, "级部"],
  [`SUBSTITUTE("a-b-c","-","")`, "abc"],
  [`${d}B1&"："&${d}A1`, "甲：3"],
  [`"得分"&1.5&"分"`, "得分1.5分"],
  [`""&${d}A3`, ""],
  [`${d}A3`, 0],
  [`${d}A3=0`, true],
  [`${d}A3=""`, true],
  [`${d}A1=""`, false],
  [`${d}A4>100`, true],
  ["ROW(A7)", 7],
  [`ROW(${d}A4)`, 4],
  [`ROWS(${d}A1:A5)`, 5],
  ["COLUMN(C1)", 3],
  ["1/0", "#DIV/0!"],
  ['1+"甲"', "#VALUE!"],
  ['"2"*3', 6],
  ["NA()", "#N/A"],
  ["ABS(-2)", 2],
  ["INT(2.7)", 2],
  ["MOD(7.5,0.5)", 0],
  ["MOD(1.25,0.5)", 0.25],
  ["2^3", 8],
  ["50%", 0.5],
  ["-2^2", 4],
  ["ROUND(2.345,1)", 2.3],
  ['CHOOSE(2,"自评","考核")', "考核"],
  ['ISNUMBER(MATCH("自评阶段",{"自评阶段","考核阶段"},0))', true],
];

/** Where Univer differs from Excel, LibreOffice and WPS: formulas of ours must not depend on these. */
const universOwn: [formula: string, univer: Scalar, excel: Scalar][] = [
  [`ISBLANK(${d}D1)`, true, false],
  [`${d}D1=0`, true, false],
  [`${d}D1>0`, false, true],
  [`SUM('没有此表'!A1)`, "#VALUE!", "#REF!"],
];

describe("our formulas", () => {
  let values: Scalar[];
  beforeAll(async () => {
    const formulas = sheetOf(
      "汇总",
      table.map(([formula]) => [`=${formula}`]),
    );
    values = (await valuesOf(formulas, data)).map(([value]) => value ?? null);
  });

  test.each(table.map(([formula, expected], row) => ({ formula, expected, row })))(
    "$formula → $expected",
    ({ expected, row }) => {
      const value = values[row];
      if (typeof expected === "number") expect(value).toBeCloseTo(expected, 12);
      else expect(value).toBe(expected);
    },
  );
});

describe("formulas to avoid, because the workbench shows another result than Excel", () => {
  test.each(universOwn)("%s is %s here", async (formula, univer) => {
    const [[value]] = (await valuesOf(sheetOf("汇总", [[`=${formula}`]]), data)) as [[Scalar]];
    expect(value).toBe(univer);
  });
});

describe("keeping in step", () => {
  const calculator = new Calculator();
  const workbook = workbookOf(
    sheetOf("评分表", [
      [1, 2, "=A1+B1"],
      [3, 4, "=A2+B2"],
    ]),
    sheetOf("汇总", [["='评分表'!C1+'评分表'!C2", "=IF('评分表'!A1=\"\",\"空\",'评分表'!A1)", "=\"'评分表'!\""]]),
  );
  const [scores, summary] = workbook.sheets.map(({ sheet }) => sheet.cells) as [
    (typeof workbook.sheets)[0]["sheet"]["cells"],
    (typeof workbook.sheets)[0]["sheet"]["cells"],
  ];
  beforeAll(() => calculator.apply(workbook, []));
  afterAll(() => calculator.dispose());

  test("calculates sheets that it sees for the first time, across sheets", () => {
    expect(scores[1]![2]!.value).toBe(7);
    expect(summary[0]![0]!.value).toBe(10);
  });

  test("follows an edit into the other sheet", async () => {
    setContents(workbook, "1", area(0, 0), [[10]]);
    await calculator.apply(workbook, [{ kind: "cells", sheetId: "1", area: area(0, 0) }]);
    expect(summary[0]!.map((cell) => cell.value).slice(0, 2)).toEqual([19, 10]);
  });

  test("follows a cell that becomes blank, and a formula that becomes a value", async () => {
    setContents(workbook, "1", area(0, 0), [[null, 2, 5]]);
    await calculator.apply(workbook, [{ kind: "cells", sheetId: "1", area: area(0, 0, 0, 2) }]);
    expect(summary[0]!.map((cell) => cell.value).slice(0, 2)).toEqual([12, "空"]);
  });

  test("follows cells beyond what the sheet had", async () => {
    const { sheet } = workbook.sheets[0]!;
    Object.assign(sheet, {
      cells: sheetOf("", [
        ...scores.map((row) => row.map((c) => c.formula ?? c.value)),
        ...Array(400).fill([1, 1, "=SUM(A$1:A2)"]),
      ]).cells,
    });
    await calculator.apply(workbook, [{ kind: "cells", sheetId: "1", area: area(0, 0, 401, 2) }]);
    expect(sheet.cells[401]![2]!.value).toBe(3);
  });

  test("rewrites formulas when a sheet is renamed, and texts not", async () => {
    workbook.sheets[0]!.sheet.name = "省 '发改委'";
    await calculator.apply(workbook, [{ kind: "sheetRenamed", sheetId: "1", name: "省 '发改委'" }]);
    expect(summary[0]!.map((cell) => cell.formula)).toEqual([
      "='省 ''发改委'''!C1+'省 ''发改委'''!C2",
      "=IF('省 ''发改委'''!A1=\"\",\"空\",'省 ''发改委'''!A1)",
      "=\"'评分表'!\"",
    ]);
    setContents(workbook, "1", area(1, 0), [[100]]);
    await calculator.apply(workbook, [{ kind: "cells", sheetId: "1", area: area(1, 0) }]);
    expect(summary[0]![0]!.value).toBe(109);
  });

  test("takes a new sheet under the name that another has just given up", async () => {
    workbook.sheets[0]!.sheet.name = "旧表";
    const added = {
      id: "3",
      sheet: sheetOf("省 '发改委'", [[7, "=A1+1"]]),
      visibility: "Visible" as const,
      password: null,
    };
    workbook.sheets.push(added);
    await calculator.apply(workbook, [
      { kind: "sheetRenamed", sheetId: "1", name: "旧表" },
      { kind: "sheetAdded", sheetId: "3" },
    ]);
    expect(added.sheet.cells[0]![1]!.value).toBe(8);
    expect(summary[0]![0]!.formula).toContain("旧表");
    expect(summary[0]![0]!.value).toBe(109);
  });

  test("shows the loss when a sheet is removed", async () => {
    workbook.sheets.splice(0, 1);
    await calculator.apply(workbook, [{ kind: "sheetRemoved", sheetId: "1" }]);
    expect(summary[0]![0]!.value).toBe("#REF!");
  });
});
