/** The cells that no check looks at are found where people moved them. */

import { finalContentOf } from "../../../../src/domain/finalContent";
import { officialSystems } from "../../../../src/domain/systems";
import { comparePrintedScoring, inputOf } from "../../../../src/layout/comparison/printed/printedScoring";
import { readScoringSheet } from "../../../../src/layout/recognition/readScoringSheet";
import type { SheetContent } from "../../../../src/workbook/workbook";
import { scoringContent } from "../../../helpers/scoringContent";

const words = { ours: [], earlier: [] };

function compare(content: SheetContent): string[] {
  const read = readScoringSheet(content, officialSystems);
  if (!read) throw new Error("not recognised");
  const changes = comparePrintedScoring(content, read, finalContentOf(read.sheet), words);
  return changes.map(({ cell, change }) => `${cell ?? "-"} ${change.is}`);
}

function sheet(change: (content: SheetContent) => void = () => undefined): SheetContent {
  const content = structuredClone(scoringContent());
  content.shown!.footer = "";
  change(content);
  return content;
}

/** A blank row before that one; what is hidden or merged below it is not moved. */
function withRow(content: SheetContent, row: number): void {
  content.values.splice(row, 0, []);
  content.formulas.splice(row, 0, []);
  content.shown!.numberFormats.splice(row, 0, []);
  content.shown!.merges = [];
}

test("as drawn, and with rows above, among and below", () => {
  expect(compare(sheet())).toEqual([]);
  for (const row of [0, 2, 20, 57]) expect(compare(sheet((content) => withRow(content, row)))).toEqual([]);
});

test("a changed sum and a changed line are found in the moved rows", () => {
  const content = sheet((each) => {
    withRow(each, 0);
    each.values[12]![8] = 1;
    each.values[59]![0] = "负责人：";
  });
  expect(compare(content)).toEqual(["I13 value", "A60 value"]);
});

test("where a row of sums is gone the others are not taken for it", () => {
  expect(
    compare(
      sheet((content) => {
        content.values.splice(11, 1);
        content.formulas.splice(11, 1);
        content.shown = undefined;
      }),
    ),
  ).toEqual([]);
});

test("what a sheet is laid out from: a date that is none is its text", () => {
  const read = readScoringSheet(scoringContent(), officialSystems)!;
  const input = inputOf({ ...finalContentOf(read.sheet), date: true }, read);
  expect(input).toMatchObject({ name: "评分表-省公安厅", unit: "省公安厅", date: "true", stage: "assessed" });
  expect(input.entries?.get(1)).toMatchObject({ selfScore: 4 });
});
