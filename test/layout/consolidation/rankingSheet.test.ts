import { layOutRankingSheet } from "../../../src/layout/consolidation/rankingSheet";
import { printableSize, scaleToFit, uprightPaper } from "../../../src/layout/parts/paper";
import { consolidationOf, dataPlacesOf, type MadeUpUnit } from "../../helpers/consolidated";
import { formulasIn, valuesIn } from "../../helpers/plannedCells";
import { scoresLosing } from "../../helpers/unitRecords";

function sheetOf(units: MadeUpUnit[]) {
  const plan = consolidationOf(units);
  const [ranking] = plan.rankings;
  if (!ranking) throw new Error("nothing is ranked");
  return layOutRankingSheet(ranking, plan, dataPlacesOf(plan), "排名表").sheet;
}

const units = [{ unit: "乙厅", lost: 1 }, { unit: "甲厅" }, { unit: "丙厅", lost: 1, code: "A3CD-EFGH-JKLM" }];

test("best first, equal points equal ranks, then mean, highest and lowest", () => {
  const values = valuesIn(sheetOf(units), "A4:J9").map((row) => [...row.slice(0, 3), ...row.slice(6)]);
  expect(values).toEqual([
    [1, "甲厅", 20, 100, 1, "未定稿", "计入排名"],
    [2, "丙厅", 19, 99, 0.99, "A3CD-EFGH-JKLM", "计入排名"],
    [2, "乙厅", 19, 99, 0.99, "未定稿", "计入排名"],
    ["平均", null, 19.33, 99.33, 0.9933, null, null],
    ["最高", null, 20, 100, 1, null, null],
    ["最低", null, 19, 99, 0.99, null, null],
  ]);
});

test("cells are formulas over the data sheet, whose units stand by rank", () => {
  const [row] = formulasIn(sheetOf(units), "A4:H4");
  expect(row?.[0]).toBe("=RANK(G4,$G$4:$G$6)");
  expect(row?.[1]).toBe("='汇总数据'!A3");
  expect(row?.[2]).toMatch(/^=ROUND\(SUM\('汇总数据'![A-Z]+3:[A-Z]+3\),2\)$/);
  expect(row?.[7]).toBe("=ROUND(G4/100,4)");
});

test("many units: the same values without formulas, for those would make every edit slow", () => {
  const sheet = sheetOf(Array.from({ length: 401 }, (_, i) => ({ unit: `第${String(i + 1).padStart(3, "0")}厅` })));
  expect(formulasIn(sheet, "A4:J4")[0]?.every((formula) => formula === null)).toBe(true);
  expect(valuesIn(sheet, "A4:C4")).toEqual([[1, "第001厅", 20]]);
});

test("a long name has room for its lines, and up to 60 units still stand on one page", () => {
  const { rowHeights } = sheetOf([{ unit: "江苏省住房和城乡建设厅行政审批服务中心" }, { unit: "省公安厅" }]);
  expect(rowHeights.slice(3, 5)).toEqual([29, 20]);
  const long = sheetOf(
    Array.from({ length: 60 }, (_, i) => ({
      unit: i % 20 ? `第${i}厅` : `江苏省住房和城乡建设厅行政审批服务中心${i}`,
    })),
  );
  const width = long.columnWidths.reduce((sum, each) => sum + each, 0);
  const { height } = printableSize(uprightPaper);
  expect(long.rowHeights.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(
    height / scaleToFit(width, uprightPaper),
  );
});

test("nobody can be ranked yet: a sentence says so, and figures are blank", () => {
  const values = valuesIn(sheetOf([{ unit: "甲厅", assessedScores: [4, ...scoresLosing(null).slice(1)] }]), "A4:C5");
  expect(values).toEqual([
    [null, "没有可以排名的单位。", null],
    ["平均", null, ""],
  ]);
});
