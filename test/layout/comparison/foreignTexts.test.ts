import { officialSystems } from "../../../src/domain/systems";
import { foreignTexts } from "../../../src/layout/comparison/foreignTexts";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import type { Scalar, SheetContent } from "../../../src/workbook/workbook";
import { scoringContent } from "../../helpers/scoringContent";

function found(content: SheetContent): string[] {
  const read = readScoringSheet(content, officialSystems);
  if (!read) throw new Error("not recognised");
  return foreignTexts(content, read).map(({ rule, cell }) => `${rule} ${cell ?? "-"}`);
}

test.each<[what: string, changes: Record<string, Scalar>, findings: string[]]>([
  ["as drawn", {}, []],
  ["a label that stands twice: the one farther to the right", { L1: "当前阶段" }, ["label-twice L1"]],
  ["people write behind the words of a signature", { A59: "被考核单位负责人（签字）：张三 2026-11-23" }, []],
  ["a signature's line is gone", { A59: "经办人：" }, ["text-missing -"]],
  [
    "the lines of version 0.1",
    { A59: "被考核单位负责人（签字）：", A60: "考核组成员（签字）：", G60: "（单位盖章）          年    月    日" },
    [],
  ],
  ["another name where a section's stands", { A6: "别的" }, ["text-added A6"]],
  ["the same name again where a page begins", { A7: "组织领导（续）" }, []],
])("%s", (_, changes, findings) => expect(found(scoringContent(changes))).toEqual(findings));

test("a row between the indicators is told by its first text in a printed column", () => {
  const content = scoringContent();
  const row = [null, null, null, "加分项", null, null, null, null, null, null, null];
  content.values.splice(8, 0, row);
  content.formulas.splice(
    8,
    0,
    row.map(() => null),
  );
  expect(found(content)).toEqual(["text-added D9"]);
});
