import { officialSystems } from "../../../src/domain/systems";
import { exchangedCaptions } from "../../../src/layout/comparison/exchangedCaptions";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import type { Scalar, SheetContent } from "../../../src/workbook/workbook";
import { scoringContent } from "../../helpers/scoringContent";

function found(content: SheetContent): string[] {
  const read = readScoringSheet(content, officialSystems);
  if (!read) throw new Error("not recognised");
  return exchangedCaptions(content, read).map(({ rule, cell, facts }) => `${rule} ${cell} ${JSON.stringify(facts)}`);
}

const exchanged: Record<string, Scalar> = { G5: "考核得分", I5: "自评得分" };

test("as drawn nothing is exchanged", () => expect(found(scoringContent())).toEqual([]));

test("scores under each other's captions are told at both", () => {
  expect(found(scoringContent(exchanged))).toEqual([
    'caption-exchanged I5 {"stage":"self","caption":"自评得分"}',
    'caption-exchanged G5 {"stage":"assessed","caption":"考核得分"}',
  ]);
});

test("columns that were moved with their captions took the sheet's names with them", () => {
  const content = scoringContent(exchanged);
  const moved = content.names.map((name) => ({
    ...name,
    formula: name.formula.replace(/\$([GI])\$/g, (_, column: string) => (column === "G" ? "$I$" : "$G$")),
  }));
  expect(found({ ...content, names: moved })).toEqual([]);
});

test("without the sheet's names nobody knows", () => {
  expect(found({ ...scoringContent(exchanged), names: [] })).toEqual([]);
});
