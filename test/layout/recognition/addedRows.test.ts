import { officialSystems } from "../../../src/domain/systems";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import type { Scalar } from "../../../src/workbook/workbook";
import { scoringContent } from "../../helpers/scoringContent";

/** The sheet with a row pasted above its seventh row, which then is the eighth. */
function withRow(values: Scalar[], formulas: (string | null)[] = []) {
  const content = scoringContent();
  content.values.splice(6, 0, [...values, ...Array.from({ length: 12 - values.length }, () => null)]);
  content.formulas.splice(
    6,
    0,
    Array.from({ length: 12 }, (_, column) => formulas[column] ?? null),
  );
  return readScoringSheet(content, officialSystems)?.sheet.addedRows;
}

const blank = [null, null, null, null, null, null];

test.each<[what: string, values: Scalar[], formulas: (string | null)[], added: { row: number; cell: string }[]]>([
  ["a score in a row of nobody's", [...blank, 3, null], [], [{ row: 6, cell: "G7" }]],
  ["the assessed score before the unit's own", [...blank, 3, null, 2], [], [{ row: 6, cell: "I7" }]],
  ["words alone are no score", [null, null, null, "加分项", null, null, "三分", null], [], []],
  ["a subtotal is ours", ["小计", null, null, null, null, null, 5, null, 5], [], []],
  ["what a formula gives is no entry", [...blank, 9, null], [null, null, null, null, null, null, "=SUM(G6:G6)"], []],
])("%s", (_, values, formulas, added) => expect(withRow(values, formulas)).toEqual(added));
