/** What the person sees of a cell and where, for tests: Univer paints on a canvas, where nothing can be read. */

import type { Injector, Worksheet } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";

export interface ShownCell {
  /** As it is formatted. */
  text: string;
  /** With conditional formats. */
  fill: string | null;
  color: string | null;
  bold: boolean;
}

/** The cell as it is painted. */
export function shownCell(worksheet: Worksheet, row: number, column: number): ShownCell {
  const style = worksheet.getComposedCellStyle(row, column);
  return {
    text: String(worksheet.getCell(row, column)?.v ?? ""),
    fill: style.bg?.rgb ?? null,
    color: style.cl?.rgb ?? null,
    bold: style.bl === BooleanNumber.TRUE,
  };
}

/** Where the cell of the open sheet lies in the window, as far as it is scrolled now. */
export function cellPlace(
  injector: Injector,
  unitId: string,
  worksheet: Worksheet,
  row: number,
  column: number,
): DOMRect {
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !main) throw new Error("the grid is not on the screen");
  const { mergeInfo: cell } = skeleton.getCellWithCoordByIndex(row, column);
  const { startRow, startColumn } = worksheet.getFreeze();
  const { left, top } = render.engine.getCanvasElement().getBoundingClientRect();
  const x = left + cell.startX - (column < startColumn ? 0 : main.viewportScrollX);
  const y = top + cell.startY - (row < startRow ? 0 : main.viewportScrollY);
  return new DOMRect(x, y, cell.endX - cell.startX, cell.endY - cell.startY);
}
