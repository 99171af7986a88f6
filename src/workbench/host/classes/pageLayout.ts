/** Excel.PageLayout: how a sheet prints. */

import { area } from "../../../workbook/address";
import { longestFooter } from "../../../workbook/excelLimits";
import { lastColumnOfAll } from "../areas";
import { asFields, asFlag, asNumber, asShortText, asWord, onlyWhen } from "../argument";
import { cannotHold, invalidArgument, itemNotFound } from "../hostError";
import type { HostSheet } from "../hostWorkbook";
import { HostObject, type Members, type Scalar } from "../members";
import { changePage, pageState } from "../page";
import type { Session } from "../session";
import type { PageState } from "../sheetExtras";
import { asRange, rangeOf } from "./range";
import { rangeAreasOf } from "./rangeAreas";

const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

/** A property that one property of our page holds. */
function paged<K extends keyof PageState>(
  key: K,
  read: (value: unknown) => PageState[K],
  say: (value: PageState[K]) => unknown = (value) => value,
): Scalar<HostSheet> {
  return {
    get: (it, session) => say(pageState(session, it)[key]),
    set: (it, value, session) => changePage(session, it, { [key]: read(value) }),
  };
}

function implied(value: unknown, what: string): Scalar<HostSheet> {
  return { get: () => value, set: (_, written) => onlyWhen(written, value, what) };
}

type Margin = keyof PageState["margins"];

function setMargin(session: Session, it: HostSheet, margin: Margin, points: number): void {
  if (points < 0) throw invalidArgument(`a margin of ${points} points`);
  changePage(session, it, { margins: { ...pageState(session, it).margins, [margin]: points } });
}

const margin = (name: Margin): Scalar<HostSheet> => ({
  get: (it, session) => pageState(session, it).margins[name],
  set: (it, value, session) => setMargin(session, it, name, asNumber(value, `PageLayout.${name}Margin`)),
});

const papers = { A4: "A4", A3: "A3" } as const;

function asOrientation(value: unknown): PageState["orientation"] {
  const word = asWord(value, ["Portrait", "Landscape"], "PageLayout.orientation");
  return word === "Portrait" ? "portrait" : "landscape";
}

const pageMembers: Members<HostSheet> = {
  name: "PageLayout",
  scalars: {
    orientation: paged("orientation", asOrientation, (value) => (value === "portrait" ? "Portrait" : "Landscape")),
    paperSize: paged("paper", (value) => papers[asWord(value, ["A4", "A3"], "PageLayout.paperSize")]),
    zoom: paged("fit", readZoom, (fit) => sayZoom(fit)),
    centerHorizontally: paged("centerHorizontally", (value) => asFlag(value, "PageLayout.centerHorizontally")),
    blackAndWhite: paged("blackAndWhite", (value) => asFlag(value, "PageLayout.blackAndWhite")),
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    centerVertically: implied(false, "PageLayout.centerVertically"),
    printGridlines: implied(false, "PageLayout.printGridlines"),
    printHeadings: implied(false, "PageLayout.printHeadings"),
    draftMode: implied(false, "PageLayout.draftMode"),
    printOrder: implied("DownThenOver", "PageLayout.printOrder"),
    printComments: implied("NoComments", "PageLayout.printComments"),
    printErrors: implied("AsDisplayed", "PageLayout.printErrors"),
  },
  parts: { headersFooters: (it) => HostObject.of(groupMembers, it) },
  calls: {
    setPrintArea: (it, [range], session) =>
      changePage(session, it, { printArea: { ...asRange(session, range, it).area } }),
    setPrintMargins: (it, [unit, options], session) => {
      const scale = pointsPer[asWord(unit, ["Points", "Inches", "Centimeters"], "PrintMarginUnit")];
      for (const [name, length] of Object.entries(asFields(options, "margins")))
        if (length != null) setMargin(session, it, asMargin(name), asNumber(length, name) * scale);
    },
    setPrintTitleRows: (it, [range], session) => {
      const { row, lastRow } = asRange(session, range, it).area;
      changePage(session, it, { titleRows: { first: row, last: lastRow } });
    },
    getPrintArea: (it, _, session) => printArea(it, session) ?? missing("a print area"),
    getPrintAreaOrNullObject: (it, _, session) => printArea(it, session),
    getPrintTitleRows: (it, _, session) => titleRows(it, session) ?? missing("title rows"),
    getPrintTitleRowsOrNullObject: (it, _, session) => titleRows(it, session),
    getPrintTitleColumnsOrNullObject: () => null,
  },
};

function asMargin(name: string): Margin {
  return asWord(name, ["left", "right", "top", "bottom", "header", "footer"], "PageLayoutMarginOptions");
}

function readZoom(value: unknown): PageState["fit"] {
  const { scale, horizontalFitToPages, verticalFitToPages } = asFields(value, "PageLayout.zoom");
  if (horizontalFitToPages == null && verticalFitToPages == null && (scale ?? 100) === 100) return null;
  if (scale != null) throw cannotHold(`PageLayoutZoomOptions.scale = ${JSON.stringify(scale)}`);
  onlyWhen(horizontalFitToPages, 1, "PageLayoutZoomOptions.horizontalFitToPages");
  if (verticalFitToPages == null) return "wide";
  onlyWhen(verticalFitToPages, 1, "PageLayoutZoomOptions.verticalFitToPages");
  return "page";
}

function sayZoom(fit: PageState["fit"]): Record<string, unknown> {
  if (fit === null) return { scale: 100 };
  return fit === "page" ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
}

function printArea(sheet: HostSheet, session: Session): HostObject | null {
  const found = pageState(session, sheet).printArea;
  return found && rangeAreasOf([{ sheet, area: found }]);
}

function titleRows(sheet: HostSheet, session: Session): HostObject | null {
  const rows = pageState(session, sheet).titleRows;
  return rows && rangeOf({ sheet, area: area(rows.first, 0, rows.last, lastColumnOfAll) });
}

function missing(what: string): never {
  throw itemNotFound(what);
}

const groupMembers: Members<HostSheet> = {
  name: "HeaderFooterGroup",
  scalars: {
    state: implied("Default", "HeaderFooterGroup.state"),
    useSheetMargins: implied(true, "HeaderFooterGroup.useSheetMargins"),
    useSheetScale: implied(true, "HeaderFooterGroup.useSheetScale"),
  },
  parts: { defaultForAllPages: (it) => HostObject.of(headerFooterMembers, it) },
};

const footer = (place: keyof PageState["footer"]): Scalar<HostSheet> => ({
  get: (it, session) => pageState(session, it).footer[place],
  set: (it, value, session) => {
    const text = asShortText(value, longestFooter, `HeaderFooter.${place}Footer`);
    changePage(session, it, { footer: { ...pageState(session, it).footer, [place]: text } });
  },
});

const headerFooterMembers: Members<HostSheet> = {
  name: "HeaderFooter",
  scalars: {
    leftFooter: footer("left"),
    centerFooter: footer("center"),
    rightFooter: footer("right"),
    leftHeader: implied("", "HeaderFooter.leftHeader"),
    centerHeader: implied("", "HeaderFooter.centerHeader"),
    rightHeader: implied("", "HeaderFooter.rightHeader"),
  },
};

export function pageLayoutOf(sheet: HostSheet): HostObject {
  return HostObject.of(pageMembers, sheet);
}
