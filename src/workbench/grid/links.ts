/** Follows the links of cells: a click on one that leads into the workbook opens that place, as in Excel. */

import type { Injector } from "@univerjs/core";
import { HoverManagerService } from "@univerjs/preset-sheets-core";
import { type Area, area, parseArea } from "../../workbook/address";
import type { HostWorkbook } from "../host/hostWorkbook";

interface Target {
  sheet: string;
  area: Area;
}

const cell = /(?:'((?:[^']|'')+)'|([^'"!&(),\s]+))!(\$?[A-Z]+\$?\d+)/.source;
const links = [
  new RegExp(`HYPERLINK\\("#"&CELL\\("address",${cell}\\)`, "i"),
  new RegExp(`HYPERLINK\\("#${cell}"`, "i"),
];

/** Where a formula's link leads in its own workbook; null for any other formula. */
export function linkTarget(formula: string): Target | null {
  const [, quoted, plain, address] = links.map((link) => link.exec(formula)).find((match) => match !== null) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (sheet === undefined || address === undefined) return null;
  const { row, column } = parseArea(address);
  return { sheet, area: area(row, column) };
}

/** Opens the target of a link that is clicked. Univer's own answer for CELL("address") forgets the sheet, so the formula is read. */
export function followLinks(
  injector: Injector,
  workbook: HostWorkbook,
  open: (sheetId: string, area: Area) => void,
): void {
  injector.get(HoverManagerService).currentClickedCell$.subscribe(({ location: { subUnitId, row, col } }) => {
    const clicked = workbook.sheets.find(({ id }) => id === subUnitId)?.sheet.cells[row]?.[col];
    const target = clicked?.formula === undefined ? null : linkTarget(clicked.formula);
    const sheet = target && workbook.sheets.find((each) => each.sheet.name === target.sheet);
    // The click selects its own cell first.
    if (sheet) setTimeout(() => open(sheet.id, target.area));
  });
}
