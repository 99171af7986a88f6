/** Finds formulas where something is to be typed: what they give may be something else tomorrow. */

import { type Finding, findingOf } from "../../domain/finding";
import { scoreOfStage } from "../../domain/judgeScore";
import { stages } from "../../domain/scoreSheet";
import { parseArea } from "../../workbook/address";
import type { SheetContent } from "../../workbook/workbook";
import type { ScoringSheetRead } from "../recognition/readScoringSheet";

/** A picture that WPS puts into a cell is a formula of its own, and evidence. */
const pictureInCell = /^=(_xlfn\.)?DISPIMG\(/i;

const keys = ["name", "description", "reason", "evidence"] as const;

export function enteredFormulas({ formulas }: SheetContent, { sheet }: ScoringSheetRead): Finding[] {
  const formulaAt = (cell: string): string | null => {
    const { row, column } = parseArea(cell);
    return formulas[row]?.[column] ?? null;
  };
  const fields = [sheet.unitCell, sheet.stageCell].flatMap((cell): Finding[] =>
    formulaAt(cell) === null ? [] : [findingOf("cell-is-formula", null, cell, {})],
  );
  const rows = sheet.rows.flatMap((row): Finding[] => [
    ...stages.flatMap((stage): Finding[] => {
      const { cell } = scoreOfStage(row, stage);
      return formulaAt(cell) === null ? [] : [findingOf("score-is-formula", row.number, cell, { stage })];
    }),
    ...[...keys, "weight" as const].flatMap((key): Finding[] => {
      const { cell } = row[key];
      const formula = cell === row.name.cell && key !== "name" ? null : formulaAt(cell);
      if (formula === null || pictureInCell.test(formula)) return [];
      return [findingOf("cell-is-formula", row.number, cell, {})];
    }),
  ]);
  return [...fields, ...rows];
}
