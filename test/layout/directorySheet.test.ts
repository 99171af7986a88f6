/** What its formulas give is in `test/actions/directory.test.ts`, worked out by Univer, and in `planRepair.test.ts`, by LibreOffice. */

import { officialSystems, systemById } from "../../src/domain/systems";
import { directoryEntries, isDirectory, layOutDirectorySheet } from "../../src/layout/directorySheet";
import { layOutScoringSheet } from "../../src/layout/scoring/scoringSheet";
import { areaName } from "../../src/workbook/address";
import { formulasIn, valuesIn } from "../helpers/plannedCells";
import { smallInput } from "../helpers/smallSystem";

const sheet = layOutScoringSheet(smallInput({ name: "某'局" }));
const [entry] = directoryEntries([sheet], officialSystems);
if (!entry) throw new Error("no entry");

test("an entry is found by the sheet's hidden names", () => {
  const { numbers, selfScores, assessedScores, unit, stage, code } = entry;
  expect([numbers, selfScores, assessedScores, unit, stage, code].map(areaName)).toEqual([
    "C6:C12",
    "G6:G12",
    "I6:I12",
    "C3",
    "I4",
    "F1",
  ]);
  expect(entry.attachment).toBe(systemById("provincial-departments").attachment);
});

test.each([
  ["without a system", sheet.names.filter(({ name }) => name !== "ScoringSystem")],
  [
    "whose scores were deleted",
    sheet.names.map((each) => (each.name === "ScoringSelfScores" ? { ...each, formula: "=#REF!" } : each)),
  ],
  ["that a repair replaced", [...sheet.names, { name: "ScoringReplacedBy", formula: "='新表'!$A$1", visible: false }]],
])("a sheet %s is left out", (_, names) =>
  expect(directoryEntries([{ ...sheet, names }], officialSystems)).toEqual([]),
);

const directory = layOutDirectorySheet([entry], "目录", "zh-CN");

test("a row a sheet; all but its number and attachment are formulas over that sheet", () => {
  expect(valuesIn(directory, "A3:I3")).toEqual([
    ["序号", "被考核单位", "指标体系", "状态", "已评", "项数", "进度", "自评得分", "考核得分"],
  ]);
  expect(valuesIn(directory, "A4:C4")).toEqual([[1, null, "附件2"]]);
  const [row] = formulasIn(directory, "A4:I4");
  expect(row?.map((formula) => formula !== null)).toEqual([false, true, false, true, true, true, true, true, true]);
  expect(row?.slice(5)).toEqual([
    `=IFERROR(COUNT('某''局'!$C$6:$C$12),"")`,
    '=IFERROR(E4/F4,"")',
    `=IFERROR('某''局'!$G$12,"")`,
    `=IFERROR('某''局'!$I$12,"")`,
  ]);
});

test("it is known again by its name", () =>
  expect([isDirectory(directory), isDirectory(sheet)]).toEqual([true, false]));
