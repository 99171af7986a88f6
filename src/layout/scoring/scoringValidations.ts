/** Where a scoring sheet's entries are validated: by its columns and fields that have a rule. */

import { type Language, textFor } from "../../text";
import { area } from "../../workbook/address";
import { runsOf } from "../../workbook/rectangles";
import type { Validation } from "../../workbook/workbook";
import { scoringFields } from "./scoringFields";
import type { ScoringPlaces } from "./scoringPlaces";
import type { PlacedIndicator } from "./scoringRows";

/** Columns side by side with the same rule share a validation; so do rows. */
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
