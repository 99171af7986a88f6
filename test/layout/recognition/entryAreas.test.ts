import { officialSystems, systemById } from "../../../src/domain/systems";
import { entryAreas } from "../../../src/layout/recognition/entryAreas";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import { layOutScoringSheet } from "../../../src/layout/scoring/scoringSheet";
import { areaName, cellName, contains } from "../../../src/workbook/address";
import type { SheetContent } from "../../../src/workbook/workbook";
import { contentOf, scoringContent } from "../../helpers/scoringContent";

const areasOf = (content: SheetContent) => {
  const read = readScoringSheet(content, officialSystems);
  if (!read) throw new Error("not recognised");
  return entryAreas(content, read.sheet);
};

test.each(["provincial-departments", "prefecture-cities"] as const)("%s: exactly what is drawn unlocked", (id) => {
  const input = {
    system: systemById(id),
    unit: "某",
    group: "某",
    date: 46349,
    stage: "self",
    language: "zh-CN",
  } as const;
  const sheet = layOutScoringSheet({ ...input, name: "评分表" });
  const areas = areasOf(contentOf(sheet));
  sheet.cells.forEach((cells, row) =>
    cells.forEach(({ style }, column) => {
      const inside = areas.some((each) => contains(each, row, column));
      expect([cellName(row, column), inside]).toEqual([cellName(row, column), !style.locked]);
    }),
  );
});

test("a column that was inserted moves them; fields first, then column by column", () => {
  const content = scoringContent();
  const shift = <T>(rows: (T | null)[][]) => rows.map((row) => [null, ...row]);
  const moved = { ...content, values: shift(content.values), formulas: shift(content.formulas) };
  expect(areasOf(moved).map(areaName).slice(0, 6)).toEqual(["D3:G3", "J3:L3", "D4:G4", "J4:L4", "H6:H11", "H13:H28"]);
});
