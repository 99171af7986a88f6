/** The page set-up of a sheet as office.js sets it piece by piece, and the plain one made from it once it is whole. */

import type { PageSetup } from "../../workbook/workbook";
import type { HostSheet } from "./hostWorkbook";
import type { Session } from "./session";
import type { PageState } from "./sheetExtras";

/** Excel's usual margins, in points. */
const usualMargins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };

/** The set-up as far as it goes; the first time it is made from the plain one. */
export function pageState(session: Session, sheet: HostSheet): PageState {
  const extras = session.extras(sheet);
  if (!extras.page) {
    extras.page = sheet.sheet.page ? { ...sheet.sheet.page } : untouched();
    extras.breaks = sheet.sheet.page?.breaks ?? [];
  }
  return extras.page;
}

function untouched(): PageState {
  return {
    orientation: "portrait",
    paper: "A4",
    margins: usualMargins,
    printArea: null,
    titleRows: null,
    fit: null,
    centerHorizontally: false,
    blackAndWhite: false,
    footer: { left: "", center: "", right: "" },
  };
}

export function changePage(session: Session, sheet: HostSheet, change: Partial<PageState>): void {
  session.extras(sheet).page = { ...pageState(session, sheet), ...change };
  keep(session, sheet);
}

export function breaksOf(session: Session, sheet: HostSheet): number[] {
  pageState(session, sheet);
  return session.extras(sheet).breaks;
}

export function changeBreaks(session: Session, sheet: HostSheet, change: (rows: number[]) => number[]): void {
  session.extras(sheet).breaks = change(breaksOf(session, sheet));
  keep(session, sheet);
}

function keep(session: Session, sheet: HostSheet): void {
  const { printArea, fit, ...rest } = pageState(session, sheet);
  const page: PageSetup | null =
    printArea && fit ? { ...rest, printArea, fit, breaks: session.extras(sheet).breaks } : null;
  sheet.sheet.page = page;
  session.lookChanged(sheet);
}
