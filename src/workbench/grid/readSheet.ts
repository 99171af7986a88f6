/** Reads back from Univer what the person has changed there. */

import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../../workbook/address";
import type { Cell, Sheet } from "../../workbook/workbook";
import type { HostSheet, PersonsEdit } from "../host/hostWorkbook";
import { fromUniverStyle, fromUniverValue } from "./univerCells";
import { cellsIn } from "./univerMatrix";
import { fromRange, points } from "./univerSheet";

export class SheetReader {
  constructor(
    private readonly unitId: string,
    private readonly formulas: FormulaDataModel,
  ) {}

  /** The contents of the area as the host takes them. */
  contents(worksheet: Worksheet, area: Area): PersonsEdit["contents"] {
    return this.cells(worksheet, area).map((row) =>
      row.map(({ value, formula }) => (formula === undefined ? { value } : { value, formula })),
    );
  }

  /** The cells of the area with their style. */
  cells(worksheet: Worksheet, area: Area): Cell[][] {
    return Array.from({ length: area.lastRow - area.row + 1 }, (_, row) =>
      Array.from({ length: area.lastColumn - area.column + 1 }, (_, column) =>
        this.cell(worksheet, area.row + row, area.column + column),
      ),
    );
  }

  /** Puts into the host's sheet all that moves when rows or columns come, go or change places. */
  takeOver(worksheet: Worksheet, { sheet }: HostSheet): void {
    const size = usedSize(worksheet, sheet);
    sheet.cells = this.cells(worksheet, { row: 0, column: 0, lastRow: size.rows - 1, lastColumn: size.columns - 1 });
    sheet.merges = worksheet.getMergeData().map(fromRange);
    takeOverSizes(worksheet, sheet, size);
  }

  private cell(worksheet: Worksheet, row: number, column: number): Cell {
    const stored = worksheet.getCellRaw(row, column);
    const value = fromUniverValue(stored);
    const style = fromUniverStyle(worksheet.getComposedCellStyleByCellData(row, column, stored), stored?.custom);
    const formula = hasFormula(stored)
      ? this.formulas.getFormulaStringByCell(row, column, worksheet.getSheetId(), this.unitId)
      : null;
    return formula ? { value, formula, style } : { value, style };
  }
}

/** Takes over the sizes of rows and columns. */
export function takeOverSizes(worksheet: Worksheet, sheet: Sheet, size = usedSize(worksheet, sheet)): void {
  sheet.rowHeights = Array.from({ length: size.rows }, (_, row) => points(worksheet.getRowHeight(row)));
  sheet.columnWidths = Array.from({ length: size.columns }, (_, column) => points(worksheet.getColumnWidth(column)));
}

function hasFormula(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f ?? cell?.si);
}

/** At least the size that the host's sheet has, so that nothing of it is left over. */
function usedSize(worksheet: Worksheet, sheet: Sheet): { rows: number; columns: number } {
  const filled = cellsIn(worksheet.getConfig().cellData).filter(
    ({ cell }) => cell && (cell.v !== undefined || hasFormula(cell)),
  );
  return {
    rows: filled.reduce((most, { row }) => Math.max(most, row + 1), sheet.rowHeights.length),
    columns: filled.reduce((most, { column }) => Math.max(most, column + 1), sheet.columnWidths.length),
  };
}
