/** A formula is found wherever something is to be typed, and nowhere else. */

import { officialSystems } from "../../../src/domain/systems";
import { enteredFormulas } from "../../../src/layout/comparison/enteredFormulas";
import { readScoringSheet } from "../../../src/layout/recognition/readScoringSheet";
import { parseArea } from "../../../src/workbook/address";
import { scoringContent } from "../../helpers/scoringContent";

function found(cell?: string, formula = "=1+1"): string[] {
  const content = structuredClone(scoringContent());
  if (cell !== undefined) {
    const { row, column } = parseArea(cell);
    content.formulas[row]![column] = formula;
  }
  const read = readScoringSheet(content, officialSystems);
  if (!read) throw new Error("not recognised");
  return enteredFormulas(content, read).map((each) => `${each.rule} ${each.number ?? "-"} ${each.cell ?? "-"}`);
}

test("a sheet as we draw it has formulas of ours alone", () => {
  expect(found()).toEqual([]);
});

// Row 6 holds indicator 1.
test.each([
  ["C3", "cell-is-formula - C3"],
  ["I4", "cell-is-formula - I4"],
  ["D6", "cell-is-formula 1 D6"],
  ["E6", "cell-is-formula 1 E6"],
  ["F6", "cell-is-formula 1 F6"],
  ["G6", "score-is-formula 1 G6"],
  ["I6", "score-is-formula 1 I6"],
  ["J6", "cell-is-formula 1 J6"],
  ["K6", "cell-is-formula 1 K6"],
])("in %s: %s", (cell, finding) => {
  expect(found(cell)).toEqual([finding]);
});

test("a picture that WPS put into a cell is evidence", () => {
  expect(found("K6", '=DISPIMG("ID_1",1)')).toEqual([]);
  expect(found("K6", '=_xlfn.DISPIMG("ID_1",1)')).toEqual([]);
});
