/** Draws how a sheet prints. There is no print API: the person prints. */

import { areaName } from "../workbook/address";
import type { PageSetup } from "../workbook/workbook";

/** A sheet without a page set-up is left as Excel has it. */
export function drawPage(worksheet: Excel.Worksheet, { page }: { page: PageSetup | null }): void {
  if (!page) return;
  const layout = worksheet.pageLayout;
  layout.orientation = page.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = page.paper === "A4" ? "A4" : "A3";
  layout.setPrintMargins("Points", page.margins);
  layout.setPrintArea(areaName(page.printArea));
  if (page.titleRows) layout.setPrintTitleRows(`$${page.titleRows.first + 1}:$${page.titleRows.last + 1}`);
  layout.zoom = page.fit === "page" ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  layout.centerHorizontally = page.centerHorizontally;
  layout.blackAndWhite = page.blackAndWhite;
  drawFooter(worksheet, page.footer);
  for (const row of page.breaks) worksheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** The footer of all pages. */
export function drawFooter(worksheet: Excel.Worksheet, { left, center, right }: PageSetup["footer"]): void {
  const texts = worksheet.pageLayout.headersFooters.defaultForAllPages;
  texts.leftFooter = left;
  texts.centerFooter = center;
  texts.rightFooter = right;
}
