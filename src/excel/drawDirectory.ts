/** Draws the directory over its own cells, and the links that lead back to it. */

import { type Area, area } from "../workbook/address";
import type { Cell, Sheet } from "../workbook/workbook";
import { Canvas } from "./canvas";
import { drawContents, drawFormats, drawFrozen } from "./drawCells";
import { drawPage } from "./drawPage";
import { inExcel } from "./inExcel";
import type { SheetLook } from "./lookAtWorkbook";
import { loadProtected } from "./readProtection";
import { lift, plannedProtection, protect, whileUnprotected } from "./sheetProtection";

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

/** A cell of a scoring sheet for the way back to the directory. */
export interface BackLink {
  sheet: SheetLook<"protection">;
  cell: Area;
}

/** Puts the link into each, in the batch under way; each is protected as it was. */
export function drawBackLinks(
  context: Excel.RequestContext,
  places: readonly BackLink[],
  { formula }: Pick<Cell, "formula">,
): void {
  for (const { sheet, cell } of places) {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    whileUnprotected(worksheet, sheet.protection, () => {
      new Canvas(worksheet).range(cell).formulas = [[formula]];
    });
  }
}

/** As a request of its own, whatever state the sheets are in. @throws Failure */
export function undoBackLinks(places: readonly BackLink[]): Promise<void> {
  return inExcel(async (context) => {
    const found = places.map((place) => {
      const worksheet = context.workbook.worksheets.getItem(place.sheet.id);
      return { place, worksheet, isProtected: loadProtected(worksheet) };
    });
    await context.sync();
    for (const { place, worksheet, isProtected } of found) {
      lift(worksheet, isProtected());
      new Canvas(worksheet).range(place.cell).values = [[""]];
      protect(worksheet, place.sheet.protection);
    }
    await context.sync();
  });
}
