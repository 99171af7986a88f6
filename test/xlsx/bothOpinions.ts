/** What our reader and SheetJS say of a workbook's cells, in a form that can be compared. */

import * as xlsx from "@e965/xlsx";
import { cellName } from "../../src/workbook/address";
import { readWorkbook } from "../../src/xlsx/readWorkbook";

/** Value and formula by the cell's name. SheetJS leaves out some empty texts and keeps others: to people both are blank. */
type Cells = Record<string, [value: unknown, formula: string | null]>;

function put(cells: Cells, name: string, value: unknown, formula: string | null): void {
  const shown = value === "" ? null : value;
  if (shown !== null || formula !== null) cells[name] = [shown, formula];
}

/** By the sheet's name. */
export function cellsOfSheetJs(bytes: Uint8Array): Record<string, Cells> {
  const { SheetNames, Sheets } = xlsx.read(bytes, { type: "array", cellHTML: false, sheetStubs: true });
  return Object.fromEntries(SheetNames.map((name) => [name, cellsOf(Sheets[name] ?? {})]));
}

function cellsOf(sheet: xlsx.WorkSheet): Cells {
  const cells: Cells = {};
  for (const [name, cell] of Object.entries(sheet) as [string, xlsx.CellObject][]) {
    if (!name.startsWith("!"))
      put(cells, name, cell.t === "e" ? cell.w : (cell.v ?? null), cell.f ? `=${cell.f}` : null);
  }
  return cells;
}

/** By the sheet's name. */
export function cellsOfOurs(bytes: Uint8Array): Record<string, Cells> {
  return Object.fromEntries(
    readWorkbook(bytes).map(({ name: sheetName, values, formulas }) => {
      const cells: Cells = {};
      values.forEach((row, r) =>
        row.forEach((value, c) => put(cells, cellName(r, c), value, formulas[r]?.[c] ?? null)),
      );
      return [sheetName, cells];
    }),
  );
}
