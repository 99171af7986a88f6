import { officialSystems, systemById } from "../../../src/domain/systems";
import { type EntryPrompt, entryPrompts } from "../../../src/layout/recognition/entryPrompts";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import { placeScoringSheet } from "../../../src/layout/scoring/scoringPlaces";
import { scoringValidations } from "../../../src/layout/scoring/scoringValidations";
import { areaName } from "../../../src/workbook/address";
import type { SheetContent } from "../../../src/workbook/workbook";
import { scoringContent } from "../../helpers/scoringContent";

const systemId = "prefecture-cities";
const content = scoringContent({}, { systemId });

function promptsIn(sheet: SheetContent): EntryPrompt[] {
  const read = readScoringSheet(sheet, officialSystems);
  if (!read) throw new Error("not recognised");
  return entryPrompts(sheet, read.sheet, read.system, read.language);
}

const places = (prompts: readonly Pick<EntryPrompt, "area">[]) => prompts.map(({ area }) => areaName(area)).sort();

test("they are the planned ones where the sheet is as it was drawn", () => {
  const planned = scoringValidations(placeScoringSheet(systemById(systemId)), "zh-CN");
  const found = promptsIn(content);
  expect(places(found)).toEqual(places(planned));
  for (const { area, prompt } of found)
    expect(planned.find((each) => areaName(each.area) === areaName(area))?.prompt).toEqual(prompt);
});

test("they follow rows that were moved", () => {
  const pushed = { ...content, values: [[], ...content.values], formulas: [[], ...content.formulas], names: [] };
  const moved = promptsIn(content).map(({ area }) => ({
    area: { ...area, row: area.row + 1, lastRow: area.lastRow + 1 },
  }));
  expect(places(promptsIn(pushed))).toEqual(places(moved));
});
