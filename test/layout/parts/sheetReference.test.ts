import { sheetReferredTo } from "../../../src/layout/parts/sheetReference";

test.each([
  ["='评分表-省公安厅'!$A$1", "评分表-省公安厅"],
  ["='某''局'!$A$1", "某'局"],
  ["=Sheet1!$A$1", "Sheet1"],
  ["=#REF!$A$1", null],
  ["=1", null],
])("%s refers to %s", (formula, sheet) => {
  const names = [{ name: "ScoringSummaryOf", formula }];
  expect(sheetReferredTo(names, "ScoringSummaryOf")).toBe(sheet);
  expect(sheetReferredTo(names, "ScoringCoverOf")).toBeNull();
});
