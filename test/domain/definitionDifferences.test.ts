import {
  changesScores,
  type DefinitionDifference,
  definitionDifferences,
  differencesKept,
  keptDifferences,
} from "../../src/domain/definitionDifferences";
import type { Indicator } from "../../src/domain/indicatorSystem";
import { twoLevels } from "../helpers/otherSystems";

const [first, ...others] = twoLevels.indicators;
if (!first) throw new Error("no indicators");
const extra: Indicator = { ...first, number: 9, name: "新增" };

test.each<[what: string, indicators: readonly Indicator[], found: string[], scores: boolean]>([
  ["nothing", twoLevels.indicators, [], false],
  ["a weight", [{ ...first, weight: 2 }, ...others], ["1 weight"], true],
  [
    "a name and a description",
    [{ ...first, name: "概况", description: "" }, ...others],
    ["1 name", "1 description"],
    false,
  ],
  ["a heading", [{ ...first, path: ["公开"] }, ...others], ["1 heading"], false],
  ["a kind", [{ ...first, kind: "加分" }, ...others], ["1 kind"], false],
  ["one is missing", others, ["1 missing"], true],
  ["one was added", [...twoLevels.indicators, extra], ["9 added"], true],
])("%s", (_, indicators, found, scores) => {
  const differences = definitionDifferences(twoLevels, { ...twoLevels, indicators });
  expect(keptDifferences(differences)).toEqual(found);
  expect(changesScores(differences)).toBe(scores);
});

test("what a finding keeps is told by the part that differs, and bounded", () => {
  const many: DefinitionDifference[] = Array.from({ length: 90 }, (_, i) => ({ number: i + 1, what: "weight" }));
  expect(keptDifferences(many)).toHaveLength(30);
  expect(differencesKept(["3 weight", "5 name", "7 weight", "8 missing"])).toEqual([
    ["missing", [8]],
    ["weight", [3, 7]],
    ["name", [5]],
  ]);
});
