/** The summary's formulas: sums, points lost and rates over ranges of a scoring sheet on another sheet. */

import { textFor } from "../../text";
import { absoluteName, area, areaName, cellName, quoteSheet } from "../../workbook/address";
import { stageCondition } from "../scoring/scoringFormulas";
import { columns, fields, type RowRange } from "../scoring/scoringRows";
import type { ScoringSheetInput } from "../scoring/scoringSheet";
import { summaryColumns as at, summaryHead } from "./summaryRows";

/** References into a scoring sheet, which Excel follows when the sheet is renamed. */
export function scoringReference(sheetName: string): {
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

/** Formulas for a scoring sheet of that name. */
export function summaryFormulas({ name, language }: Pick<ScoringSheetInput, "name" | "language">): {
  isAssessed: string;
  row: (row: number, ranges: RowRange[]) => string[];
} {
  const reference = scoringReference(name);
  const stageCell = absoluteName(area(summaryHead.row, summaryHead.stageColumn));
  const isAssessed = stageCondition(stageCell, "assessed", textFor(language).sheet);
  const over = (column: number, ranges: RowRange[]): string =>
    ranges.map((range) => reference.range(column, range)).join(",");
  const scoredWeight = (column: number, ranges: RowRange[]): string =>
    ranges
      .map(
        (range) =>
          `SUMPRODUCT(--ISNUMBER(${reference.range(column, range)}),${reference.range(columns.weight, range)})`,
      )
      .join("+");
  return {
    isAssessed,
    /** Weight, self, assessed, lost, rate, scored, count for a row of the summary. */
    row(row, ranges) {
      const [self, assessed, lost, scored] = [at.self, at.assessed, at.lost, at.scored].map((c) => cellName(row, c));
      const score = `IF(${isAssessed},${assessed},${self})`;
      const { selfScore, assessedScore, weight, number } = columns;
      return [
        `=ROUND(SUM(${over(weight, ranges)}),2)`,
        `=ROUND(SUM(${over(selfScore, ranges)}),2)`,
        `=ROUND(SUM(${over(assessedScore, ranges)}),2)`,
        `=ROUND(IF(${isAssessed},${scoredWeight(assessedScore, ranges)},${scoredWeight(selfScore, ranges)})-${score},2)`,
        `=IF(${scored}=0,"",ROUND(${score}/(${score}+${lost}),4))`,
        `=IF(${isAssessed},COUNT(${over(assessedScore, ranges)}),COUNT(${over(selfScore, ranges)}))`,
        `=COUNT(${over(number, ranges)})`,
      ];
    },
  };
}
