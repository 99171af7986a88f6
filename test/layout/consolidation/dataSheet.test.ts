import { findingOf } from "../../../src/domain/finding";
import { dataReference, layOutDataSheet, sumOfScores } from "../../../src/layout/consolidation/dataSheet";
import { consolidationOf } from "../../helpers/consolidated";

const plan = consolidationOf([
  { unit: "甲厅" },
  { unit: "乙厅", lost: 1, findings: [findingOf("row-added", null, "H9", { row: 9 })] },
]);
const { sheet, places } = layOutDataSheet(plan, "汇总'数据");
const captions = sheet.cells[1]?.map(({ value }) => String(value)) ?? [];
const valueOf = (row: number, caption: string) => sheet.cells[row]?.[captions.indexOf(caption)]?.value;

test("a row a scoring sheet, every score in a column of its own", () => {
  expect([valueOf(2, "被考核单位"), valueOf(2, "自评1"), valueOf(2, "考核1"), valueOf(2, "考核2")]).toEqual([
    "甲厅",
    4,
    4,
    3,
  ]);
  expect([valueOf(3, "被考核单位"), valueOf(3, "考核1"), valueOf(3, "结论")]).toEqual(["乙厅", 3, "计入排名，有提醒"]);
  expect([valueOf(2, "提醒"), valueOf(3, "未计入排名的原因")]).toEqual([null, null]);
  expect(String(valueOf(3, "提醒"))).toContain("H9");
});

test("formulas on other sheets find the scores that are ranked", () => {
  const { record } = plan.judged[1]!;
  const column = places.column(0);
  expect(captions[column]).toBe("考核1");
  expect(places.row(record)).toBe(3);
  expect(dataReference(places, 3, 0)).toBe("'汇总''数据'!A4");
  expect(sumOfScores(places, record, 0, 1)).toMatch(/^=ROUND\(SUM\('汇总''数据'![A-Z]+4:[A-Z]+4\),2\)$/);
});
