import { finalContentOf } from "../../src/domain/finalContent";
import type { ScoreSheet } from "../../src/domain/scoreSheet";
import { officialSystems } from "../../src/domain/systems";
import { readScoringSheet } from "../../src/layout/recognition/readScoringSheet";
import { scoringContent } from "../helpers/scoringContent";

function sheetOf(): ScoreSheet {
  const read = readScoringSheet(scoringContent({ I6: 3, J6: "例会记录不全" }), officialSystems);
  if (!read) throw new Error("not recognised");
  return read.sheet;
}

test("everything that people decided, by the indicators' numbers, and nothing that is worked out", () => {
  const content = finalContentOf(sheetOf());
  expect(content).toMatchObject({ unit: "省公安厅", group: "第一组", date: 46000, stage: "assessed" });
  expect(content.rows).toHaveLength(47);
  expect(content.rows[0]).toEqual({
    number: 1,
    selfScore: 4,
    assessedScore: 3,
    selfReason: null,
    reason: "例会记录不全",
    evidence: null,
  });
});

test("in the order of the numbers, whatever the order of the rows; of two rows the first counts", () => {
  const sheet = sheetOf();
  const [first, ...others] = sheet.rows;
  if (!first) throw new Error("no row");
  const second = { ...first, assessedScore: { ...first.assessedScore, value: 1 } };
  const moved = { ...sheet, rows: [...others.reverse(), first, second] };
  expect(finalContentOf(moved)).toEqual(finalContentOf(sheet));
});
