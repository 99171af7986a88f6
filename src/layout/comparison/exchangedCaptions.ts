/** Finds the two columns of scores under each other's captions: which of them is meant cannot be known. */

import { type Finding, findingOf } from "../../domain/finding";
import { scoreKeys, type Stage, stages } from "../../domain/scoreSheet";
import { textFor } from "../../text";
import { cellName, parseArea } from "../../workbook/address";
import type { SheetContent } from "../../workbook/workbook";
import type { ScoringSheetRead } from "../recognition/readScoringSheet";
import { scoresNames } from "../scoring/scoringPlaces";

/** The sheet's own names follow a column that is moved, captions that are written over do not. */
export function exchangedCaptions({ names }: SheetContent, { captions }: ScoringSheetRead): Finding[] {
  const named = (stage: Stage): number | null => {
    const formula = names.find(({ name }) => name === scoresNames[stage])?.formula ?? "";
    const reference = /!(\$?[A-Z]{1,3}\$?\d+)(?::\$?[A-Z]{1,3}\$?\d+)?$/.exec(formula)?.[1];
    return reference === undefined ? null : parseArea(reference).column;
  };
  const text = textFor(captions.language).sheet.columns;
  const [self, assessed] = stages.map((stage) => captions.columns[scoreKeys[stage]] ?? null);
  if (self == null || assessed == null || named("self") !== assessed || named("assessed") !== self) return [];
  return stages.map((stage) => {
    const column = captions.columns[scoreKeys[stage]] ?? 0;
    return findingOf("caption-exchanged", null, cellName(captions.row, column), {
      stage,
      caption: text[scoreKeys[stage]],
    });
  });
}
