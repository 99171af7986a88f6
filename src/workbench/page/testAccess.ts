/** `window.workbench`: what tests of the page may read and do beside typing and clicking. */

import type { ShownCell, UniverGrid } from "../grid/univerGrid";
import type { Host } from "../host/host";
import type { HostWorkbook } from "../host/hostWorkbook";
import { workbookBytes } from "./saveFile";

export interface Workbench {
  /** Answers office.js; `host.log` has every request, `host.failNext` makes one fail. */
  host: Host;
  /** The open workbook as plain data. */
  workbook: HostWorkbook;
  grid: UniverGrid;
  /** Resolves when the person's edits and the pane's requests so far have been processed, shown and calculated. */
  idle: () => Promise<void>;
  /** How the grid shows a cell. `shown("评分表", "G5")` */
  shown: (sheet: string, cell: string) => ShownCell;
  /** Where a cell of the open sheet lies in the window, scrolled to if need be: for clicks. */
  place: (cell: string) => Promise<{ x: number; y: number; width: number; height: number }>;
  /** The .xlsx as the button saves it. */
  bytes: () => Promise<Uint8Array>;
}

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

/** Offers the access. */
export function offerTestAccess(page: Pick<Workbench, "host" | "workbook" | "grid" | "idle">): void {
  const { grid, workbook } = page;
  window.workbench = {
    ...page,
    shown: (sheet, cell) => grid.shownCell(sheet, cell),
    place: (cell) => grid.placeOf(cell),
    bytes: () => workbookBytes(workbook),
  };
}
