/** How a sheet of a file prints. */

import { parseArea } from "../../../workbook/address";
import type { PageSetup } from "../../../workbook/workbook";
import { child, children, isTrue, numberIn } from "./xmlTree";

const pointsPerInch = 72;
const sides = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** `names` are the references of print area and titles; null where the file says nothing of a page. */
export function openPage(sheet: Element, names: ReadonlyMap<string, string>): PageSetup | null {
  const printArea = areaIn(names.get("_xlnm.Print_Area"));
  const setup = child(sheet, "pageSetup");
  if (!setup || !printArea) return null;
  const margins = child(sheet, "pageMargins");
  const titles = /\$(\d+):\$(\d+)$/.exec(names.get("_xlnm.Print_Titles") ?? "");
  const fits = isTrue(child(sheet, "sheetPr", "pageSetUpPr"), "fitToPage");
  return {
    orientation: setup.getAttribute("orientation") === "landscape" ? "landscape" : "portrait",
    paper: numberIn(setup, "paperSize") === 8 ? "A3" : "A4",
    margins: Object.fromEntries(
      sides.map((side) => [side, (numberIn(margins, side) ?? 0) * pointsPerInch]),
    ) as PageSetup["margins"],
    printArea,
    titleRows: titles && { first: Number(titles[1]) - 1, last: Number(titles[2]) - 1 },
    fit: fits && numberIn(setup, "fitToHeight") !== 0 ? "page" : "wide",
    centerHorizontally: isTrue(child(sheet, "printOptions"), "horizontalCentered"),
    blackAndWhite: isTrue(setup, "blackAndWhite"),
    footer: footerIn(child(sheet, "headerFooter", "oddFooter")?.textContent ?? ""),
    breaks: children(child(sheet, "rowBreaks"), "brk").map((each) => numberIn(each, "id") ?? 0),
  };
}

function areaIn(reference: string | undefined): PageSetup["printArea"] | null {
  const cells = /!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/i.exec(reference ?? "")?.[1];
  return cells === undefined ? null : parseArea(cells);
}

/** `&L…&C…&R…` */
function footerIn(code: string): PageSetup["footer"] {
  const part = (mark: string): string => new RegExp(`&${mark}(.*?)(?=&[LCR]|$)`, "s").exec(code)?.[1] ?? "";
  return { left: part("L"), center: part("C"), right: part("R") };
}
