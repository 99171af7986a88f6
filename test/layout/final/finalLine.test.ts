/** Where the line stands that says that a table is final. */

import { finalLineCell } from "../../../src/layout/final/finalLine";
import { textFor } from "../../../src/text";
import { languages } from "../../../src/text/languages";
import { scoringContent } from "../../helpers/scoringContent";

test("in the title's row over the check column, where rows above the table have moved it as well", () => {
  const content = scoringContent();
  expect(finalLineCell(content)).toBe("L2");
  const lower = { ...content, values: [[], ...content.values], formulas: [[], ...content.formulas] };
  expect(finalLineCell(lower)).toBe("L3");
});

test.each(languages)("our own line of %s is written over", (language) =>
  expect(finalLineCell(scoringContent({ L2: textFor(language).sheet.finalLine }))).toBe("L2"),
);

test("nowhere, where somebody's note or formula stands or the column is gone", () => {
  expect(finalLineCell(scoringContent({ L2: "请张处长复核" }))).toBeNull();
  const formula = scoringContent();
  formula.formulas[1]![11] = '=IF(F1="","","已定稿")';
  expect(finalLineCell(formula)).toBeNull();
  expect(finalLineCell(scoringContent({ L5: "备注" }))).toBeNull();
});
