/** The scoring sheet's data validation and conditional formats. */

import { textFor, type Language, type Text } from "../../text";
import { absoluteName, area, cellName } from "../../workbook/address";
import type { ConditionalFormat, Validation } from "../../workbook/workbook";
import { stageCondition } from "./scoringFormulas";
import { columns, fields, headRows, type PlacedIndicator, type ScoringRows } from "./scoringRows";
import { colors } from "../parts/styles";

/** Serial numbers of 2000-01-01 and 2100-01-01. */
const dates = { min: 36526, max: 73051 };

/** Scores from 0 to the weight, the stage by a list, the date as a date. */
export function scoringValidations(rows: ScoringRows, language: Language): Validation[] {
  const { validation: text, stages } = textFor(language).sheet;
  const scores = runsOfEqualWeight(rows.indicators).map(({ first, last, weight }): Validation => ({
    area: area(first, columns.selfScore, last, columns.assessedScore),
    kind: "decimal",
    min: 0,
    max: weight,
    prompt: { title: text.scoreTitle, text: text.scorePrompt(weight) },
    error: { title: text.scoreErrorTitle, text: text.scoreError(weight) },
  }));
  return [
    ...scores,
    {
      area: fields.date.value,
      kind: "date",
      ...dates,
      prompt: { title: text.dateTitle, text: text.datePrompt },
      error: { title: text.dateTitle, text: text.dateError },
    },
    {
      area: fields.stage.value,
      kind: "list",
      values: [stages.self, stages.assessed],
      prompt: { title: text.stageTitle, text: text.stagePrompt },
      error: { title: text.stageTitle, text: text.stageError },
    },
  ];
}

/** Rows that follow each other and weigh the same share one validation. */
function runsOfEqualWeight(indicators: PlacedIndicator[]): { first: number; last: number; weight: number }[] {
  const runs: { first: number; last: number; weight: number }[] = [];
  for (const { indicator, row } of indicators) {
    const run = runs.at(-1);
    if (run && run.weight === indicator.weight && run.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row, weight: indicator.weight });
  }
  return runs;
}

/** Wrong entries red, scores not yet entered pale, points lost amber; the first that holds wins. */
export function scoringConditionalFormats(rows: ScoringRows, text: Text["sheet"]): ConditionalFormat[] {
  const first = headRows.captions + 1;
  const last = rows.totalRow - 1;
  const stageCell = absoluteName(area(fields.stage.value.row, fields.stage.value.column));
  const isRow = `ISNUMBER($${cellName(first, columns.number)})`;
  const weight = `$${cellName(first, columns.weight)}`;
  return (["self", "assessed"] as const).flatMap((stage): ConditionalFormat[] => {
    const column = stage === "self" ? columns.selfScore : columns.assessedScore;
    const score = cellName(first, column);
    const wrong = `IF(ISERROR(${score}),TRUE,IF(${score}="",FALSE,IF(ISNUMBER(${score}),OR(${score}<0,${score}>${weight}),TRUE)))`;
    const blank = `IF(ISERROR(${score}),FALSE,${score}="")`;
    const lost = `IF(ISNUMBER(${score}),${score}<${weight},FALSE)`;
    const format = (formula: string, look: Pick<ConditionalFormat, "color" | "fill" | "bold">): ConditionalFormat => ({
      area: area(first, column, last, column),
      formula,
      ...look,
    });
    return [
      format(`=AND(${isRow},${wrong})`, { color: colors.wrong.text, fill: colors.wrong.fill, bold: true }),
      format(`=AND(${isRow},${stageCondition(stageCell, stage, text)},${blank})`, {
        color: null,
        fill: colors.blank.fill,
        bold: false,
      }),
      format(`=AND(${isRow},${lost})`, { color: colors.lost.text, fill: colors.lost.fill, bold: false }),
    ];
  });
}
