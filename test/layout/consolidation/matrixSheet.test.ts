import { layOutMatrixSheet } from "../../../src/layout/consolidation/matrixSheet";
import { consolidationOf, dataPlacesOf, type MadeUpUnit } from "../../helpers/consolidated";
import { formulasIn, valuesIn } from "../../helpers/plannedCells";

function sheetOf(units: MadeUpUnit[]) {
  const plan = consolidationOf(units);
  const [ranking] = plan.rankings;
  if (!ranking) throw new Error("nothing is ranked");
  return layOutMatrixSheet(ranking, plan, dataPlacesOf(plan), "各单位得分明细表");
}

const sheet = sheetOf([{ unit: "乙厅", lost: 1 }, { unit: "甲厅" }]);

test("indicators down, units across by rank, figures between", () => {
  expect(valuesIn(sheet, "A3:J4")).toEqual([
    ["一级指标", "序号", "三级指标", "权重", "平均", "最高", "最低", "扣分合计", "甲厅", "乙厅"],
    ["组织领导", 1, "领导体制", 4, 3.5, 4, 3, 1, 4, 3],
  ]);
  expect(valuesIn(sheet, "A51:J51")).toEqual([["总分", null, null, 100, 99.5, 100, 99, 1, 100, 99]]);
});

test("figures are worked out over the units' scores, which are values as they were when the ranking was made", () => {
  const [row] = formulasIn(sheet, "D4:J4");
  expect(row?.slice(0, 5)).toEqual([
    null,
    '=IF(COUNT(I4:J4)=0,"",ROUND(ROUND(SUM(I4:J4),2)/COUNT(I4:J4),2))',
    '=IF(COUNT(I4:J4)=0,"",MAX(I4:J4))',
    '=IF(COUNT(I4:J4)=0,"",MIN(I4:J4))',
    "=ROUND(D4*COUNT(I4:J4)-SUM(I4:J4),2)",
  ]);
  expect(row?.slice(5)).toEqual([null, null]);
  expect(formulasIn(sheet, "I51:J51")).toEqual([["=ROUND(SUM(I4:I50),2)", "=ROUND(SUM(J4:J50),2)"]]);
});

test("each row is shaded from nothing to its weight", () =>
  expect(sheet.colorScales?.[0]).toMatchObject({ from: { value: 0 }, to: { value: 4 } }));

test("with more than 60 units only the figures are printed", () => {
  const many = sheetOf(Array.from({ length: 61 }, (_, i) => ({ unit: `第${i}厅` })));
  expect([sheet.page?.printArea.lastColumn, many.page?.printArea.lastColumn]).toEqual([9, 7]);
  expect([sheet.page?.paper, many.page?.paper]).toEqual(["A3", "A4"]);
});
