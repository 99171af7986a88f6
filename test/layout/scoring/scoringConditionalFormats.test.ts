/** Which format a score's cell shows, worked out by Univer from the formulas themselves. */

import type { Entry, Stage } from "../../../src/domain/scoreSheet";
import { colors } from "../../../src/layout/parts/styles";
import { rowMarkFormat, scoringConditionalFormats } from "../../../src/layout/scoring/scoringConditionalFormats";
import { placeScoringSheet } from "../../../src/layout/scoring/scoringPlaces";
import { textFor } from "../../../src/text";
import { areaName } from "../../../src/workbook/address";
import type { Scalar } from "../../../src/workbook/workbook";
import { sheetOf, valuesOf } from "../../helpers/calculator";
import { smallSystem } from "../../helpers/smallSystem";

const text = textFor("zh-CN").sheet;
const formats = scoringConditionalFormats(placeScoringSheet(smallSystem), text);
const nameOf: Record<string, string> = {
  [colors.wrong.fill]: "wrong",
  [colors.blank.fill]: "not entered",
  [colors.lost.fill]: "points lost",
};

const areasOf = (all: typeof formats) => all.map(({ area, fill }) => [areaName(area), nameOf[fill ?? ""]]);

test("from the first indicator to the last subtotal, wherever a stage writes", () =>
  expect(areasOf(formats)).toEqual([
    ["G6:G11", "wrong"],
    ["G6:H11", "not entered"],
    ["K6:K11", "not entered"],
    ["G6:H11", "points lost"],
    ["I6:I11", "wrong"],
    ["I6:K11", "not entered"],
    ["I6:J11", "points lost"],
  ]));

test("in layout 1 both stages write in the same reasons", () =>
  expect(areasOf(scoringConditionalFormats(placeScoringSheet(smallSystem, 1), text))).toEqual([
    ["G6:G11", "wrong"],
    ["G6:G11", "not entered"],
    ["I6:J11", "not entered"],
    ["G6:G11", "points lost"],
    ["I6:I11", "points lost"],
    ["H6:H11", "wrong"],
    ["H6:J11", "not entered"],
    ["H6:I11", "points lost"],
  ]));

/** The first format that holds for the score in G6 or I6 of an indicator with weight 2, its reason beside it. */
async function shown(stage: Stage, column: "G" | "I", score: Entry, reason: Entry = null): Promise<string | null> {
  const blank = (): Scalar[] => Array.from({ length: 12 }, () => null);
  const rows = Array.from({ length: 6 }, blank);
  rows[3]![8] = text.stages[stage];
  const at = column === "G" ? 6 : 8;
  Object.assign(rows[5]!, { 2: 1, 4: 2, [at]: score, [at + 1]: reason });
  const own = formats.filter(({ area }) => areaName(area).startsWith(column));
  const values = await valuesOf(sheetOf("表", [...rows, own.map(({ formula }) => formula)]));
  const first = values.at(-1)?.findIndex((holds) => holds === true) ?? -1;
  return first < 0 ? null : (nameOf[own[first]?.fill ?? ""] ?? "?");
}

test.each<[stage: Stage, column: "G" | "I", score: Entry, format: string | null]>([
  ["self", "G", 2, null],
  ["self", "G", 1.5, "points lost"],
  ["self", "G", 2.5, "wrong"],
  ["self", "G", -1, "wrong"],
  ["self", "G", "二分", "wrong"],
  ["self", "G", null, "not entered"],
  ["self", "I", null, null],
  ["self", "I", 1, null],
  ["assessed", "I", 1, "points lost"],
  ["assessed", "G", 1, null],
  ["assessed", "G", null, null],
  ["assessed", "I", null, "not entered"],
])("stage %s, column %s: %s shows %s", async (stage, column, score, format) =>
  expect(await shown(stage, column, score)).toBe(format),
);

test("the amber goes when the reason is written; spaces are none", async () => {
  expect(await shown("self", "G", 1.5, "制度不全")).toBeNull();
  expect(await shown("self", "G", 1.5, "  ")).toBe("points lost");
});

test.each<[check: string, isMarked: boolean]>([
  ["", false],
  [text.check.selfScore.blank, false],
  [text.check.assessedScore.blank, false],
  [text.check.selfScore["above-weight"], true],
  [text.check.selfScore.blank + text.check.assessedScore["not-a-number"], true],
  [text.check.missingReason.reason, true],
])("the number of a row whose check says %j is marked: %s", async (check, isMarked) => {
  const { area, formula } = rowMarkFormat(placeScoringSheet(smallSystem), text);
  expect(areaName(area)).toBe("C6:C11");
  const row = Array.from({ length: 12 }, (): Scalar => null);
  Object.assign(row, { 2: 1, 11: check });
  const values = await valuesOf(sheetOf("表", [...Array.from({ length: 5 }, () => [null]), row, [formula]]));
  expect(values.at(-1)?.[0]).toBe(isMarked);
});
