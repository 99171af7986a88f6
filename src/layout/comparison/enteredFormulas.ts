/** Finds formulas where something is to be typed: what they give may be something else tomorrow. */

import { type Finding, findingOf } from "../../domain/finding";
import { scoreKeys, stages } from "../../domain/scoreSheet";
import { cellName } from "../../workbook/address";
import type { SheetContent } from "../../workbook/workbook";
import { isPictureInCell } from "../recognition/pictureInCell";
import type { ScoringSheetRead } from "../recognition/readScoringSheet";
import type { ColumnKey } from "../scoring/scoringColumns";
import { ourColumns } from "./ourColumns";

const keys: readonly ColumnKey[] = [
  ...stages.map((stage) => scoreKeys[stage]),
  ...(["name", "description", "selfReason", "reason", "evidence", "weight"] as const),
];

export function enteredFormulas({ formulas }: SheetContent, { sheet, captions, fields }: ScoringSheetRead): Finding[] {
  const found: Finding[] = [];
  for (const { row, column } of [fields.unit.value, fields.stage.value]) {
    const formula = formulas[row]?.[column] ?? null;
    if (formula !== null) found.push(findingOf("cell-is-formula", null, cellName(row, column), {}));
  }
  const columns = ourColumns(captions, keys);
  for (const { row, number } of sheet.rows) {
    const line = formulas[row] ?? [];
    for (const { column, stage } of columns) {
      const formula = line[column] ?? null;
      if (formula === null) continue;
      const cell = cellName(row, column);
      if (stage !== null) found.push(findingOf("score-is-formula", number, cell, { stage }));
      else if (!isPictureInCell(formula)) found.push(findingOf("cell-is-formula", number, cell, {}));
    }
  }
  return found;
}
