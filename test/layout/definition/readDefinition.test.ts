import { officialSystems, systemsWith } from "../../../src/domain/systems";
import { definitionRows } from "../../../src/layout/definition/definitionColumns";
import { layOutDefinitionSheet } from "../../../src/layout/definition/definitionSheet";
import { definedSystems, isUnusable, readDefinition, systemsOf } from "../../../src/layout/definition/readDefinition";
import { isDefinition } from "../../../src/layout/recognition/constantName";
import { layOutScoringSheet } from "../../../src/layout/scoring/scoringSheet";
import { definitionSentence } from "../../../src/text/system";
import { parseArea } from "../../../src/workbook/address";
import type { Scalar, SheetContent } from "../../../src/workbook/workbook";
import { fourLevels, otherSystems, twoLevels } from "../../helpers/otherSystems";
import { contentOf } from "../../helpers/scoringContent";

const languages = ["zh-CN", "en-US"] as const;

/** A definition sheet's content with cells overwritten. */
function edited(changes: Record<string, Scalar>, system = twoLevels): SheetContent {
  const content = contentOf(layOutDefinitionSheet(system, { name: "指标体系", language: "zh-CN" }));
  for (const [cell, value] of Object.entries(changes)) {
    const { row, column } = parseArea(cell);
    const line = (content.values[row] ??= []);
    line[column] = value;
    if (typeof value === "string" && value.startsWith("=")) (content.formulas[row] ??= [])[column] = value;
  }
  return content;
}

/** What is told of it: cell and sentence. */
function told(content: SheetContent): [cell: string | null, sentence: string][] {
  return (readDefinition(content)?.problems ?? []).map(({ cell, problem }) => [
    cell,
    definitionSentence(problem, "zh-CN"),
  ]);
}

test.each(languages)("a system read back from its sheet is the same, fingerprint and all (%s)", (language) => {
  for (const system of otherSystems) {
    const content = contentOf(layOutDefinitionSheet(system, { name: "指标体系", language }));
    const first = definitionRows.first;
    const numbers = system.indicators.map(({ number }, i) => ({
      row: first + i,
      column: system.levels.length - 1,
      value: number,
    }));
    expect(readDefinition(content)).toEqual({ system, language, problems: [], numbers });
  }
});

test("an official system as a sheet has its stated points, but its id is the product's own", () => {
  for (const system of officialSystems) {
    const content = contentOf(layOutDefinitionSheet(system, { name: "指标体系", language: "zh-CN" }));
    const read = readDefinition(content);
    expect(read?.problems).toEqual([{ cell: "B5", problem: { problem: "bad-id" } }]);
    expect(definedSystems([content])).toEqual([]);
    expect({ ...read?.system, fingerprint: "" }).toEqual(system);
  }
});

test("a copy without the hidden name is known by its fields and captions; a scoring sheet is no definition", () => {
  const content = { ...edited({}), names: [] };
  expect(isDefinition(content)).toBe(false);
  expect(readDefinition(content)?.system).toEqual(twoLevels);
  const input = { name: "评分表", unit: "", group: "", date: null, stage: "self", language: "zh-CN" } as const;
  expect(readDefinition(contentOf(layOutScoringSheet({ system: twoLevels, ...input })))).toBeNull();
});

test("kinds and rules are kept as text, and belong to the fingerprint", () => {
  const read = readDefinition(edited({ F10: "否决", B8: "每迟一天扣 1 分" }));
  expect(read?.system.indicators[0]?.kind).toBe("否决");
  expect(read?.system.rules).toBe("每迟一天扣 1 分");
  expect(read?.system.fingerprint).not.toBe(twoLevels.fingerprint);
});

test.each<[what: string, changes: Record<string, Scalar>, cell: string | null, sentence: string]>([
  ["a weight in words", { D10: "二分" }, "D10", "权重应为数字，现在是“二分”。"],
  ["no weight", { D10: null }, "D10", "这一行没有权重，请补上。"],
  ["a weight below zero", { D10: -1 }, "D10", "第 1 项“概况信息”的权重是 -1，权重应大于 0。"],
  ["no number", { B11: null }, "B11", "这一行没有序号，请补上。"],
  ["a number twice", { B11: 1 }, "B11", "序号 1 出现了两次，每项指标的序号应当唯一。"],
  ["a number left out", { B14: 9 }, "B14", "缺少序号 8，请确认是否漏了一项指标。"],
  ["no name", { C12: null }, "C12", "第 3 项指标没有名称，请补上。"],
  ["no heading above the first", { A10: null }, "A10", "第一项指标缺少项目，请补上。"],
  ["a heading in two places", { A14: "信息公开" }, "A14", "“信息公开”在两处出现"],
  [
    "a heading whose points do not add up",
    { A10: "信息公开\n7分" },
    "A10",
    "“信息公开”应为 7 分，但其各项权重合计为 6.4 分。",
  ],
  ["a formula", { E10: "=B10" }, "E10", "这里是公式，请改为固定的文字或数字。"],
  ["a long name", { C10: "很".repeat(201) }, "C10", "文字太长，最多 200 个字符。"],
  ["a total in words", { B7: "一百" }, "B7", "总分应为大于 0 的数字，现在是“一百”。"],
  ["an id with spaces", { B5: "my system" }, "B5", "代号只能用字母、数字和连字符"],
  ["no title", { B3: null }, null, "指标体系没有名称，请补上。"],
  [
    "weights that do not make the total",
    { B7: 31 },
    null,
    "“政府网站评估指标体系”应为 31 分，但各项权重合计为 30 分。",
  ],
])("%s is told with its cell", (_, changes, cell, sentence) => {
  expect(told(edited(changes))).toContainEqual([cell, expect.stringContaining(sentence)]);
});

test("a heading without indicators is told where it stands", () => {
  const content = edited({});
  content.values.push(["安全保障"]);
  expect(told(content)).toEqual([["A15", "“安全保障”下面没有指标，请补上指标，或删除这一行。"]]);
});

test("what cannot be scored by is not offered; what people may mean so is", () => {
  const isOffered = (changes: Record<string, Scalar>): boolean => definedSystems([edited(changes)]).length > 0;
  expect(isOffered({})).toBe(true);
  expect(isOffered({ B7: 31 })).toBe(true);
  expect(isOffered({ D10: "二分" })).toBe(false);
  const noTable = { ...edited({}), values: [["指标体系"]] };
  expect(told(noTable)).toEqual([[null, expect.stringContaining("没有找到指标表")]]);
  expect(isUnusable(readDefinition(noTable)!)).toBe(true);
});

test("what the organiser hands in stands for what a workbook carries under the same id", () => {
  const changed = edited({ D10: 2.6, D13: 4.6 });
  const [carried] = definedSystems([changed]);
  expect(systemsOf([changed], [])).toEqual({ systems: [...officialSystems, carried], replaced: [] });
  expect(systemsOf([changed], [twoLevels, fourLevels])).toEqual({
    systems: systemsWith([twoLevels, fourLevels]),
    replaced: [carried],
  });
});
