import { officialSystems } from "../../../src/domain/systems";
import { entryLooks } from "../../../src/layout/recognition/entryLooks";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import { areaName } from "../../../src/workbook/address";
import { scoringContent } from "../../helpers/scoringContent";

test("each column that people fill in, from subtotal to subtotal, in its own style", () => {
  const read = readScoringSheet(scoringContent(), officialSystems);
  if (!read) throw new Error("not recognised");
  const looks = entryLooks(read.sheet.rows, read.captions.layout);
  expect(looks.slice(0, 5).map(({ area }) => areaName(area))).toEqual([
    "G6:G11",
    "G13:G28",
    "G30:G40",
    "G42:G55",
    "H6:H11",
  ]);
  const [score, , , , text] = looks.map(({ style }) => style);
  expect([score?.numberFormat, score?.horizontal, text?.numberFormat, text?.wrap]).toEqual([
    "0.00_)",
    "right",
    "General",
    true,
  ]);
  expect(looks.every(({ style }) => !style.locked)).toBe(true);
});
