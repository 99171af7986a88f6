import { scoreSum } from "../../../src/layout/scoring/scoringFormulas";
import { layOutScoringSheet } from "../../../src/layout/scoring/scoringSheet";
import { cellName } from "../../../src/workbook/address";
import { formulasIn, mergesIn, valuesIn } from "../../helpers/plannedCells";
import { entriesOf, smallInput } from "../../helpers/smallSystem";

const sheet = layOutScoringSheet(smallInput({ entries: entriesOf({ 1: [2, 1.5, "制度不全"], 2: [1] }) }));

test("the head: attachment and edition, title, fields, captions", () =>
  expect(valuesIn(sheet, "A1:L5")).toEqual([
    ["附件2", null, null, null, null, null, null, null, null, "第 1 版", null, null],
    ["考核验收指标体系", null, null, null, null, null, null, null, null, null, null, null],
    ["被考核单位", null, "省某某厅", null, null, null, "考核组", null, "第一组", null, null, null],
    ["考核日期", null, 46349, null, null, null, "当前阶段", null, "自评阶段", null, null, "有 3 行需要处理"],
    [
      "一级指标",
      "二级指标",
      "序号",
      "三级指标",
      "权重",
      "指标说明",
      "自评得分",
      "自评说明",
      "考核得分",
      "扣分依据",
      "佐证材料",
      "检查",
    ],
  ]));

test("a row an indicator, then its section's subtotal, and the total last", () =>
  expect(valuesIn(sheet, "A6:L12")).toEqual([
    ["甲\n5分", "甲一", 1, "领导", 2, "成立领导小组", 2, "制度不全", 1.5, "制度不全", null, ""],
    [null, null, 2, "制度", 2, "制定制度", 1, null, null, null, null, "自评未写说明；"],
    [null, "甲二", 3, "培训", 1, "组织培训", null, null, null, null, null, "自评未评；"],
    ["小计", null, null, null, 5, null, 3, null, 1.5, null, null, null],
    ["乙\n5分", "乙一", 4, "公开", 5, "网上公开", null, null, null, null, null, "自评未评；"],
    ["小计", null, null, null, 5, null, "", null, "", null, null, null],
    ["总分", null, null, null, 10, null, 3, null, 1.5, null, null, null],
  ]));

test("sums are formulas: weights as they are, scores where they can be right, blank where none is", () => {
  const [[weights, , self, , assessed] = []] = formulasIn(sheet, "E9:I9");
  expect(weights).toBe("=ROUND(SUM(E6:E8),2)");
  expect(self).toBe(scoreSum.now({ column: 6, weight: 4, ranges: [{ first: 5, last: 7 }] }));
  expect(assessed).toBe(scoreSum.now({ column: 8, weight: 4, ranges: [{ first: 5, last: 7 }] }));
  const both = [
    { first: 5, last: 7 },
    { first: 9, last: 9 },
  ];
  expect(formulasIn(sheet, "G12")).toEqual([[scoreSum.now({ column: 6, weight: 4, ranges: both })]]);
});

test("unlocked are the fields' values and what people enter, nothing else", () => {
  const unlocked = sheet.cells.flatMap((cells, row) =>
    cells.flatMap(({ style }, column) => (style.locked ? [] : [cellName(row, column)])),
  );
  const rows = (columns: string, from: number, to: number): string[] =>
    Array.from({ length: to - from + 1 }, (_, i) => [...columns].map((column) => `${column}${from + i}`)).flat();
  expect(unlocked).toEqual([...rows("CDEFIJK", 3, 4), ...rows("GHIJK", 6, 8), ...rows("GHIJK", 10, 10)]);
  expect(sheet.protection).not.toBeNull();
});

test("hidden names say what the sheet is", () =>
  expect(sheet.names.map(({ name, formula, visible }) => [name, formula, visible])).toEqual([
    ["ScoringSystem", '="provincial-departments"', false],
    ["ScoringEdition", '="1"', false],
    ["ScoringLayout", "=2", false],
    ["ScoringUnit", "='评分表'!$C$3", false],
    ["ScoringStage", "='评分表'!$I$4", false],
    ["ScoringNumbers", "='评分表'!$C$6:$C$12", false],
    ["ScoringSelfScores", "='评分表'!$G$6:$G$12", false],
    ["ScoringAssessedScores", "='评分表'!$I$6:$I$12", false],
  ]));

test("names stand over their rows; what is printed ends before the check", () => {
  expect(mergesIn(sheet)).toEqual(expect.arrayContaining(["A6:A8", "B6:B7", "A9:D9", "A12:D12"]));
  expect(sheet.page?.printArea).toEqual({ row: 0, column: 0, lastRow: 14, lastColumn: 10 });
  expect(sheet.page?.titleRows).toEqual({ first: 4, last: 4 });
});

test("in layout 1 unit and assessors share a column, and the sheet says so", () => {
  const older = layOutScoringSheet(smallInput({ layout: 1, entries: entriesOf({ 2: [1, null, "制度不全"] }) }));
  expect(valuesIn(older, "G5:K7")).toEqual([
    ["自评得分", "考核得分", "扣分依据", "佐证材料", "检查"],
    [null, null, null, null, "自评未评；"],
    [1, null, "制度不全", null, ""],
  ]);
  expect(older.names.find(({ name }) => name === "ScoringLayout")?.formula).toBe("=1");
});
