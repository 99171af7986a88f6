/** Univer as calculator for tests, and small workbooks for it to calculate. */

import { Calculator } from "../../src/workbench/grid/calculator";
import type { HostWorkbook } from "../../src/workbench/host/hostWorkbook";
import type { Area } from "../../src/workbook/address";
import { area } from "../../src/workbook/address";
import type { Scalar, Sheet } from "../../src/workbook/workbook";
import { plainStyle } from "../../src/workbook/workbook";

/** A plain sheet; strings that begin with `=` are formulas. */
export function sheetOf(name: string, rows: Scalar[][], changes: Partial<Sheet> = {}): Sheet {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => cellOf(row[column] ?? null)));
  return {
    name,
    cells,
    merges: [],
    columnWidths: Array.from({ length: width }, () => 54),
    rowHeights: rows.map(() => 15),
    frozen: { rows: 0, columns: 0 },
    validations: [],
    conditionalFormats: [],
    charts: [],
    protection: null,
    page: null,
    names: [],
    gridlines: true,
    tabColor: null,
    ...changes,
  };
}

/** The host's workbook with these sheets, whose ids are `1`, `2`, … */
export function workbookOf(...sheets: Sheet[]): HostWorkbook {
  return {
    name: "工作簿1.xlsx",
    sheets: sheets.map((sheet, index) => ({ id: `${index + 1}`, sheet, visibility: "Visible", password: null })),
    activeSheetId: "1",
    selection: area(0, 0),
    structureProtected: false,
    editing: false,
  };
}

/** Calculates the sheets anew and gives the first one's values. */
export async function valuesOf(...sheets: Sheet[]): Promise<Scalar[][]> {
  const workbook = workbookOf(...sheets);
  await calculate(workbook);
  return workbook.sheets[0]!.sheet.cells.map((row) => row.map((cell) => cell.value));
}

/** Changes contents of the workbook's sheet from the area's first cell on, and tells where. */
export function setContents(workbook: HostWorkbook, sheetId: string, place: Area, contents: Scalar[][]): void {
  const cells = workbook.sheets.find((sheet) => sheet.id === sheetId)!.sheet.cells;
  contents.forEach((row, r) =>
    row.forEach((content, c) =>
      Object.assign(cells[place.row + r]![place.column + c]!, { formula: undefined }, cellOf(content)),
    ),
  );
}

function cellOf(content: Scalar) {
  const style = { ...plainStyle };
  if (typeof content === "string" && content.startsWith("=")) return { value: null, formula: content, style };
  return { value: content, style };
}

/** Works out the formulas of a workbook as they stand now: cheaper than a host that does so after each request. */
export async function calculate(workbook: HostWorkbook): Promise<void> {
  const calculator = new Calculator();
  await calculator.apply(workbook, []);
  calculator.dispose();
}

/** Every value of planned sheets as Univer works it out, sheet by sheet. */
export async function workedOut(sheets: readonly Sheet[]): Promise<Scalar[][][]> {
  const workbook = workbookOf(...structuredClone(sheets));
  await calculate(workbook);
  return workbook.sheets.map(({ sheet }) => sheet.cells.map((row) => row.map(({ value }) => value)));
}
