/** The figures of a cover, for its table and its charts: which stage counts, what is scored, what it adds up to. */

import { textFor } from "../../text";
import { absoluteName, area } from "../../workbook/address";
import { stageCondition } from "../scoring/scoringFormulas";
import type { ScoringSheetInput } from "../scoring/scoringInput";
import { coverColumns, type CoverRows, type CoverTableKey } from "./coverPlaces";

/** `name` is the scoring sheet's. */
export interface CoverInput extends ScoringSheetInput {
  /** Of a finalised table; null before. */
  checkCode: string | null;
  /** To be compared: without the QR code's modules. */
  contentsOnly?: boolean;
}

/** The condition that the cover shows the assessed stage, for its formulas. */
export function isAssessed(rows: CoverRows, { language }: CoverInput): string {
  const cell = absoluteName(area(rows.fields.of.stage, coverColumns.full));
  return stageCondition(cell, "assessed", textFor(language).sheet);
}

export function tableCaptions({ language, system }: CoverInput): Record<CoverTableKey, string> {
  const { columns, summary, levelName } = textFor(language).sheet;
  return {
    section: levelName(system.levels[0] ?? "", system.levels.length === 1),
    full: summary.full,
    self: columns.selfScore,
    assessed: columns.assessedScore,
  };
}
