import { allowedSheetName, freeSheetName } from "../../../src/layout/parts/sheetNames";

test.each([
  ["评分表-省公安厅", "评分表-省公安厅"],
  ["a:b\\c/d?e*f[g]h", "a b c d e f g h"],
  ["'某局'", "某局"],
  ["  某  局 ", "某 局"],
  ["", "_"],
  ["History", "History_"],
  ["厅".repeat(40), "厅".repeat(31)],
  ["厅".repeat(30) + "𠮷", "厅".repeat(30)],
])("“%s” is allowed as “%s”", (wanted, allowed) => expect(allowedSheetName(wanted)).toBe(allowed));

test.each<[wanted: string, taken: string[], free: string]>([
  ["评分表", [], "评分表"],
  ["评分表", ["评分表"], "评分表 (2)"],
  ["评分表", ["评分表", "评分表 (2)"], "评分表 (3)"],
  ["Sheet", ["SHEET"], "Sheet (2)"],
  ["厅".repeat(31), ["厅".repeat(31)], `${"厅".repeat(27)} (2)`],
])("“%s” beside %j becomes “%s”", (wanted, taken, free) => expect(freeSheetName(wanted, taken)).toBe(free));

test.each([
  ["评分表-某某厅", [], "评分表-某某厅-原表"],
  ["厅".repeat(31), [], `${"厅".repeat(28)}-原表`],
  ["😀".repeat(15), [`${"😀".repeat(14)}-原表`], `${"😀".repeat(12)}-原表 (2)`],
])("the end of “%s” beside %j is kept: “%s”", (wanted, taken, free) =>
  expect(freeSheetName(wanted, taken, "-原表")).toBe(free),
);
