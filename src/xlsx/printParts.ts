/** Writes how a sheet prints: options, margins, page, footer and breaks. */

import { mostColumns } from "../workbook/excelLimits";
import type { PageSetup } from "../workbook/workbook";
import { element, escapeText } from "./xml";

const pointsPerInch = 72;
const paperSizes = { A3: 8, A4: 9 } as const;
const lastColumn = mostColumns - 1;

/** The elements from `printOptions` to `rowBreaks`, in the order that the format wants. */
export function printXml(page: PageSetup | null): string {
  if (!page) return "";
  const margins = Object.entries(page.margins).map(([side, points]) => [side, points / pointsPerInch] as const);
  return [
    page.centerHorizontally ? element("printOptions", { horizontalCentered: true }) : "",
    element("pageMargins", Object.fromEntries(margins)),
    element("pageSetup", {
      paperSize: paperSizes[page.paper],
      ...fitOf(page.fit),
      orientation: page.orientation,
      blackAndWhite: page.blackAndWhite || undefined,
    }),
    footerXml(page.footer),
    breaksXml(page.breaks),
  ].join("");
}

/** A height of 0 is as many pages as it takes. */
function fitOf(fit: PageSetup["fit"]): Record<string, number> {
  return fit === null ? { scale: 100 } : { fitToWidth: 1, fitToHeight: fit === "page" ? 1 : 0 };
}

function footerXml({ left, center, right }: PageSetup["footer"]): string {
  const code = [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
  return code ? element("headerFooter", {}, element("oddFooter", {}, escapeText(code))) : "";
}

function breaksXml(rows: number[]): string {
  if (rows.length === 0) return "";
  // A break is known by the number of the row above it, counted from 1: the row below it, counted from 0.
  const breaks = rows.map((id) => element("brk", { id, max: lastColumn, man: true }));
  return element("rowBreaks", { count: rows.length, manualBreakCount: rows.length }, ...breaks);
}
