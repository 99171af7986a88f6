import { usualLevels } from "../../../src/domain/systems";
import { columnsOf, layoutVersion } from "../../../src/layout/scoring/scoringColumns";
import { fixedCells, placeScoringSheet } from "../../../src/layout/scoring/scoringPlaces";
import { areaName, cellName, type CellPlace } from "../../../src/workbook/address";
import { smallSystem } from "../../helpers/smallSystem";

test("rows, columns and fields in one", () => {
  const { totalRow, columns, fields } = placeScoringSheet(smallSystem);
  expect([totalRow, columns.at.check, areaName(fields.stage.value)]).toEqual([11, 11, "I4:K4"]);
});

const { unit, firstScore, checkSummary, checkCode } = fixedCells(columnsOf(layoutVersion, usualLevels));

test.each<[what: string, cell: CellPlace, name: string]>([
  ["the unit", unit, "C3"],
  ["the first self-score", firstScore.self, "G6"],
  ["the first assessed score", firstScore.assessed, "I6"],
  ["how many rows need work", checkSummary, "L4"],
  ["the check code", checkCode, "F1"],
])("%s stands in one place", (_, { row, column }, name) => expect(cellName(row, column)).toBe(name));
