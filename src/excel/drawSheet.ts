/** Draws one planned sheet into a fresh worksheet. */

import type { Sheet } from "../workbook/workbook";
import type { Canvas } from "./canvas";
import { drawContents, drawFormats } from "./drawCells";
import { partsOf, sheetParts } from "./sheetParts";
import { plannedProtection, protect } from "./sheetProtection";

/** Contents, styles, locks and names. Formulas and names may need the other sheets of a plan to be there. */
export function drawSheet(canvas: Canvas, sheet: Sheet): void {
  drawContents(canvas, sheet);
  drawFormats(canvas, sheet);
  for (const { name, formula, visible } of sheet.names) canvas.worksheet.names.add(name, formula).visible = visible;
}

/** The rest, and protection last of all, so that nothing is drawn on a locked sheet. */
export function finishSheet(canvas: Canvas, sheet: Sheet): void {
  for (const part of partsOf([sheet])) sheetParts[part].draw(canvas, sheet);
  protect(canvas.worksheet, plannedProtection(sheet.protection));
}
