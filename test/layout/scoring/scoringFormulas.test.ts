/** What the formulas give by our own rules; that programs work out the same is in `scoringWorkbook.test.ts`. */

import { type EnteredScores, nothingEntered, type Stage } from "../../../src/domain/scoreSheet";
import {
  checkFormula,
  checkResult,
  checkSummaryResult,
  quoteText,
  scoreSum,
  sumFormula,
} from "../../../src/layout/scoring/scoringFormulas";
import { textFor } from "../../../src/text";

const text = textFor("zh-CN").sheet;

test.each<[what: string, stage: Stage, entered: Partial<EnteredScores>, says: string]>([
  ["all right", "self", { selfScore: 2 }, ""],
  ["not yet entered", "self", {}, "自评未评；"],
  ["only the stage's own score must be there", "assessed", { assessedScore: 2 }, ""],
  ["not a number", "self", { selfScore: "二分" }, "自评不是数字；"],
  ["below zero", "self", { selfScore: -1 }, "自评小于0；"],
  ["above the weight", "self", { selfScore: 2.5 }, "自评超过权重；"],
  ["three decimals", "self", { selfScore: 1.005, selfReason: "有" }, "自评小数超过两位；"],
  ["the unit took points off without a reason", "self", { selfScore: 1 }, "自评未写说明；"],
  ["the assessors' reason is not the unit's", "self", { selfScore: 1, reason: "制度不全" }, "自评未写说明；"],
  ["spaces are no reason", "self", { selfScore: 1, selfReason: "  " }, "自评未写说明；"],
  ["with a reason", "self", { selfScore: 1, selfReason: "没有台账" }, ""],
  ["the assessors without one", "assessed", { assessedScore: 1, selfReason: "没有台账" }, "扣分未写依据；"],
  ["the assessors with one", "assessed", { assessedScore: 1, reason: "制度不全" }, ""],
  ["both scores wrong", "assessed", { selfScore: 9, assessedScore: "x" }, "自评超过权重；考核不是数字；"],
])("%s", (_, stage, entered, says) => {
  expect(checkResult({ ...nothingEntered, ...entered }, 2, { stage, layout: 2, text })).toBe(says);
});

test("in layout 1 unit and assessors have one reason", () => {
  const row = { ...nothingEntered, selfScore: 1, assessedScore: 1 };
  for (const stage of ["self", "assessed"] as const) {
    expect(checkResult(row, 2, { stage, layout: 1, text })).toBe("扣分未写依据；");
    expect(checkResult({ ...row, reason: "制度不全" }, 2, { stage, layout: 1, text })).toBe("");
  }
});

test("the formula is about its own row, wherever the columns are", () => {
  const columns = { weight: 1, selfScore: 2, assessedScore: 3, reason: 4 };
  const stageCell = { row: 0, column: 5 };
  const cellsIn = (formula: string) => new Set(formula.match(/\$?[A-Z]\$?\d+/g));
  const first = checkFormula({ row: 9, columns, stageCell }, text);
  expect(cellsIn(first)).toEqual(new Set(["B10", "C10", "D10", "E10", "$F$1"]));
  const formula = checkFormula({ row: 9, columns: { ...columns, selfReason: 6 }, stageCell }, text);
  expect(cellsIn(formula)).toEqual(new Set(["B10", "C10", "D10", "E10", "G10", "$F$1"]));
  expect(formula.length).toBeLessThan(8192);
});

test.each([
  [[{ first: 5, last: 8 }], "=ROUND(SUM(G6:G9),2)"],
  [
    [
      { first: 5, last: 8 },
      { first: 10, last: 10 },
    ],
    "=ROUND(SUM(G6:G9,G11),2)",
  ],
])("the sum of rows %j is %s", (ranges, formula) => expect(sumFormula(6, ranges)).toBe(formula));

test("scores are added up where they can be right, and blank where none is; the forms of earlier sheets are known", () => {
  const place = { column: 6, weight: 4, ranges: [{ first: 5, last: 8 }] };
  const right = "(G6:G9>=0)*(G6:G9<=E6:E9)";
  expect(scoreSum.now(place)).toBe(
    `=IF(SUMPRODUCT((G6:G9<>"")*${right})=0,"",ROUND(ROUND(SUMPRODUCT(${right},G6:G9),9),2))`,
  );
  expect(scoreSum.earlier.map((form) => form(place))).toEqual(["=ROUND(SUM(G6:G9),2)"]);
});

test.each([
  [["", ""], "全部通过"],
  [["", "自评未评；"], "有 1 行需要处理"],
])("checks %j: %s", (checks, says) => expect(checkSummaryResult(checks, text)).toBe(says));

test("quotation marks are doubled in a formula", () => expect(quoteText('某"局"')).toBe('"某""局"""'));
