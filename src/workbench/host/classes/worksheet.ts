/** Excel.Worksheet: one sheet. */

import { area } from "../../../workbook/address";
import { allCells, insideGrid } from "../areas";
import { asColor, asFlag, asText, asWhole, asWord } from "../argument";
import { usedArea } from "../cells";
import { eventCalls } from "../events";
import { invalidArgument } from "../hostError";
import type { HostSheet } from "../hostWorkbook";
import { HostObject, type Members } from "../members";
import { activateSheet } from "../selectRange";
import type { Session } from "../session";
import { deleteSheet, moveSheet, renameSheet, setVisibility } from "../sheets";
import { chartsOf } from "./charts";
import { freezePanesOf } from "./freezePanes";
import { namesOf } from "./names";
import { pageBreaksOf } from "./pageBreaks";
import { pageLayoutOf } from "./pageLayout";
import { rangeOf, readRange } from "./range";
import { rangeAreasOf } from "./rangeAreas";
import { sheetProtectionOf } from "./sheetProtection";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;

function setGridlines(it: HostSheet, value: unknown, session: Session): void {
  it.sheet.gridlines = asFlag(value, "Worksheet.showGridlines");
  session.lookChanged(it);
}

function setTabColor(it: HostSheet, value: unknown, session: Session): void {
  it.sheet.tabColor = value === "" ? null : asColor(value, "Worksheet.tabColor");
  session.lookChanged(it);
}

const showGridlines = { get: (it: HostSheet) => it.sheet.gridlines, set: setGridlines };

const worksheetMembers: Members<HostSheet> = {
  name: "Worksheet",
  identity: (it) => ({ Id: it.id }),
  scalars: {
    id: { get: (it) => it.id },
    name: {
      get: (it) => it.sheet.name,
      set: (it, value, session) => renameSheet(session, it, asText(value, "Worksheet.name")),
    },
    position: {
      get: (it, session) => session.workbook.sheets.indexOf(it),
      set: (it, value, session) => moveSheet(session, it, asWhole(value, "Worksheet.position")),
    },
    visibility: {
      get: (it) => it.visibility,
      set: (it, value, session) => setVisibility(session, it, asWord(value, visibilities, "Worksheet.visibility")),
    },
    tabColor: { get: (it) => it.sheet.tabColor ?? "", set: setTabColor },
    showGridlines,
    // office.js writes showGridlines under this name.
    gridlines: showGridlines,
    standardWidth: { get: (it, session) => session.extras(it).defaultColumnWidth },
    standardHeight: { get: (it, session) => session.extras(it).defaultRowHeight },
  },
  parts: {
    charts: (it) => chartsOf(it),
    freezePanes: (it) => freezePanesOf(it),
    names: (it) => namesOf(it),
    pageLayout: (it) => pageLayoutOf(it),
    horizontalPageBreaks: (it) => pageBreaksOf(it),
    protection: (it) => sheetProtectionOf(it),
  },
  calls: {
    activate: (it, _, session) => activateSheet(session, it),
    calculate: (it, _, session) => session.changes.push({ kind: "look", sheetId: it.id }) && undefined,
    delete: (it, _, session) => deleteSheet(session, it),
    getRange: (it, [address], session) => {
      if (address == null || address === "") return rangeOf({ sheet: it, area: allCells });
      return rangeOf(readNamed(session, asText(address, "address"), it) ?? readRange(session, asText(address, ""), it));
    },
    getRanges: (it, [addresses], session) => {
      const names = asText(addresses, "addresses").split(/[,;]/);
      return rangeAreasOf(names.map((name) => readRange(session, name, it)));
    },
    getRangeByIndexes: (it, [row, column, rows, columns]) => {
      const [r, c] = [asWhole(row, "startRow"), asWhole(column, "startColumn")];
      const [lastRow, lastColumn] = [r + asWhole(rows, "rowCount") - 1, c + asWhole(columns, "columnCount") - 1];
      return rangeOf({ sheet: it, area: insideGrid(area(r, c, lastRow, lastColumn)) });
    },
    getCell: (it, [row, column]) =>
      rangeOf({ sheet: it, area: insideGrid(area(asWhole(row, "row"), asWhole(column, "column"))) }),
    getUsedRange: (it, [valuesOnly], session) =>
      used(session, it, valuesOnly) ?? rangeOf({ sheet: it, area: area(0, 0) }),
    getUsedRangeOrNullObject: (it, [valuesOnly], session) => used(session, it, valuesOnly),
    getNext: (it, [visibleOnly], session) => beside(session, it, 1, visibleOnly) ?? missing("a next sheet"),
    getNextOrNullObject: (it, [visibleOnly], session) => beside(session, it, 1, visibleOnly),
    getPrevious: (it, [visibleOnly], session) => beside(session, it, -1, visibleOnly) ?? missing("a previous sheet"),
    getPreviousOrNullObject: (it, [visibleOnly], session) => beside(session, it, -1, visibleOnly),
    ...eventCalls<HostSheet>(["DataChanged", "Activated", "Deactivated", "SelectionChanged"], (it) => it.id),
  },
};

/** An address may be a name of the sheet that stands for cells. */
function readNamed(session: Session, text: string, sheet: HostSheet) {
  const name = sheet.sheet.names.find((one) => one.name.toLowerCase() === text.toLowerCase());
  return name && readRange(session, name.formula.slice(1), sheet);
}

function used(session: Session, sheet: HostSheet, valuesOnly: unknown): HostObject | null {
  const found = usedArea(session, sheet, allCells, valuesOnly === true);
  return found && rangeOf({ sheet, area: found });
}

function beside(session: Session, sheet: HostSheet, step: 1 | -1, visibleOnly: unknown): HostObject | null {
  const { sheets } = session.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const found = sheets[at];
    if (found && (visibleOnly !== true || found.visibility === "Visible")) return worksheetOf(found);
  }
  return null;
}

function missing(what: string): never {
  throw invalidArgument(`there is no such thing as ${what}`);
}

export function worksheetOf(sheet: HostSheet): HostObject {
  return HostObject.of(worksheetMembers, sheet);
}
