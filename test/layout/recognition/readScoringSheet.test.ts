import { officialSystems, systemById } from "../../../src/domain/systems";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import { layOutScoringSheet } from "../../../src/layout/scoring/scoringSheet";
import { contentOf, scoringContent } from "../../helpers/scoringContent";

test("reads back who is assessed, by whom, when, at which stage", () => {
  const read = readScoringSheet(scoringContent(), officialSystems);
  expect(read?.sheet).toMatchObject({
    sheet: "评分表-省公安厅",
    system: { id: "provincial-departments" },
    edition: "1",
    unit: "省公安厅",
    group: "第一组",
    date: 46000,
    stage: "assessed",
    stageCell: "I4",
    lostFormulas: [],
    changedHeadings: [],
  });
  expect(read?.sheet.rows).toHaveLength(47);
});

test("unit and stage written behind their labels, in one cell", () => {
  const changes = { A3: " 被考核单位： 南京：市局", C3: null, G4: "当前阶段:考核阶段", I4: null };
  expect(readScoringSheet(scoringContent(changes), officialSystems)?.sheet).toMatchObject({
    unit: "南京：市局",
    unitCell: "A3",
    stage: "assessed",
    unreadableStage: null,
  });
});

test("an English sheet is read as well, its official text Chinese", () => {
  const system = systemById("prefecture-cities");
  const sheet = layOutScoringSheet({
    system,
    name: "S",
    unit: "南京市",
    group: "",
    date: null,
    stage: "self",
    language: "en-US",
  });
  const read = readScoringSheet(contentOf(sheet), officialSystems);
  expect(read).toMatchObject({
    language: "en-US",
    sheet: { unit: "南京市", stage: "self", system: { id: "prefecture-cities" }, lostFormulas: [] },
  });
});

test("rows and columns inserted before the table do not matter", () => {
  const content = scoringContent({ I6: 3.5 });
  const shifted = {
    ...content,
    values: [[], ...content.values.map((row) => ["", ...row])],
    formulas: [[], ...content.formulas.map((row) => [null, ...row])],
  };
  const read = readScoringSheet(shifted, officialSystems);
  expect(read?.sheet.unit).toBe("省公安厅");
  expect(read?.sheet.rows[0]?.assessedScore).toEqual({ value: 3.5, cell: "J7" });
});

test("a sheet without the hidden names is recognised by its rows, and other sheets are not", () => {
  expect(readScoringSheet({ ...scoringContent(), names: [] }, officialSystems)?.system.id).toBe(
    "provincial-departments",
  );
  expect(
    readScoringSheet(
      {
        name: "x",
        values: [
          ["序号", "得分"],
          [1, 2],
        ],
        formulas: [
          [null, null],
          [null, null],
        ],
        names: [],
      },
      officialSystems,
    ),
  ).toBeNull();
  expect(readScoringSheet({ name: "x", values: [], formulas: [], names: [] }, officialSystems)).toBeNull();
});

test("the date of a workbook that counts from 1904 is the day that it shows", () => {
  const read = readScoringSheet({ ...scoringContent({ C4: 46000 - 1462 }), date1904: true }, officialSystems);
  expect(read?.sheet.date).toBe(46000);
});
