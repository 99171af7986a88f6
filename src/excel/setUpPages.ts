/** Sets up a scoring sheet's pages in Excel in one request, and reads back what Excel kept of it. */

import type { EntryLook } from "../layout/recognition/entryLooks";
import { type Area, area } from "../workbook/address";
import type { PageSetup } from "../workbook/workbook";
import { Canvas } from "./canvas";
import { drawHeights, drawWidths } from "./drawCells";
import { drawPage } from "./drawPage";
import { drawEntryLooks } from "./entryLooks";
import { type KeptPage, loadKeptPage } from "./keptPage";
import { changeProtected, type ProtectedSheet } from "./sheetProtection";

/** What is drawn into a sheet that has its contents already. */
export interface PageDrawing {
  page: PageSetup;
  widths: number[];
  heights: number[];
  /** Blocks of cells that are merged anew: what stands in them, and how they are joined. */
  blocks: { area: Area; merges: { area: Area; text: string }[] }[];
  /** How the cells that people fill in look: a paste may have brought another look. */
  looks: readonly EntryLook[];
}

/** @throws Failure: nothing that people entered was touched */
export function setUpPages(sheet: ProtectedSheet, drawing: PageDrawing): Promise<KeptPage> {
  return changeProtected("print", sheet, (worksheet) => {
    draw(new Canvas(worksheet), drawing);
    return loadKeptPage(worksheet);
  });
}

function draw(canvas: Canvas, { page, widths, heights, blocks, looks }: PageDrawing): void {
  drawEntryLooks(canvas, looks);
  for (const block of blocks) drawBlock(canvas, block);
  canvas.range(area(0, 0, 0, widths.length - 1)).columnHidden = false;
  drawWidths(canvas, widths);
  drawHeights(canvas, heights);
  canvas.worksheet.horizontalPageBreaks.removePageBreaks();
  drawPage(canvas.worksheet, { page });
}

/** Contents come before the merges: taken apart, each of the cells takes its own. */
function drawBlock(canvas: Canvas, { area: whole, merges }: PageDrawing["blocks"][number]): void {
  const cells = canvas.range(whole);
  cells.unmerge();
  const texts: string[][] = Array.from({ length: whole.lastRow - whole.row + 1 }, () =>
    Array.from({ length: whole.lastColumn - whole.column + 1 }, () => ""),
  );
  for (const { area: at, text } of merges) {
    const row = texts[at.row - whole.row];
    if (row) row[at.column - whole.column] = text;
  }
  cells.values = texts;
  for (const { area: at } of merges) if (at.lastRow > at.row) canvas.range(at).merge(false);
}
