import { isReplaced } from "../../../src/layout/recognition/replacedSheet";

test.each([
  ["its reference is to the sheet in its place", "='评分表-省公安厅'!$A$1", true],
  ["that sheet was deleted", "=#REF!$A$1", false],
  ["that sheet is in another workbook", "='[旧.xlsx]评分表'!$A$1", false],
])("%s", (_, formula, replaced) =>
  expect(isReplaced({ names: [{ name: "ScoringReplacedBy", formula }] })).toBe(replaced),
);

test("without the name it is not replaced", () => expect(isReplaced({ names: [] })).toBe(false));
