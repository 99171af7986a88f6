import { refusedFile } from "../../../src/actions/files/returnedFile";
import { findingOf } from "../../../src/domain/finding";
import { systemById } from "../../../src/domain/systems";
import { layOutReturnsSheet } from "../../../src/layout/consolidation/returnsSheet";
import { consolidationOf } from "../../helpers/consolidated";
import { valuesIn } from "../../helpers/plannedCells";

test("what has to be done stands first; each line says why", () => {
  const plan = consolidationOf(
    [
      { unit: "甲厅" },
      { unit: "乙厅", findings: [findingOf("row-added", null, "H9", { row: 9 })] },
      { unit: "丙厅", selfScores: [], assessedScores: Array.from({ length: 47 }, (_, i) => (i < 40 ? 1 : null)) },
    ],
    {
      expected: ["甲厅", "乙厅", "丙厅", "丁厅"].map((unit) => ({
        unit,
        system: systemById("provincial-departments"),
        edition: "1",
        file: `${unit}.xlsx`,
        issuedAt: "",
      })),
      unread: [refusedFile("坏.xlsx", { reason: "empty", detail: "" })],
    },
  );
  const lines = valuesIn(layOutReturnsSheet(plan, "报送情况"), "A3:H7");
  expect(lines.map(([verdict, unit, file, , total]) => [verdict, unit, file, total])).toEqual([
    ["未报送", "丁厅", null, null],
    ["无法读取", null, "坏.xlsx", null],
    ["未评完", "丙厅", "丙厅.xlsx", null],
    ["计入排名，有提醒", "乙厅", "乙厅.xlsx", 100],
    ["计入排名", "甲厅", "甲厅.xlsx", 100],
  ]);
  expect(lines.map((line) => typeof line[7])).toEqual(["object", "string", "string", "string", "object"]);
});

test("nothing came back: one empty line", () =>
  expect(valuesIn(layOutReturnsSheet(consolidationOf([]), "报送情况"), "A2:B3")).toEqual([
    ["结论", "被考核单位"],
    [null, null],
  ]));
