/** Results that somebody wrote, or that a program left, are told; what the formulas give is not. */

import { officialSystems } from "../../../src/domain/systems";
import { staleResults } from "../../../src/layout/comparison/staleResults";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import { parseArea } from "../../../src/workbook/address";
import type { Scalar } from "../../../src/workbook/workbook";
import { scoringContent } from "../../helpers/scoringContent";

/** With results put beside the formulas that stay. */
function found(results: Record<string, Scalar> = {}, entered: Record<string, Scalar> = {}): string[] {
  const content = structuredClone(scoringContent(entered));
  for (const [cell, value] of Object.entries(results)) {
    const { row, column } = parseArea(cell);
    content.values[row]![column] = value;
  }
  const read = readScoringSheet(content, officialSystems);
  if (!read) throw new Error("not recognised");
  return staleResults(content, read).map(({ cell, facts }) => `${cell} ${Object.values(facts).join(" ← ")}`);
}

test("as drawn, and as worked out anew", () => {
  expect(found()).toEqual([]);
  expect(found({ L6: "扣分未写依据；", L4: "有 1 行需要处理" }, { I6: 1 })).toEqual([]);
  expect(found({ L6: "考核超过权重；", L4: "有 1 行需要处理" }, { I6: 99 })).toEqual([]);
});

// Row 12 holds the first subtotal, L the check column, L4 how many rows need work.
test.each<[what: string, results: Record<string, Scalar>, told: string[]]>([
  ["a subtotal", { I12: 19 }, ["I12 20 ← 19"]],
  ["one that shows nothing", { I12: "" }, ["I12 20 ← "]],
  ["the total of the other column", { G57: 99 }, ["G57 100 ← 99"]],
  ["the total of weights", { E57: 90 }, ["E57 100 ← 90"]],
  ["what the check column says", { L6: "已核对" }, ["L6  ← 已核对", "L4 有 1 行需要处理 ← 全部通过"]],
  ["how many rows need work", { L4: "有 9 行需要处理" }, ["L4 全部通过 ← 有 9 行需要处理"]],
  ["no result at all is no wrong one", { I12: null, L6: null }, []],
])("%s", (_, results, told) => expect(found(results)).toEqual(told));

test("a formula that is not ours is told itself", () => {
  const content = structuredClone(scoringContent({ I12: 20 }));
  content.formulas[11]![8] = "=20";
  content.values[11]![8] = 19;
  const read = readScoringSheet(content, officialSystems)!;
  expect(read.sheet.lostFormulas.map(({ cell }) => cell)).toEqual(["I12"]);
  expect(staleResults(content, read)).toEqual([]);
});
