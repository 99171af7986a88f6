/** That programs work out the same figures is in `scoringWorkbook.test.ts`. */

import { layOutSummarySheet } from "../../../src/layout/summary/summarySheet";
import { mergesIn, valuesIn } from "../../helpers/plannedCells";
import { entriesOf, smallInput } from "../../helpers/smallSystem";

const sheet = layOutSummarySheet(smallInput({ entries: entriesOf({ 1: [1.5], 2: [2], 4: [4] }) }), "得分图表");

test("sections, groups and the total with their figures of the stage; blank where nothing is scored", () =>
  expect(valuesIn(sheet, "A3:I9")).toEqual([
    ["一级指标", "二级指标", "权重", "自评得分", "考核得分", "扣分", "得分率", "已评", "项数"],
    ["甲", null, 5, 3.5, "", 0.5, 0.875, 2, 3],
    [null, "甲一", 4, 3.5, "", 0.5, 0.875, 2, 2],
    [null, "甲二", 1, "", "", "", "", 0, 1],
    ["乙", null, 5, 4, "", 1, 0.8, 1, 1],
    [null, "乙一", 5, 4, "", 1, 0.8, 1, 1],
    ["总分", null, 10, 7.5, "", 1.5, 0.8333, 3, 4],
  ]));

test("above them unit and stage, as the scoring sheet says", () => {
  expect(valuesIn(sheet, "A2:K2")[0]?.filter((value) => value !== null)).toEqual(["被考核单位：省某某厅", "自评阶段"]);
  expect(mergesIn(sheet)).toEqual(expect.arrayContaining(["A4:B4", "A9:B9"]));
  expect(sheet.protection).not.toBeNull();
});
