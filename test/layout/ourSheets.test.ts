/** A long sheet is read only if its names or its first rows show that it can be ours. */

import { canBeOurs } from "../../src/layout/ourSheets";
import { scoringContent } from "../helpers/scoringContent";

const named = (name: string) => ({ names: [{ name, formula: "=1", visible: false }], values: [] });

test.each([
  ["a scoring sheet", scoringContent(), true],
  ["one whose names are gone", { ...scoringContent(), names: [] }, true],
  ["one of which only the names are left", named("ScoringSystem"), true],
  ["a sheet with a name of its own", named("Print_Titles"), false],
  ["captions of a register", { names: [], values: [["序号", "被考核单位", "文件", "下发时间"]] }, true],
  ["three words that are captions too", { names: [], values: [["序号", "权重", "检查"]] }, false],
  ["captions that stand below each other", { names: [], values: [["序号"], ["权重"], ["检查"], ["文件"]] }, false],
  ["an empty sheet", { names: [], values: [] }, false],
])("%s: %#", (_, beginning, ours) => {
  expect(canBeOurs(beginning)).toBe(ours);
});
