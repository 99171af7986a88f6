/** What the formulas give by our own rules; that programs work out the same is in `scoringWorkbook.test.ts`. */

import type { EnteredScores, Stage } from "../../../src/domain/scoreSheet";
import {
  checkFormula,
  checkResult,
  checkSummaryResult,
  quoteText,
  sumFormula,
} from "../../../src/layout/scoring/scoringFormulas";
import { textFor } from "../../../src/text";

const text = textFor("zh-CN").sheet;

test.each<[what: string, stage: Stage, entered: Partial<EnteredScores>, says: string]>([
  ["all right", "self", { selfScore: 2 }, ""],
  ["not yet entered", "self", {}, "自评未填；"],
  ["only the stage's own score must be there", "assessed", { assessedScore: 2 }, ""],
  ["not a number", "self", { selfScore: "二分" }, "自评不是数字；"],
  ["below zero", "self", { selfScore: -1 }, "自评小于0；"],
  ["above the weight", "self", { selfScore: 2.5 }, "自评超过权重；"],
  ["three decimals", "self", { selfScore: 1.005, reason: "有" }, "自评小数超过两位；"],
  ["points lost without a reason", "self", { selfScore: 1 }, "扣分未写依据；"],
  ["spaces are no reason", "self", { selfScore: 1, reason: "  " }, "扣分未写依据；"],
  ["with a reason", "self", { selfScore: 1, reason: "制度不全" }, ""],
  ["both scores wrong", "assessed", { selfScore: 9, assessedScore: "x" }, "自评超过权重；考核不是数字；"],
])("%s", (_, stage, entered, says) => {
  const row = { selfScore: null, assessedScore: null, reason: null, ...entered };
  expect(checkResult(row, 2, stage, text)).toBe(says);
});

test("the formula is about its own row, wherever the columns are", () => {
  const columns = { weight: 1, selfScore: 2, assessedScore: 3, reason: 4 };
  const formula = checkFormula({ row: 9, columns, stageCell: { row: 0, column: 5 } }, text);
  expect(new Set(formula.match(/\$?[A-Z]\$?\d+/g))).toEqual(new Set(["B10", "C10", "D10", "E10", "$F$1"]));
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

test.each([
  [["", ""], "全部通过"],
  [["", "自评未填；"], "有 1 行需要处理"],
])("checks %j: %s", (checks, says) => expect(checkSummaryResult(checks, text)).toBe(says));

test("quotation marks are doubled in a formula", () => expect(quoteText('某"局"')).toBe('"某""局"""'));
