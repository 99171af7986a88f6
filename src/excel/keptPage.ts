/** Reads back how a sheet prints: Excel accepts some settings silently and keeps others. */

import { type Area, parseArea } from "../workbook/address";
import type { PageSetup } from "../workbook/workbook";

/** What a sheet's page set-up is now, as far as the pages depend on it. */
export interface KeptPage {
  orientation: PageSetup["orientation"];
  /** Excel's own name for it: `A4`, `A3`, `Letter`, … */
  paper: string;
  /** One page wide, as many pages high as it takes. */
  fit: PageSetup["fit"] | null;
  printArea: Area | null;
  /** Zero-based. */
  titleRows: { first: number; last: number } | null;
  breaks: number[];
}

/** Asks for it, in the request that the caller sends. */
export function loadKeptPage(worksheet: Excel.Worksheet): () => KeptPage {
  const page = worksheet.pageLayout.load("orientation,paperSize,zoom");
  const printArea = page.getPrintAreaOrNullObject().load("address");
  const titleRows = page.getPrintTitleRowsOrNullObject().load("address");
  const breaks = worksheet.horizontalPageBreaks.load("items/rowIndex");
  return () => ({
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    paper: String(page.paperSize),
    fit: fitOf(page.zoom),
    printArea: printArea.isNullObject ? null : areaOf(printArea.address),
    titleRows: titleRows.isNullObject ? null : rowsOf(titleRows.address),
    breaks: breaks.items.map(({ rowIndex }) => rowIndex).sort((a, b) => a - b),
  });
}

function fitOf({ horizontalFitToPages, verticalFitToPages }: Excel.PageLayoutZoomOptions): KeptPage["fit"] {
  if (horizontalFitToPages !== 1) return null;
  return verticalFitToPages === 1 ? "page" : verticalFitToPages ? null : "wide";
}

/** `'评分表'!A1:J60` → its area; null for several areas. */
function areaOf(address: string): Area | null {
  return address.includes(",") ? null : parseArea(withoutSheet(address));
}

/** `'评分表'!$5:$5` → row 4 */
function rowsOf(address: string): KeptPage["titleRows"] {
  const [first = "", last = first] = withoutSheet(address)
    .replace(/[$A-Z]/gi, "")
    .split(":");
  return { first: Number(first) - 1, last: Number(last) - 1 };
}

function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1);
}
