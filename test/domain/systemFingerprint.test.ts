import type { IndicatorSystem } from "../../src/domain/indicatorSystem";
import { idOfTitle, withFingerprint } from "../../src/domain/systemFingerprint";
import { smallSystem } from "../helpers/smallSystem";

const [first, ...others] = smallSystem.indicators;
const withFirst = (change: object): IndicatorSystem => ({
  ...smallSystem,
  indicators: [...(first ? [{ ...first, ...change }] : []), ...others],
});

const mark = ({ fingerprint, ...parts }: IndicatorSystem): string => withFingerprint(parts).fingerprint;

test("it is six characters that nobody takes for one another, the same on every computer", () => {
  expect(mark(smallSystem)).toMatch(/^[A-HJ-NP-Z2-9]{6}$/);
  expect(mark({ ...smallSystem })).toBe(mark(smallSystem));
});

test.each<[string, IndicatorSystem]>([
  ["the id", { ...smallSystem, id: "x-other" }],
  ["the title", { ...smallSystem, title: "考核指标体系" }],
  ["the edition", { ...smallSystem, edition: "2" }],
  ["what a level is called", { ...smallSystem, levels: [...smallSystem.levels.slice(0, -1), "考核要点"] }],
  ["the points in all", { ...smallSystem, total: 100 }],
  ["an indicator's number", withFirst({ number: 9 })],
  ["an indicator's heading", withFirst({ path: ["甲", "甲零"] })],
  ["an indicator's name", withFirst({ name: "组织" })],
  ["an indicator's weight", withFirst({ weight: 3 })],
  ["an indicator's description", withFirst({ description: "成立专班" })],
  ["an indicator's kind", withFirst({ kind: "加分" })],
  ["the indicators' order", { ...smallSystem, indicators: [...smallSystem.indicators].reverse() }],
])("it changes with %s", (_, changed) => {
  expect(mark(changed)).not.toBe(mark(smallSystem));
});

test("what nobody is scored by does not change it: the attachment's number, rules, points that headings state", () => {
  expect(mark({ ...smallSystem, attachment: "附件9", rules: "按年度考核。", stated: [] })).toBe(mark(smallSystem));
});

test("a title has one id, however it is spaced", () => {
  expect(idOfTitle("县区 考核指标体系")).toBe(idOfTitle("县区考核指标体系"));
  expect(idOfTitle("县区考核指标体系")).toMatch(/^x-[A-HJ-NP-Z2-9]{6}$/);
  expect(idOfTitle("乡镇考核指标体系")).not.toBe(idOfTitle("县区考核指标体系"));
});
