import {
  editionMark,
  headingsOf,
  type IndicatorSystem,
  lowestHeadings,
  officialName,
  placesIn,
  systemKey,
  weightOf,
  withThoseBelow,
} from "../../src/domain/indicatorSystem";
import { smallSystem } from "../helpers/smallSystem";

const carried: IndicatorSystem = { ...smallSystem, id: "x-own", attachment: "", fingerprint: "A3CD5F" };

const namesOf = (headings: readonly { name: string }[]): string[] => headings.map(({ name }) => name);

test.each<[what: string, of: (system: IndicatorSystem) => string, official: string, own: string]>([
  ["key", systemKey, "provincial-departments", "x-own·A3CD5F"],
  ["edition in footers", editionMark, "1", "1·A3CD5F"],
  ["name", officialName, "附件2 考核验收指标体系", "考核验收指标体系"],
])("an official system's %s, and that of one with a fingerprint", (_, of, official, own) => {
  expect([of(smallSystem), of(carried)]).toEqual([official, own]);
});

test("headings stand as the indicators' paths name them, with what is below them weighed", () => {
  const [first, second] = headingsOf(smallSystem);
  expect(first).toMatchObject({ name: "甲", path: ["甲"], points: 5 });
  expect(first?.below.map(({ name, points, indicators }) => [name, points, indicators.length])).toEqual([
    ["甲一", 4, 2],
    ["甲二", 1, 1],
  ]);
  expect(second?.below[0]).toMatchObject({ path: ["乙", "乙一"], points: 5, below: [] });
  expect(namesOf(withThoseBelow(headingsOf(smallSystem)))).toEqual(["甲", "甲一", "甲二", "乙", "乙一"]);
  expect(namesOf(lowestHeadings(headingsOf(smallSystem)))).toEqual(["甲一", "甲二", "乙一"]);
});

test("a heading that is named again behind another one is another heading", () => {
  const [one, two, , last] = smallSystem.indicators;
  const indicators = [one, last, two].flatMap((each) => each ?? []);
  expect(namesOf(headingsOf({ ...smallSystem, indicators }))).toEqual(["甲", "乙", "甲"]);
});

test("a system of one level has no headings", () => {
  const indicators = smallSystem.indicators.map((each) => ({ ...each, path: [] }));
  expect(headingsOf({ ...smallSystem, levels: ["指标"], indicators })).toEqual([]);
});

test("places are those in the list, whatever the numbers are", () => {
  const indicators = [...smallSystem.indicators].reverse();
  expect([...placesIn({ ...smallSystem, indicators })]).toEqual([
    [4, 0],
    [3, 1],
    [2, 2],
    [1, 3],
  ]);
});

test("weights add up free of binary tails", () => {
  expect(weightOf([{ weight: 0.1 }, { weight: 0.2 }])).toBe(0.3);
  expect(weightOf([])).toBe(0);
});
