/** What Excel forbids on a protected sheet and in a workbook whose structure is protected. */

import { cellName } from "../../workbook/address";
import { isEntireColumn, isEntireRow } from "./areas";
import { boundedArea, styleAt } from "./cells";
import { accessDenied } from "./hostError";
import type { HostSheet } from "./hostWorkbook";
import type { HostRange, Session } from "./session";

/** Contents may go only into unlocked cells of a protected sheet. */
export function mayFill(session: Session, { sheet, area: a }: HostRange): void {
  if (!sheet.sheet.protection) return;
  if (isEntireColumn(a) || isEntireRow(a)) throw accessDenied(`sheet ${sheet.sheet.name} is protected`);
  const bounds = boundedArea(sheet.sheet, a) ?? a;
  for (let row = bounds.row; row <= bounds.lastRow; row++)
    for (let column = bounds.column; column <= bounds.lastColumn; column++)
      if (styleAt(session, sheet, row, column).locked)
        throw accessDenied(`cell ${cellName(row, column)} of sheet ${sheet.sheet.name} is locked`);
}

/** Looks, merges, validations, charts: nothing of it on a protected sheet. */
export function mayChangeLook(sheet: HostSheet): void {
  if (sheet.sheet.protection) throw accessDenied(`sheet ${sheet.sheet.name} is protected`);
}

export function mayResizeColumns(sheet: HostSheet): void {
  if (sheet.sheet.protection?.allowFormatColumns === false)
    throw accessDenied(`columns of sheet ${sheet.sheet.name} are protected`);
}

export function mayResizeRows(sheet: HostSheet): void {
  if (sheet.sheet.protection?.allowFormatRows === false)
    throw accessDenied(`rows of sheet ${sheet.sheet.name} are protected`);
}

/** Sheets are added, deleted, renamed, moved and hidden only while the structure is not protected. */
export function mayChangeStructure(session: Session): void {
  if (session.workbook.structureProtected) throw accessDenied("the structure of the workbook is protected");
}
