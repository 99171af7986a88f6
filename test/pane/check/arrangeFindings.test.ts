/** Counting, filtering and grouping of findings. */
import { countKinds } from "../../../src/domain/countFindings";
import { type Finding, findingOf } from "../../../src/domain/finding";
import type { Rule } from "../../../src/domain/findingRules";
import { headingsOf } from "../../../src/domain/indicatorSystem";
import { systemById } from "../../../src/domain/systems";
import {
  filterFindings,
  type FindingsOfSection,
  groupBySection,
  keyOf,
  visitNext,
} from "../../../src/pane/check/arrangeFindings";
import { filterChoices } from "../../../src/pane/check/filterChoices";
import { countsInWords } from "../../../src/text/countsInWords";

const system = systemById("provincial-departments");
const sections = headingsOf(system);

/** Its facts do not matter here. */
const finding = (rule: Rule, number: number | null, cell = `G${(number ?? 0) + 6}`): Finding =>
  findingOf(rule, number, cell, {} as never);

const inShort = (groups: FindingsOfSection[]) =>
  groups.map(({ section, findings }) => [section, findings.map(({ rule, number }) => `${rule} ${number}`)]);

test("an indicator belongs to the section that its number falls in", () => {
  const all = system.indicators.map(({ number, path }) => ({ number, section: path[0] }));
  const groups = groupBySection(
    all.map(({ number }) => finding("blank", number)),
    sections,
  );
  const told = groups.flatMap(({ section, findings }) => findings.map(({ number }) => ({ number, section })));
  expect(told).toEqual(all);
});

test("the whole table stands first, and in a section errors before blanks before warnings", () => {
  const groups = groupBySection(
    [
      finding("missing-reason", 1),
      finding("blank", 2),
      finding("above-weight", 3),
      finding("blank", 47),
      finding("formula-overwritten", null),
    ],
    sections,
  );
  expect(inShort(groups)).toEqual([
    [null, ["formula-overwritten null"]],
    ["组织领导", ["above-weight 3", "blank 2", "missing-reason 1"]],
    ["法制监督", ["blank 47"]],
  ]);
});

test("findings are shown by kind or by rule", () => {
  const findings = [finding("blank", 1), finding("above-weight", 2), finding("not-a-number", 3)];
  expect(filterFindings(findings, "all")).toHaveLength(3);
  expect(filterFindings(findings, "wrong").map(({ number }) => number)).toEqual([2, 3]);
  expect(filterFindings(findings, "not-a-number").map(({ number }) => number)).toEqual([3]);
  expect(countKinds(findings)).toEqual({ wrong: 2, blank: 1, warning: 0 });
});

test("only what there is can be chosen, and nothing twice", () => {
  const findings = [finding("blank", 1), finding("above-weight", 2), finding("not-a-number", 3)];
  expect(filterChoices(findings, "zh-CN").map(({ name }) => name)).toEqual([
    "全部（3）",
    "错误（2）",
    "未评分（1）",
    "超过权重（1）",
    "不是数字（1）",
  ]);
  expect(filterChoices([finding("blank", 1)], "zh-CN").map(({ filter }) => filter)).toEqual(["all", "blank"]);
});

test("counts are told in words, without what there is none of", () => {
  const findings = [finding("blank", 1), finding("blank", 2), finding("missing-reason", 3)];
  expect(countsInWords(countKinds(findings), "zh-CN")).toBe("未评分 2 项，提醒 1 处");
  expect(countsInWords({ wrong: 1 }, "en-US")).toBe("1 error");
  expect(countsInWords({}, "zh-CN")).toBe("");
});

describe("the next finding", () => {
  const [one, two, three] = [finding("blank", 1), finding("blank", 2), finding("blank", 3)];
  const visit = (at: Finding, place: number) => ({ key: keyOf(at), place });

  test("is the first at first, and the first again after the last", () => {
    expect(visitNext([one, two, three], null)?.finding).toBe(one);
    expect(visitNext([one, two, three], visit(one, 0))?.finding).toBe(two);
    expect(visitNext([one, two, three], visit(three, 2))?.finding).toBe(one);
  });

  test("is the one that moved up when the last one was put right", () => {
    expect(visitNext([one, three], visit(two, 1))?.finding).toBe(three);
    expect(visitNext([one, two], visit(three, 2))?.finding).toBe(one);
  });

  test("is none where there are none", () => {
    expect(visitNext([], visit(one, 0))).toBeNull();
  });
});
