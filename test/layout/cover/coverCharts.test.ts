import { layOutCover } from "../../../src/layout/cover/coverSheet";
import { areaName } from "../../../src/workbook/address";
import { valuesIn } from "../../helpers/plannedCells";
import { entriesOf, smallInput } from "../../helpers/smallSystem";

const input = smallInput({ entries: entriesOf({ 1: [2], 2: [1.5], 4: [5] }) });
const sheet = layOutCover({ ...input, checkCode: null }, "封面");
const [points, rates] = sheet.charts.map(({ source }) => valuesIn(sheet, areaName(source)));

test("points as the table lists them, blank where nothing is scored", () =>
  expect(points).toEqual([
    ["一级指标", "满分", "自评得分", "考核得分"],
    ["甲", 5, 3.5, ""],
    ["乙", 5, 5, ""],
  ]));

test("rates of the stage in percent, from the bottom up", () =>
  expect(rates).toEqual([
    ["一级指标", "得分率"],
    ["乙", 100],
    ["甲", 70],
  ]));

test("the data stand beyond the paper, the charts on it", () => {
  for (const { source, place } of sheet.charts) {
    expect(source.column).toBeGreaterThan(sheet.page?.printArea.lastColumn ?? 0);
    expect(place.lastColumn).toBeLessThan(sheet.page?.printArea.lastColumn ?? 0);
  }
});
