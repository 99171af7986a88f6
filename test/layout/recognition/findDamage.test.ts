import { officialSystems } from "../../../src/domain/systems";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import { layOutScoringSheet } from "../../../src/layout/scoring/scoringSheet";
import type { Scalar, SheetContent } from "../../../src/workbook/workbook";
import { twoLevels } from "../../helpers/otherSystems";
import { contentOf, scoringContent } from "../../helpers/scoringContent";

function damageOf(content: SheetContent) {
  const sheet = readScoringSheet(content, officialSystems)?.sheet;
  if (!sheet) throw new Error("not recognised");
  return {
    formulas: sheet.lostFormulas.map(({ cell }) => cell),
    headings: sheet.changedHeadings.map(({ cell, expected }) => [cell, expected]),
    parts: sheet.lostParts,
    outOfOrder: sheet.outOfOrder,
  };
}

const nothing = { formulas: [], headings: [], parts: [], outOfOrder: null };

test.each<[what: string, changes: Record<string, Scalar>, damage: Partial<ReturnType<typeof damageOf>>]>([
  ["as drawn", {}, {}],
  ["a score is none of its business", { G6: 99 }, {}],
  ["a check overwritten", { L6: "" }, { formulas: ["L6"] }],
  ["a sum overwritten", { I57: 100 }, { formulas: ["I57"] }],
  ["how many rows need work, overwritten", { L4: "好" }, { formulas: ["L4"] }],
  ["a caption", { E5: "分值" }, { headings: [["E5", "权重"]] }],
  ["a 序号", { C6: 99 }, { headings: [["C6", 1]] }],
  ["a section's name", { A6: "组织" }, { headings: [["A6", "组织领导\n20分"]] }],
  ["a label of a sum", { A57: "合计" }, { headings: [["A57", "总分"]] }],
])("%s", (_, changes, damage) => expect(damageOf(scoringContent(changes))).toEqual({ ...nothing, ...damage }));

function withoutRow(row: number): SheetContent {
  const content = scoringContent();
  content.values.splice(row - 1, 1);
  content.formulas.splice(row - 1, 1);
  return content;
}

function withoutColumn(caption: string): SheetContent {
  const content = scoringContent();
  const column = content.values[4]?.indexOf(caption) ?? -1;
  for (const row of content.values.slice(4)) row.splice(column, 1);
  for (const row of content.formulas.slice(4)) row.splice(column, 1);
  return content;
}

test("a row of sums that is gone, and a column, are told once each", () => {
  expect(damageOf(withoutRow(57)).parts).toEqual([{ cell: "D56", row: "总分" }]);
  expect(damageOf(withoutColumn("佐证材料")).parts).toEqual([{ cell: "D5", column: "佐证材料" }]);
});

test("rows in another order: the first that stands before a smaller number", () => {
  const content = scoringContent();
  const swap = <T>(rows: T[]): void => void ([rows[5], rows[6]] = [rows[6]!, rows[5]!]);
  swap(content.values);
  swap(content.formulas);
  expect(damageOf(content).outOfOrder).toBe("D7");
});

test("the system's own order is right, whatever its numbers are", () => {
  const numbers = [3, 1, 2, 5, 4];
  const indicators = twoLevels.indicators.map((each, i) => ({ ...each, number: numbers[i] ?? 0 }));
  const system = { ...twoLevels, indicators };
  const input = { name: "评分表", unit: "", group: "", date: null, stage: "self", language: "zh-CN" } as const;
  const content = contentOf(layOutScoringSheet({ system, ...input }));
  expect(readScoringSheet(content, [system])?.sheet.outOfOrder).toBeNull();
});

test("a check formula is expected for its own columns, whatever sheet was read before", () => {
  const weightOf = (content: SheetContent): string | undefined =>
    /G6>(\w+)|F6>(\w+)/
      .exec(readScoringSheet(content, officialSystems)?.sheet.lostFormulas[0]?.expected ?? "")
      ?.slice(1)
      .join("");
  // Both have their columns side by side from the first on, but the weight stands in another.
  expect(weightOf(withoutColumn("二级指标"))).toBe("D6");
  expect(weightOf(withoutColumn("指标说明"))).toBe("E6");
});
