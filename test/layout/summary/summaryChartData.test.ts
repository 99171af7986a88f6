import { layOutSummarySheet } from "../../../src/layout/summary/summarySheet";
import { areaName } from "../../../src/workbook/address";
import { valuesIn } from "../../helpers/plannedCells";
import { entriesOf, smallInput } from "../../helpers/smallSystem";

const sheet = layOutSummarySheet(smallInput({ entries: entriesOf({ 1: [1.5], 2: [1.5], 4: [4] }) }), "得分图表");
const [sections, rates, lost] = sheet.charts.map(({ source }) => valuesIn(sheet, areaName(source)));

test("points of the sections, as the table lists them", () =>
  expect(sections).toEqual([
    ["一级指标", "满分", "自评得分", "考核得分"],
    ["甲", 5, 3, ""],
    ["乙", 5, 4, ""],
  ]));

test("rates of the groups in percent, from the bottom up; blank where nothing is scored", () =>
  expect(rates).toEqual([
    ["二级指标", "得分率"],
    ["乙·乙一", 80],
    ["甲·甲二", ""],
    ["甲·甲一", 75],
  ]));

test("points lost, the most on top; equal ones are told apart, and who lost nothing has no label", () =>
  expect(lost).toEqual([
    ["指标", "扣分"],
    ["", 0],
    ["2 制度", 0.5],
    ["1 领导", 0.5],
    ["4 公开", 1],
  ]));
