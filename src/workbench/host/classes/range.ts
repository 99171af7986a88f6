/** Excel.Range: cells of one sheet. */

import { area, areaSize } from "../../../workbook/address";
import * as areas from "../areas";
import { asWhole } from "../argument";
import { usedArea } from "../cells";
import { clearRange } from "../clearRange";
import { findCell } from "../findCell";
import { invalidArgument, itemNotFound } from "../hostError";
import { always, HostObject, type Members } from "../members";
import { merge, unmerge } from "../mergeCells";
import * as contents from "../rangeContents";
import { selectRange } from "../selectRange";
import type { HostRange, Session } from "../session";
import { columnHidden, rowHidden, setColumnHidden } from "../sizes";
import {
  cellProperties,
  columnProperties,
  rowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from "./cellProperties";
import { conditionalFormatsOf } from "./conditionalFormats";
import { validationOf } from "./dataValidation";
import { rangeFormatOf } from "./rangeFormat";
import { worksheetOf } from "./worksheet";

const sizeOf = (range: HostRange) => areaSize(range.area);

/** The same sheet's cells there, refused outside the grid. */
const other = (range: HostRange, row: number, column: number, lastRow: number, lastColumn: number): HostObject =>
  rangeOf({ sheet: range.sheet, area: areas.insideGrid(area(row, column, lastRow, lastColumn)) });

export const rangeMembers: Members<HostRange> = {
  name: "Range",
  identity: (it, session) => ({ _ReferenceId: session.referenceTo(it) }),
  scalars: {
    _ReferenceId: { get: (it, session) => session.referenceTo(it) },
    address: { get: (it) => areas.fullAddress(it.sheet.sheet.name, it.area) },
    addressLocal: { get: (it) => areas.fullAddress(it.sheet.sheet.name, it.area) },
    rowIndex: { get: (it) => it.area.row },
    columnIndex: { get: (it) => it.area.column },
    rowCount: { get: (it) => sizeOf(it).rows },
    columnCount: { get: (it) => sizeOf(it).columns },
    cellCount: { get: (it) => sizeOf(it).rows * sizeOf(it).columns },
    isEntireColumn: { get: (it) => areas.isEntireColumn(it.area) },
    isEntireRow: { get: (it) => areas.isEntireRow(it.area) },
    values: { get: contents.values, set: contents.setContents },
    formulas: { get: contents.formulas, set: contents.setContents },
    text: { get: contents.texts },
    valueTypes: { get: contents.valueTypes },
    numberFormat: { get: contents.numberFormats, set: contents.setNumberFormats },
    hidden: always(false),
    rowHidden: { get: rowHidden },
    columnHidden: { get: columnHidden, set: setColumnHidden },
    left: { get: (it, session) => contents.leftOf(session, it.sheet, it.area.column) },
    top: { get: (it, session) => contents.topOf(session, it.sheet, it.area.row) },
    width: {
      get: (it, session) =>
        contents.leftOf(session, it.sheet, it.area.lastColumn + 1) - contents.leftOf(session, it.sheet, it.area.column),
    },
    height: {
      get: (it, session) =>
        contents.topOf(session, it.sheet, it.area.lastRow + 1) - contents.topOf(session, it.sheet, it.area.row),
    },
  },
  parts: {
    format: rangeFormatOf,
    worksheet: (it) => worksheetOf(it.sheet),
    dataValidation: validationOf,
    conditionalFormats: (it) => conditionalFormatsOf(it),
  },
  calls: {
    _KeepReference: () => undefined,
    _ValidateArraySize: () => undefined,
    clear: clearRange,
    merge: (it, [across], session) => merge(session, it, across === true),
    unmerge: (it, _, session) => unmerge(session, it),
    // A merged cell is selected as a whole.
    select: (it, _, session) => selectRange(session, { sheet: it.sheet, area: withMerges(it) }),
    getCell: ({ sheet, area: a }, [row, column]) => {
      const cell = area(a.row + asWhole(row, "row"), a.column + asWhole(column, "column"));
      return rangeOf({ sheet, area: areas.insideGrid(cell) });
    },
    getRow: (it, [row]) => {
      const at = it.area.row + asWhole(row, "row");
      return other(it, at, it.area.column, at, it.area.lastColumn);
    },
    getColumn: (it, [column]) => {
      const at = it.area.column + asWhole(column, "column");
      return other(it, it.area.row, at, it.area.lastRow, at);
    },
    getLastCell: (it) => other(it, it.area.lastRow, it.area.lastColumn, it.area.lastRow, it.area.lastColumn),
    getLastRow: (it) => other(it, it.area.lastRow, it.area.column, it.area.lastRow, it.area.lastColumn),
    getLastColumn: (it) => other(it, it.area.row, it.area.lastColumn, it.area.lastRow, it.area.lastColumn),
    getEntireRow: (it) => other(it, it.area.row, 0, it.area.lastRow, areas.lastColumnOfAll),
    getEntireColumn: (it) => other(it, 0, it.area.column, areas.lastRowOfAll, it.area.lastColumn),
    getOffsetRange: (it, [rows, columns]) => {
      const [down, right] = [asWhole(rows, "rowOffset"), asWhole(columns, "columnOffset")];
      const { row, column, lastRow, lastColumn } = it.area;
      return other(it, row + down, column + right, lastRow + down, lastColumn + right);
    },
    getResizedRange: (it, [rows, columns]) => {
      const { row, column, lastRow, lastColumn } = it.area;
      return other(
        it,
        row,
        column,
        lastRow + asWhole(rows, "deltaRows"),
        lastColumn + asWhole(columns, "deltaColumns"),
      );
    },
    getAbsoluteResizedRange: (it, [rows, columns]) => {
      const { row, column } = it.area;
      return other(it, row, column, row + asWhole(rows, "numRows") - 1, column + asWhole(columns, "numColumns") - 1);
    },
    getBoundingRect: (it, [another], session) =>
      rangeOf({ sheet: it.sheet, area: areas.boundingArea([it.area, asRangeOn(session, it, another).area]) }),
    getIntersection: (it, [another], session) => {
      const both = intersect(session, it, another);
      if (!both) throw itemNotFound("intersection");
      return both;
    },
    getIntersectionOrNullObject: (it, [another], session) => intersect(session, it, another),
    getUsedRange: (it, [valuesOnly], session) => used(session, it, valuesOnly) ?? other(it, 0, 0, 0, 0),
    getUsedRangeOrNullObject: (it, [valuesOnly], session) => used(session, it, valuesOnly),
    find: (it, [text, criteria]) => {
      const found = findCell(it, text, criteria);
      if (!found) throw itemNotFound("text");
      return rangeOf(found);
    },
    findOrNullObject: (it, [text, criteria]) => {
      const found = findCell(it, text, criteria);
      return found && rangeOf(found);
    },
    getCellProperties: cellProperties,
    getRowProperties: rowProperties,
    getColumnProperties: columnProperties,
    setCellProperties,
    setRowProperties,
    setColumnProperties,
  },
};

function withMerges({ sheet, area: selected }: HostRange): HostRange["area"] {
  const merged = sheet.sheet.merges.filter((merge) => areas.intersection(merge, selected));
  return areas.boundingArea([selected, ...merged]);
}

export function rangeOf(range: HostRange): HostObject {
  return HostObject.of(rangeMembers, range);
}

/** A Range argument, or an address on the sheet; InvalidArgument otherwise. */
export function asRange(session: Session, argument: unknown, sheet: HostRange["sheet"]): HostRange {
  if (typeof argument === "string") return readRange(session, argument, sheet);
  const range = argument instanceof HostObject ? argument.as(rangeMembers) : undefined;
  if (!range) throw invalidArgument("a range is asked for");
  return range;
}

/** `B3:C9` on the given sheet, or `'某局'!B3` on that one. */
export function readRange(session: Session, text: string, sheet: HostRange["sheet"]): HostRange {
  const { sheet: name, rest } = areas.splitSheet(text);
  const found = name === null ? sheet : session.sheetByName(name);
  if (!found) throw itemNotFound(`sheet ${name}`);
  return { sheet: found, area: areas.readAddress(rest) };
}

function asRangeOn(session: Session, range: HostRange, argument: unknown): HostRange {
  const another = asRange(session, argument, range.sheet);
  if (another.sheet !== range.sheet) throw invalidArgument("ranges of two sheets");
  return another;
}

function intersect(session: Session, range: HostRange, argument: unknown): HostObject | null {
  const both = areas.intersection(range.area, asRangeOn(session, range, argument).area);
  return both && rangeOf({ sheet: range.sheet, area: both });
}

function used(session: Session, range: HostRange, valuesOnly: unknown): HostObject | null {
  const found = usedArea(session, range.sheet, range.area, valuesOnly === true);
  return found && rangeOf({ sheet: range.sheet, area: found });
}
