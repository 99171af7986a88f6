/** The probe of how a sheet prints. */

import { areaName } from "../../workbook/address";
import type { PageSetup } from "../../workbook/workbook";
import { drawPage } from "../drawPage";
import { loadKeptPage } from "../keptPage";
import { probe } from "./probe";

export const pageProbe = probe(["page"], ({ canvas, plan: { page } }) => {
  if (!page) throw new Error("the plan has no page set-up");
  drawPage(canvas.worksheet, { page });
  const found = loadPage(canvas.worksheet);
  return [{ name: "page", expected: { ...page, printArea: areaName(page.printArea) }, found, near: 0.5 }];
});

/** Every property that the plan has: the compiler asks for a new one's. */
function loadPage(worksheet: Excel.Worksheet): () => { [K in keyof PageSetup]: unknown } {
  const kept = loadKeptPage(worksheet);
  const layout = worksheet.pageLayout.load(
    "leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin,centerHorizontally,blackAndWhite",
  );
  const footer = layout.headersFooters.defaultForAllPages.load("leftFooter,centerFooter,rightFooter");
  return () => {
    const { printArea, ...rest } = kept();
    return {
      ...rest,
      printArea: printArea && areaName(printArea),
      margins: {
        left: layout.leftMargin,
        right: layout.rightMargin,
        top: layout.topMargin,
        bottom: layout.bottomMargin,
        header: layout.headerMargin,
        footer: layout.footerMargin,
      },
      centerHorizontally: layout.centerHorizontally,
      blackAndWhite: layout.blackAndWhite,
      footer: { left: footer.leftFooter, center: footer.centerFooter, right: footer.rightFooter },
    };
  };
}
