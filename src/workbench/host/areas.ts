/** Rectangles of cells against each other, and the addresses by which office.js asks for them. */

import { type Area, area, areaName, columnName, columnNumber, parseArea, quoteSheet } from "../../workbook/address";
import { mostColumns, mostRows } from "../../workbook/excelLimits";
import { invalidArgument } from "./hostError";

export const lastRowOfAll = mostRows - 1;
export const lastColumnOfAll = mostColumns - 1;
export const allCells = area(0, 0, lastRowOfAll, lastColumnOfAll);

export const isEntireColumn = (a: Area) => a.row === 0 && a.lastRow === lastRowOfAll;
export const isEntireRow = (a: Area) => a.column === 0 && a.lastColumn === lastColumnOfAll;

export const sameArea = (a: Area, b: Area) =>
  a.row === b.row && a.column === b.column && a.lastRow === b.lastRow && a.lastColumn === b.lastColumn;

export const covers = (a: Area, b: Area) =>
  a.row <= b.row && a.column <= b.column && a.lastRow >= b.lastRow && a.lastColumn >= b.lastColumn;

/** The cells that both have, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const both = area(
    Math.max(a.row, b.row),
    Math.max(a.column, b.column),
    Math.min(a.lastRow, b.lastRow),
    Math.min(a.lastColumn, b.lastColumn),
  );
  return both.row <= both.lastRow && both.column <= both.lastColumn ? both : null;
}

/** What of `a` lies outside `hole`, as up to four rectangles. */
export function subtract(a: Area, hole: Area): Area[] {
  const both = intersection(a, hole);
  if (!both) return [a];
  return [
    area(a.row, a.column, both.row - 1, a.lastColumn),
    area(both.lastRow + 1, a.column, a.lastRow, a.lastColumn),
    area(both.row, a.column, both.lastRow, both.column - 1),
    area(both.row, both.lastColumn + 1, both.lastRow, a.lastColumn),
  ].filter((part) => part.row <= part.lastRow && part.column <= part.lastColumn);
}

/** The smallest rectangle around all. */
export function boundingArea(areas: Area[]): Area {
  return area(
    Math.min(...areas.map((a) => a.row)),
    Math.min(...areas.map((a) => a.column)),
    Math.max(...areas.map((a) => a.lastRow)),
    Math.max(...areas.map((a) => a.lastColumn)),
  );
}

/** An area inside the grid, or InvalidArgument. */
export function insideGrid(a: Area): Area {
  const inside = a.row >= 0 && a.column >= 0 && a.lastRow <= lastRowOfAll && a.lastColumn <= lastColumnOfAll;
  if (!inside || a.row > a.lastRow || a.column > a.lastColumn) throw invalidArgument("outside the sheet");
  return a;
}

/** `B3:C9`, `3:9`, `B:C`, with or without `$`; a sheet's name in front is the caller's business. */
export function readAddress(text: string): Area {
  const bare = text.replaceAll("$", "").trim();
  const rows = /^(\d+):(\d+)$/.exec(bare);
  if (rows) return insideGrid(area(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, lastColumnOfAll));
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(bare);
  if (columns) return insideGrid(area(0, columnNumber(columns[1] ?? ""), lastRowOfAll, columnNumber(columns[2] ?? "")));
  if (!/^[A-Z]+\d+(:[A-Z]+\d+)?$/i.test(bare)) throw invalidArgument(`address ${text}`);
  return insideGrid(upright(parseArea(bare)));
}

function upright(a: Area): Area {
  return area(
    Math.min(a.row, a.lastRow),
    Math.min(a.column, a.lastColumn),
    Math.max(a.row, a.lastRow),
    Math.max(a.column, a.lastColumn),
  );
}

/** Splits `'某局'!B3` into the sheet's name and the rest. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const cut = text.lastIndexOf("!");
  if (cut < 0) return { sheet: null, rest: text };
  const name = text.slice(0, cut);
  return { sheet: /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name, rest: text.slice(cut + 1) };
}

/** Without its sheet, as Excel's events and page set-up name it: `B:C`, `3:9`, `B3:C9`. */
export function bareAddress(a: Area): string {
  if (isEntireColumn(a)) return `${columnName(a.column)}:${columnName(a.lastColumn)}`;
  if (isEntireRow(a)) return `${a.row + 1}:${a.lastRow + 1}`;
  return areaName(a);
}

/** As `Range.address` says it: the sheet's name in quotes where it needs them. */
export function fullAddress(sheetName: string, a: Area): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) && !/^[A-Z]{1,3}\d+$/i.test(sheetName);
  return `${plain ? sheetName : quoteSheet(sheetName)}!${bareAddress(a)}`;
}
