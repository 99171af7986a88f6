/** The scoring sheet's data validation and conditional formats, over the cells that they are about. */

import { textFor, type Language, type Text } from "../../text";
import { absoluteName, area, cellName } from "../../workbook/address";
import { runsOf } from "../../workbook/rectangles";
import type { ConditionalFormat, Validation } from "../../workbook/workbook";
import { stageCondition } from "./scoringFormulas";
import { scoringFields } from "./scoringFields";
import type { ScoringPlaces } from "./scoringPlaces";
import { headRows, type PlacedIndicator } from "./scoringRows";
import { colors } from "../parts/styles";

/** Of the columns and the fields that have one. */
export function scoringValidations({ indicators, columns, fields }: ScoringPlaces, language: Language): Validation[] {
  const text = textFor(language).sheet;
  const alike = runsOf(columns.list.map(({ validation }) => validation));
  const scores = runsOfEqualWeight(indicators).flatMap((rows) =>
    alike.flatMap(({ value: validation, first, last }): Validation[] =>
      validation ? [{ area: area(rows.first, first, rows.last, last), ...validation(rows.weight, text) }] : [],
    ),
  );
  const ofFields = scoringFields.flatMap(({ key, validation }): Validation[] =>
    validation ? [{ area: fields[key].value, ...validation(text) }] : [],
  );
  return [...scores, ...ofFields];
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
export function scoringConditionalFormats(places: ScoringPlaces, text: Text["sheet"]): ConditionalFormat[] {
  const { at } = places.columns;
  const first = headRows.captions + 1;
  const last = places.totalRow - 1;
  const { row, column } = places.fields.stage.value;
  const stageCell = absoluteName(area(row, column));
  const isRow = `ISNUMBER($${cellName(first, at.number)})`;
  const weight = `$${cellName(first, at.weight)}`;
  return (["self", "assessed"] as const).flatMap((stage): ConditionalFormat[] => {
    const column = stage === "self" ? at.selfScore : at.assessedScore;
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
