/** Finds formulas where something is to be typed, or stands as it was drawn: what they give may be something else tomorrow. */

import { type Finding, findingOf } from "../../domain/finding";
import { scoredStage } from "../../domain/scoreSheet";
import { cellName } from "../../workbook/address";
import type { SheetContent } from "../../workbook/workbook";
import { isPictureInCell } from "../recognition/pictureInCell";
import type { ScoringSheetRead } from "../recognition/readScoringSheet";
import { isCheckSummary } from "../scoring/scoringFormulas";
import { type PrintedCell, printedCells } from "./printedCells";

/** In every printed cell but the sums. */
export function enteredFormulas(content: SheetContent, read: ScoringSheetRead): Finding[] {
  const { formulas, values } = content;
  if (formulas.every((line) => line.every((formula) => formula === null))) return [];
  const summed = new Set(read.captions.layout.list.flatMap(({ key, sum }) => (sum ? [key] : [])));
  const isDrawn = ({ part, key }: PrintedCell, formula: string): boolean =>
    (part === "sum" && key !== null && summed.has(key)) || (part === "head" && isCheckSummary(formula));
  return printedCells(content, read).flatMap((place): Finding[] => {
    const { row, column, number, key } = place;
    const formula = formulas[row]?.[column] ?? null;
    if (formula === null || isDrawn(place, formula) || isPictureInCell(formula)) return [];
    const stage = number === null || key === null ? null : scoredStage(key);
    const cell = cellName(row, column);
    if (stage === null) return [findingOf("cell-is-formula", number, cell, {})];
    const result = values[row]?.[column] ?? "";
    return [findingOf("score-is-formula", number, cell, { stage, written: formula, result: String(result) })];
  });
}
