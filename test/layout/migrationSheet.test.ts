import { migrateScores } from "../../src/domain/migrateScores";
import { nothingEntered } from "../../src/domain/scoreSheet";
import { layOutMigration } from "../../src/layout/migrationSheet";
import { findCaptions } from "../../src/layout/recognition/findCaptions";
import { languages } from "../../src/text/languages";
import { twoLevels } from "../helpers/otherSystems";
import { contentOf } from "../helpers/scoringContent";

const [first, second, ...others] = twoLevels.indicators;
if (!first || !second) throw new Error("no indicators");
const to = {
  ...twoLevels,
  edition: "2027",
  indicators: [{ ...second, weight: 4 }, ...others, { ...first, number: 6, name: "新的", description: "" }],
};
const entries = new Map(
  twoLevels.indicators.map(({ number, weight }) => [
    number,
    { ...nothingEntered, selfScore: weight, selfReason: "见附件" },
  ]),
);
const migration = migrateScores(twoLevels, to, entries);

test.each(languages)("what has no place comes first, then what to look at, then the rest (%s)", (language) => {
  const sheet = layOutMigration(migration, { name: "迁移说明", language, from: twoLevels, to, code: "A3CD-5FGH-7KMN" });
  const content = contentOf(sheet);
  expect(content.values.slice(3).map((row) => [row[1], row[4], row[7]])).toEqual([
    [1, null, 1.6],
    [2, 2, 4.8],
    [null, 6, null],
    [3, 3, 8],
    [4, 4, 5.6],
    [5, 5, 10],
  ]);
  expect(String(content.values[1]?.[0])).toContain("A3CD-5FGH-7KMN");
  expect(content.values[3]?.[9]).toBe("见附件");
  // Nobody takes it for a scoring sheet.
  expect(findCaptions(content)).toBeNull();
});
