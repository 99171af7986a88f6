/** What depends on a rule is read from its row. */

import { type Finding, findingOf, isError, isFinding, isRepairable, refusesRanking } from "../../src/domain/finding";
import { rules } from "../../src/domain/findingRules";
import type { Stage } from "../../src/domain/scoreSheet";
import { findingSentence } from "../../src/text/findingSentence";
import { languages } from "../../src/text/languages";

const above = findingOf("above-weight", 2, "G7", { stage: "self", weight: 1 });
const weight = findingOf("weight-changed", 2, "E7", { official: 1 });
const decimals = findingOf("too-many-decimals", 2, "G7", { stage: "self", weight: 1 });

test.each<[string, Finding, Stage, boolean]>([
  ["a wrong score of the column that ranks", above, "self", true],
  ["a wrong score of the other column", above, "assessed", false],
  ["a changed weight, by whichever score", weight, "assessed", true],
  ["what is only a warning", decimals, "self", false],
  ["a blank, for that sheet is listed apart", findingOf("blank", 1, "G6", { stage: "self", weight: 4 }), "self", false],
])("%s refuses the ranking: %#", (_, finding, score, refuses) => {
  expect(refusesRanking(finding, score)).toBe(refuses);
});

test("errors and what a repair puts right", () => {
  expect([above, weight, decimals].map(isError)).toEqual([true, true, false]);
  expect([above, weight, decimals].map(isRepairable)).toEqual([false, true, false]);
});

test.each<[string, unknown, boolean]>([
  ["as it was written", JSON.parse(JSON.stringify(above)), true],
  ["with several cells", findingOf("code-differs", null, null, { code: "A", cells: ["A1", "B2"] }), true],
  ["an unknown rule", { ...above, rule: "toString" }, false],
  ["a fact that is missing", { ...above, facts: { stage: "self" } }, false],
  ["a fact of another kind", { ...above, facts: { stage: "later", weight: 1 } }, false],
  ["cells that are no texts", findingOf("code-differs", null, null, { code: "A", cells: [1] as never }), false],
  ["a number as text", { ...above, number: "2" }, false],
  ["nothing", null, false],
])("a finding that was read from a file, %s: %#", (_, value, known) => {
  expect(isFinding(value)).toBe(known);
});

test("every rule has its sentence in every language, which ends as one", () => {
  const facts = {
    stage: "self",
    weight: 4,
    found: "待定",
    written: "2分",
    scored: 3,
    official: 4,
    name: "领导体制",
    caption: "权重",
    label: "小计",
    row: 7,
    printed: 99,
    expected: "20",
    result: "4",
    counted: 98,
    code: "A3CD-5FGH-7KMN",
    cells: ["H7"],
    sentence: "请核对。",
    missing: "标题",
    shown: "1",
    holds: "4",
    how: "merge",
    text: "更正后总分",
    count: 7,
    format: ".xls",
    unseen: ["colors"],
    differences: ["3 weight", "7 missing"],
    sheets: ["评分表-甲-原表"],
  };
  for (const language of languages)
    for (const rule of Object.keys(rules) as (keyof typeof rules)[]) {
      const sentence = findingSentence({ rule, number: 3, cell: "H7", facts } as unknown as Finding, language);
      expect(sentence).toMatch(/[。.]$/);
      expect(sentence).not.toMatch(/undefined|null|\[object/);
    }
});
