import { officialSystems, usualLevels } from "../../../src/domain/systems";
import { layOutDefinitionSheet } from "../../../src/layout/definition/definitionSheet";
import { findCaptions } from "../../../src/layout/recognition/findCaptions";
import { columnsOf, layoutVersion } from "../../../src/layout/scoring/scoringColumns";
import { textFor } from "../../../src/text";
import type { Scalar, SheetContent } from "../../../src/workbook/workbook";
import { finalWorkbook, readFinal } from "../../helpers/finalWorkbook";
import { contentOf } from "../../helpers/scoringContent";

const { at, list } = columnsOf(layoutVersion, usualLevels);
const chinese = list.map(({ caption }) => caption(textFor("zh-CN").sheet));
const english = list.map(({ caption }) => caption(textFor("en-US").sheet));

function content(...rows: Scalar[][]): SheetContent {
  return { name: "表", values: rows, formulas: rows.map((row) => row.map(() => null)), names: [] };
}

const without = (...captions: string[]): string[] => chinese.filter((caption) => !captions.includes(caption));
const instead = (caption: string, other: string): string[] => chinese.map((each) => (each === caption ? other : each));

test("in both languages, in whichever row", () => {
  expect(findCaptions(content(["标题"], [], chinese))).toMatchObject({ language: "zh-CN", row: 2, columns: at });
  expect(findCaptions(content(english))).toMatchObject({ language: "en-US", row: 0, columns: at });
});

test.each<[what: string, captions: string[], columns: object | null]>([
  ["a deleted column is missing", without("权重"), { name: 3, description: 4 }],
  ["spaces around do not count", instead("权重", " 权重 "), { weight: 4 }],
  ["an overwritten one is where its neighbours leave room for it", instead("权重", "分值"), { weight: 4 }],
  ["so is the first", instead("一级指标", "部分"), { section: 0 }],
  ["six are enough", chinese.slice(0, 6), { name: 3, description: 5 }],
  ["five are not", chinese.slice(0, 5), null],
  ["without the names it is no table of ours", without("三级指标"), null],
])("%s", (_, captions, columns) => {
  const found = findCaptions(content(captions));
  if (columns === null) expect(found).toBeNull();
  else expect({ ...found?.columns }).toMatchObject(columns);
});

test("a definition of a system has most of the captions, and is none, with its hidden name or without", () => {
  const [system] = officialSystems;
  if (!system) throw new Error("no system");
  const definition = contentOf(layOutDefinitionSheet(system, { name: "指标体系", language: "zh-CN" }));
  expect(findCaptions(definition)).toBeNull();
  expect(findCaptions({ ...definition, names: [] })).toBeNull();
});

test("a column without a caption that can be told has no place", () =>
  expect(findCaptions(content(without("权重")))?.columns.weight).toBeUndefined());

test("a sheet that a repair replaced has none", () => {
  const names = [{ name: "ScoringReplacedBy", formula: "='评分表'!$A$1", visible: false }];
  expect(findCaptions({ ...content(chinese), names })).toBeNull();
});

test.each(["zh-CN", "en-US"] as const)(
  "in %s neither a summary nor a record nor a cover is taken for one",
  (language) => {
    const { scoring, ...others } = readFinal(finalWorkbook({ language }));
    expect(findCaptions(scoring)?.row).toBe(4);
    expect(Object.values(others).map((each) => findCaptions(each))).toEqual([null, null, null]);
  },
);
