/** Looks into a planned sheet by A1 names. */

import { areaName, parseArea } from "../../src/workbook/address";
import type { Cell, Scalar, Sheet } from "../../src/workbook/workbook";

/** @throws Error where the plan has no such cell */
export function cellIn(sheet: Sheet, name: string): Cell {
  const { row, column } = parseArea(name);
  const cell = sheet.cells[row]?.[column];
  if (!cell) throw new Error(`no cell ${name} in ${sheet.name}`);
  return cell;
}

/** The values of an area, row by row. */
export function valuesIn(sheet: Sheet, name: string): Scalar[][] {
  const { row, column, lastRow, lastColumn } = parseArea(name);
  return sheet.cells
    .slice(row, lastRow + 1)
    .map((cells) => cells.slice(column, lastColumn + 1).map((cell) => cell.value));
}

/** The formulas of an area, row by row; null where there is none. */
export function formulasIn(sheet: Sheet, name: string): (string | null)[][] {
  const { row, column, lastRow, lastColumn } = parseArea(name);
  return sheet.cells
    .slice(row, lastRow + 1)
    .map((cells) => cells.slice(column, lastColumn + 1).map((cell) => cell.formula ?? null));
}

/** The merged areas' names. */
export function mergesIn(sheet: Sheet): string[] {
  return sheet.merges.map(areaName);
}
