import { layOutRankingCharts } from "../../../src/layout/consolidation/rankingCharts";
import { layOutRankingSheet } from "../../../src/layout/consolidation/rankingSheet";
import { areaName } from "../../../src/workbook/address";
import type { Scalar } from "../../../src/workbook/workbook";
import { consolidationOf, dataPlacesOf, type MadeUpUnit } from "../../helpers/consolidated";
import { valuesIn } from "../../helpers/plannedCells";

function sheetOf(units: MadeUpUnit[]) {
  const plan = consolidationOf(units);
  const [ranking] = plan.rankings;
  if (!ranking) throw new Error("nothing is ranked");
  const { places } = layOutRankingSheet(ranking, plan, dataPlacesOf(plan), "排名表");
  return layOutRankingCharts(ranking, plan, { sheet: "排名表", places }, "排名图表");
}

const sheet = sheetOf([{ unit: "甲厅" }, { unit: "乙厅", lost: 1 }, { unit: "丙厅", lost: 4 }]);
const source = (name: string): Scalar[][] => {
  const chart = sheet.charts.find((each) => each.name === `Ranking-${name}`);
  if (!chart) throw new Error(`no chart ${name}`);
  return valuesIn(sheet, areaName(chart.source));
};

test("totals from the bottom up, so that the best stands on top", () =>
  expect(source("ranking").slice(1)).toEqual([
    ["3 丙厅", 96],
    ["2 乙厅", 99],
    ["1 甲厅", 100],
  ]));

test("each section's full marks and mean", () => expect(source("sections")[1]).toEqual(["组织领导", 20, 18.33]));

test("how many units in each of the equal bands of totals; full marks belong to the last", () =>
  expect(source("spread").slice(-2)).toEqual([
    ["98–98.99", 0],
    ["99–100", 2],
  ]));

test("the axis of the numbers of units has room for whole steps only", () =>
  expect(sheetOf([{ unit: "甲厅" }]).charts.find(({ name }) => name === "Ranking-spread")?.valueAxis.max).toBe(5));

test("who lost most stands on top", () => expect(source("lost").at(-1)).toEqual(["1 领导体制", 5]));

test("no more than 60 bars", () => {
  const [ranking] = sheetOf(Array.from({ length: 70 }, (_, i) => ({ unit: `第${i}厅` }))).charts;
  expect((ranking?.source.lastRow ?? 0) - (ranking?.source.row ?? 0)).toBe(60);
});
