/** The summary's formulas: sums, points lost and rates over ranges of a scoring sheet on another sheet. */

import { textFor } from "../../text";
import { absoluteName, area, areaName, cellName, quoteSheet } from "../../workbook/address";
import {
  countOfScores,
  type ScoreCells,
  scoreSumFormula,
  stageCondition,
  weightOfScored,
} from "../scoring/scoringFormulas";
import type { ScoringSheetInput } from "../scoring/scoringInput";
import type { ScoringPlaces } from "../scoring/scoringPlaces";
import type { RowRange } from "../scoring/scoringRows";
import { type FigureKey, summaryColumns as at } from "./summaryColumns";
import { summaryHead } from "./summaryPlaces";

/** References into a scoring sheet, which Excel follows when the sheet is renamed. */
export function scoringReference(
  sheetName: string,
  { fields }: ScoringPlaces,
): {
  unit: string;
  stage: string;
  cell: (row: number, column: number) => string;
  range: (column: number, range: RowRange) => string;
} {
  const sheet = quoteSheet(sheetName);
  const fixed = (row: number, column: number): string => `${sheet}!${absoluteName(area(row, column))}`;
  return {
    unit: fixed(fields.unit.value.row, fields.unit.value.column),
    stage: fixed(fields.stage.value.row, fields.stage.value.column),
    cell: (row, column) => `${sheet}!${cellName(row, column)}`,
    range: (column, { first, last }) => `${sheet}!${areaName(area(first, column, last, column))}`,
  };
}

/** Formulas for a scoring sheet of that name, whose cells stand in these places. */
export function summaryFormulas(
  { name, language }: Pick<ScoringSheetInput, "name" | "language">,
  places: ScoringPlaces,
): {
  isAssessed: string;
  row: (row: number, ranges: RowRange[]) => Record<FigureKey, string>;
} {
  const reference = scoringReference(name, places);
  const { weight, selfScore, assessedScore, number } = places.columns.at;
  const stageCell = absoluteName(area(summaryHead.row, summaryHead.stageColumn));
  const isAssessed = stageCondition(stageCell, "assessed", textFor(language).sheet);
  const over = (column: number, ranges: RowRange[]): string =>
    ranges.map((range) => reference.range(column, range)).join(",");
  const cells = (column: number, ranges: RowRange[]): ScoreCells[] =>
    ranges.map((range) => ({ scores: reference.range(column, range), weights: reference.range(weight, range) }));
  return {
    isAssessed,
    /** Each figure of a row of the summary, over ranges of the scoring sheet. */
    row(row, ranges) {
      const [self, assessed, lost, scored] = [at.self, at.assessed, at.lost, at.scored].map((c) => cellName(row, c));
      const score = `IF(${isAssessed},${assessed},${self})`;
      const [ofSelf, ofAssessed] = [cells(selfScore, ranges), cells(assessedScore, ranges)];
      const ofStage = (figure: (rows: readonly ScoreCells[]) => string): string =>
        `IF(${isAssessed},${figure(ofAssessed)},${figure(ofSelf)})`;
      return {
        weight: `=ROUND(SUM(${over(weight, ranges)}),2)`,
        self: scoreSumFormula(ofSelf),
        assessed: scoreSumFormula(ofAssessed),
        lost: `=IF(${scored}=0,"",ROUND(${ofStage(weightOfScored)}-${score},2))`,
        rate: `=IF(${scored}=0,"",ROUND(${score}/ROUND(${score}+${lost},2),4))`,
        scored: `=${ofStage(countOfScores)}`,
        count: `=COUNT(${over(number, ranges)})`,
      };
    },
  };
}
