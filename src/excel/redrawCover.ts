/** Redraws on an existing cover only what differs between open and finalised. How a cover looks: `layout/cover/coverSheet.ts`. */

import { type Area, contains } from "../workbook/address";
import { blocksOf } from "../workbook/rectangles";
import type { Cell, Sheet } from "../workbook/workbook";
import type { Canvas } from "./canvas";
import { drawStyles, typedContent } from "./drawCells";

/** A cover's two plans, which differ in contents anywhere and in looks only within the square of the QR code. */
export interface CoverPlans {
  square: Area;
  open: Sheet;
  final: Sheet;
}

/** `plan` is one of the two. What stood there before does not matter: another code's QR code goes as well. */
export function redrawCover(canvas: Canvas, { square, open, final }: CoverPlans, plan: Sheet): void {
  const differs = open.cells.map((row, r) =>
    row.map((cell, c) => !contains(square, r, c) && typedContent(cell) !== typedContent(at(final, r, c))),
  );
  const changed = blocksOf(differs).find(({ value }) => value)?.areas ?? [];
  for (const block of changed) canvas.range(block).formulas = contentsOf(plan, block);
  const cells = canvas.range(square);
  cells.unmerge();
  cells.clear();
  cells.formulas = contentsOf(plan, square);
  drawStyles(canvas, plan, square);
  for (const merge of plan.merges) if (contains(square, merge.row, merge.column)) canvas.range(merge).merge(false);
}

function at(sheet: Sheet, row: number, column: number): Cell {
  const cell = sheet.cells[row]?.[column];
  if (!cell) throw new Error(`no cell at row ${row}, column ${column} of ${sheet.name}`);
  return cell;
}

function contentsOf(sheet: Sheet, { row, column, lastRow, lastColumn }: Area): (string | number | boolean)[][] {
  return sheet.cells.slice(row, lastRow + 1).map((cells) => cells.slice(column, lastColumn + 1).map(typedContent));
}
