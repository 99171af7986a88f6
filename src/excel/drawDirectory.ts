/** Draws the directory: a new one with the sheets it lists, or an existing one over its own cells. */

import { area } from "../workbook/address";
import type { Sheet } from "../workbook/workbook";
import { Canvas } from "./canvas";
import { drawContents, drawFormats, drawFrozen } from "./drawCells";
import { drawPage } from "./drawPage";
import { inExcel } from "./inExcel";
import type { SheetLook } from "./lookAtWorkbook";
import { lift, loadProtected, plannedProtection, protect } from "./sheetProtection";

/** What lies below the last row may be left from a longer list. */
const spareRows = 20;

/** Draws over a directory that is there, in the batch under way. */
export function redrawDirectory(
  context: Excel.RequestContext,
  { id, protected: isProtected }: SheetLook<"protected">,
  plan: Sheet,
): void {
  const worksheet = context.workbook.worksheets.getItem(id);
  const canvas = new Canvas(worksheet);
  const end = plan.cells.length;
  lift(worksheet, isProtected);
  canvas.range(area(end, 0, end + spareRows, plan.columnWidths.length - 1)).clear();
  drawContents(canvas, plan);
  drawFormats(canvas, plan);
  drawFrozen(canvas, plan.frozen);
  drawPage(worksheet, plan);
  protect(worksheet, plannedProtection(plan.protection));
}

/** As a request of its own, whatever state the directory is in. @throws Failure */
export function updateDirectory(directory: SheetLook<"protected">, plan: Sheet): Promise<void> {
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(directory.id);
    const isProtected = loadProtected(worksheet);
    await context.sync();
    redrawDirectory(context, { ...directory, protected: isProtected() }, plan);
    await context.sync();
  });
}
