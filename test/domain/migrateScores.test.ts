import type { Indicator } from "../../src/domain/indicatorSystem";
import { migrateScores } from "../../src/domain/migrateScores";
import { type EnteredScores, nothingEntered } from "../../src/domain/scoreSheet";
import { twoLevels } from "../helpers/otherSystems";

const entered = (selfScore: number): EnteredScores => ({ ...nothingEntered, selfScore });
const scores = new Map(twoLevels.indicators.map(({ number, weight }) => [number, entered(weight)]));
const [first, second, third, ...others] = twoLevels.indicators;
if (!first || !second || !third) throw new Error("no indicators");

const twin = (indicator: Indicator, number: number): Indicator => ({ ...indicator, number });

test.each<[what: string, indicators: Indicator[], moved: string[], placeless: number[], fresh: number[]]>([
  [
    "the same edition",
    [...twoLevels.indicators],
    ["1 1 number", "2 2 number", "3 3 number", "4 4 number", "5 5 number"],
    [],
    [],
  ],
  [
    "renumbered: by name and description",
    [twin(second, 1), twin(first, 2), third, ...others],
    ["2 1 text", "1 2 text", "3 3 number", "4 4 number", "5 5 number"],
    [],
    [],
  ],
  [
    "moved and described anew: by name under its headings",
    [{ ...second, number: 1, description: "新说明" }, { ...first, number: 2 }, third, ...others],
    ["2 1 name", "1 2 text", "3 3 number", "4 4 number", "5 5 number"],
    [],
    [],
  ],
  [
    "renamed: by its description",
    [{ ...first, name: "概况" }, second, third, ...others],
    ["1 1 description", "2 2 number", "3 3 number", "4 4 number", "5 5 number"],
    [],
    [],
  ],
  [
    "renamed and described anew: nobody knows whether it is the same",
    [{ ...first, name: "概况", description: "新说明" }, second, third, ...others],
    ["2 2 number", "3 3 number", "4 4 number", "5 5 number"],
    [1],
    [1],
  ],
  ["taken out", [second, third, ...others], ["2 2 number", "3 3 number", "4 4 number", "5 5 number"], [1], []],
  [
    "twice now: the one with its number is meant",
    [first, second, third, ...others, twin(first, 6)],
    ["1 1 number", "2 2 number", "3 3 number", "4 4 number", "5 5 number"],
    [],
    [6],
  ],
  [
    "twice now with other numbers: neither is taken",
    [second, third, ...others, twin(first, 7), twin(first, 8)],
    ["2 2 number", "3 3 number", "4 4 number", "5 5 number"],
    [1],
    [7, 8],
  ],
])("%s", (_, indicators, moved, placeless, fresh) => {
  const migration = migrateScores(twoLevels, { ...twoLevels, indicators }, scores);
  expect(migration.moved.map(({ from, to, by }) => `${from.number} ${to.number} ${by}`)).toEqual(moved);
  expect(migration.placeless.map(({ number }) => number)).toEqual(placeless);
  expect(migration.fresh.map(({ number }) => number)).toEqual(fresh);
  // No score is lost, and none is there twice.
  const points = (list: readonly { entered: EnteredScores }[]): number =>
    list.reduce((sum, each) => sum + Number(each.entered.selfScore), 0);
  expect(points(migration.moved) + points(migration.placeless)).toBeCloseTo(30);
  expect(migration.entries.size).toBe(moved.length);
});

test("a score keeps its points where its indicator weighs less now, and is told", () => {
  const indicators = [{ ...first, weight: 1 }, second, third, ...others];
  const [moved] = migrateScores(twoLevels, { ...twoLevels, indicators }, scores).moved;
  expect(moved).toMatchObject({
    from: { weight: 1.6 },
    to: { weight: 1 },
    entered: { selfScore: 1.6 },
    above: ["self"],
  });
});

test("where nothing was entered nothing is told but what is new", () => {
  const { moved, placeless, fresh } = migrateScores(twoLevels, { ...twoLevels, indicators: [second] }, new Map());
  expect([moved, placeless, fresh]).toEqual([[], [], []]);
});
