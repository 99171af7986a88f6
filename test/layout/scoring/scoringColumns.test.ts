import { usualLevels } from "../../../src/domain/systems";
import { printableSize } from "../../../src/layout/parts/paper";
import { type ColumnKey, columnsOf, layoutVersion } from "../../../src/layout/scoring/scoringColumns";
import { textFor } from "../../../src/text";
import { columnName } from "../../../src/workbook/address";

const columns = columnsOf(layoutVersion, usualLevels);
const text = textFor("zh-CN").sheet;

test("each caption of the texts is a column; the others are the levels'", () => {
  const ofLevels: ColumnKey[] = ["section", "group", "name"];
  const keys = [...ofLevels, ...(Object.keys(text.columns) as ColumnKey[])];
  expect(columns.list.map(({ key }) => key).sort()).toEqual(keys.sort());
});

test.each([
  [["指标"], []],
  [["项目", "指标"], ["section"]],
  [
    ["一级指标", "二级指标", "三级指标", "四级指标"],
    ["section", "group", "subgroup"],
  ],
])("a table of the levels %j has the columns of headings %j, and is as wide", (levels, headings) => {
  const others = columnsOf(layoutVersion, levels);
  expect(others.headings).toEqual(headings);
  expect(others.list.slice(0, headings.length).map(({ caption }) => caption(text))).toEqual(levels.slice(0, -1));
  expect(others.list[others.at.name]?.caption(text)).toBe(levels.at(-1));
  for (const width of ["portraitA4", "landscapeA4", "landscapeA3"] as const)
    expect(sum(others.list.map((each) => each.width[width]))).toBe(sum(columns.list.map((each) => each.width[width])));
});

test.each<[letter: string, caption: string, holds: string, unlocked: boolean, summed: boolean, printed: boolean]>([
  ["A", "一级指标", "heading", false, false, true],
  ["B", "二级指标", "heading", false, false, true],
  ["C", "序号", "official", false, false, true],
  ["D", "三级指标", "official", false, false, true],
  ["E", "权重", "official", false, true, true],
  ["F", "指标说明", "official", false, false, true],
  ["G", "自评得分", "entered", true, true, true],
  ["H", "自评说明", "entered", true, false, true],
  ["I", "考核得分", "entered", true, true, true],
  ["J", "扣分依据", "entered", true, false, true],
  ["K", "佐证材料", "entered", true, false, true],
  ["L", "检查", "formula", false, false, false],
])("%s is %s: %s; unlocked %s, summed %s, printed %s", (letter, caption, holds, unlocked, summed, printed) => {
  const column = columns.list.find(({ key }) => columnName(columns.at[key] ?? -1) === letter);
  expect(column?.caption(text)).toBe(caption);
  expect(column?.holds.kind).toBe(holds);
  expect(column?.style.locked === false).toBe(unlocked);
  expect(column?.sum !== undefined).toBe(summed);
  expect(column?.printed).toBe(printed);
});

test("what is derived: the columns that people fill in, and the last printed one", () => {
  expect(columns.entered).toEqual(["selfScore", "selfReason", "assessedScore", "reason", "evidence"]);
  expect(columns.lastPrinted).toBe(columns.at.evidence);
});

test("layout 1 is the same without the unit's own reasons, and as wide", () => {
  const first = columnsOf(1, usualLevels);
  const withoutReasons = columns.list.filter(({ key }) => key !== "selfReason");
  expect(first.list.map(({ key }) => key)).toEqual(withoutReasons.map(({ key }) => key));
  expect(first.entered).toEqual(["selfScore", "assessedScore", "reason", "evidence"]);
  for (const width of ["portraitA4", "landscapeA4", "landscapeA3"] as const) {
    const printed = ({ list }: typeof first) => list.filter((each) => each.printed).map((each) => each.width[width]);
    expect(sum(printed(first))).toBe(sum(printed(columns)));
  }
});

const sum = (widths: number[]): number => widths.reduce((a, b) => a + b, 0);

test("official contents come from the indicator", () => {
  const indicator = { number: 7, path: ["甲", "乙"], name: "名", weight: 2, description: "说明" };
  const contents = columns.list.flatMap(({ holds }) => (holds.kind === "official" ? [holds.of(indicator)] : []));
  expect(contents).toEqual([7, "名", 2, "说明"]);
});

test.each([
  { width: "landscapeA4", paper: "A4", orientation: "landscape" },
  { width: "landscapeA3", paper: "A3", orientation: "landscape" },
] as const)("$width: the printed columns are a little narrower than the page", ({ width, paper, orientation }) => {
  const printed = columns.list.filter((each) => each.printed).reduce((sum, each) => sum + each.width[width], 0);
  const room = printableSize({ paper, orientation }).width;
  expect(printed).toBeLessThanOrEqual(room);
  expect(printed).toBeGreaterThan(0.95 * room);
});
