import type { MovedScore } from "../../src/domain/migrateScores";
import { systemById } from "../../src/domain/systems";
import { markMigrated } from "../../src/layout/markMigrated";
import { finalWorkbook, readFinal, verified } from "../helpers/finalWorkbook";

const system = systemById("provincial-departments");
const [first, second] = system.indicators;
if (!first || !second) throw new Error("no indicators");
const entered = { selfScore: 1, selfReason: null, assessedScore: null, reason: null, evidence: null };
const moved: MovedScore[] = [
  { from: { ...first, weight: 9 }, to: first, by: "number", entered, above: [] },
  { from: second, to: second, by: "number", entered, above: [] },
];
const planned = finalWorkbook();
const marked = markMigrated(planned.scoring, moved, { system, language: "zh-CN" });

test("a changed weight is said beside its row, outside of what is printed", () => {
  const column = planned.scoring.columnWidths.length;
  expect(marked.cells.flatMap((line, row) => (line[column]?.value ? [[row, line[column]?.value]] : []))).toEqual([
    [4, "迁移说明"],
    [5, "权重 9 → 4"],
  ]);
  expect(marked.columnWidths).toHaveLength(column + 1);
  expect(marked.page?.printArea.lastColumn).toBeLessThan(column);
  expect(markMigrated(planned.scoring, moved.slice(1), { system, language: "zh-CN" })).toBe(planned.scoring);
});

test("once such a sheet is finalised, verifying it tells nothing", () => {
  expect(verified(readFinal({ ...planned, scoring: marked }))).toEqual([]);
});
