import { usualLevels } from "../../../src/domain/systems";
import {
  chartColumns,
  figures,
  summaryColumns,
  summaryWidths,
  tableColumns,
} from "../../../src/layout/summary/summaryColumns";
import { textFor } from "../../../src/text";
import { columnName } from "../../../src/workbook/address";

test("the table's columns from the left, their captions, and what a row of figures gives", () => {
  const text = textFor("zh-CN").sheet;
  const amounts = {
    weight: 10,
    self: 8,
    assessed: 7,
    count: 4,
    selfScored: 3,
    assessedScored: 2,
    selfScoredWeight: 9,
    assessedScoredWeight: 8,
  };
  const ofStage = { score: 7, scored: 2, lost: 1, rate: 0.875 };
  expect(
    tableColumns.map(({ key, caption }) => [columnName(summaryColumns[key]), caption({ text, levels: usualLevels })]),
  ).toEqual([
    ["A", "一级指标"],
    ["B", "二级指标"],
    ["C", "权重"],
    ["D", "自评得分"],
    ["E", "考核得分"],
    ["F", "扣分"],
    ["G", "得分率"],
    ["H", "已评"],
    ["I", "项数"],
  ]);
  expect(figures.map(({ result }) => result(amounts, ofStage))).toEqual([10, 8, 7, 1, 0.875, 2, 4]);
});

test("nothing scored has no rate", () => {
  const [rate] = figures.filter(({ key }) => key === "rate");
  expect(rate?.result({} as never, { score: 0, scored: 0, lost: 0, rate: null })).toBe("");
});

test("charts stand beside the table, their data beyond what is printed", () => {
  expect(chartColumns.first).toBeGreaterThan(summaryColumns.count);
  expect(chartColumns.lastPrinted).toBe(chartColumns.last + 1);
  expect(summaryColumns.block).toBe(chartColumns.lastPrinted + 1);
  expect(summaryWidths).toHaveLength(summaryColumns.listLost + 1);
});
