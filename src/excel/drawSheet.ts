/** Draws one planned sheet into a fresh worksheet. */

import type { Sheet } from "../workbook/workbook";
import type { Canvas } from "./canvas";
import { drawContents, drawFormats } from "./drawCells";
import { drawCharts } from "./drawCharts";
import { drawPage } from "./drawPage";
import { drawRules } from "./drawRules";
import { plannedProtection, protect } from "./sheetProtection";

/** Everything but what `finishSheet` draws. Formulas and names may need the other sheets of a plan to be there. */
export function drawSheet(canvas: Canvas, sheet: Sheet): void {
  const { worksheet } = canvas;
  drawContents(canvas, sheet);
  drawFormats(canvas, sheet);
  drawRules(canvas, sheet);
  drawPage(worksheet, sheet);
  for (const { name, formula, visible } of sheet.names) worksheet.names.add(name, formula).visible = visible;
}

/** Charts, and protection last of all, so that nothing is drawn on a locked sheet. */
export function finishSheet(canvas: Canvas, sheet: Sheet): void {
  drawCharts(canvas, sheet);
  protect(canvas.worksheet, plannedProtection(sheet.protection));
}
