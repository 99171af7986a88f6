/** What has to be written so that Univer's cells hold what the host's do. */

import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType, Worksheet } from "@univerjs/core";
import { SetRangeValuesMutation, SetStyleCommand } from "@univerjs/sheets";
import type { Area } from "../../workbook/address";
import type { Cell } from "../../workbook/workbook";
import { fromUniverValue, sameContents, toUniverContents, toUniverCustom, toUniverStyle } from "./univerCells";

type Matrix = IObjectMatrixPrimitiveType<ICellData>;

const nothing: ICellData = { v: null, f: null, si: null, p: null };

export interface CellWrites {
  mutations: IMutationInfo[];
  /** Cells with other contents than before. */
  changed: { row: number; column: number; hadFormula: boolean }[];
}

/** The writes of an area. A formula that stands there already gives its result to the host's cell. */
export function cellWrites(
  worksheet: Worksheet,
  cells: Cell[][],
  area: Area,
  { looks, isAhead }: { looks: boolean; isAhead: (row: number, column: number) => boolean },
): CellWrites {
  const contents: Matrix = {};
  const styles: Matrix = {};
  const changed: CellWrites["changed"] = [];
  for (let row = area.row; row <= area.lastRow; row++) {
    for (let column = area.column; column <= area.lastColumn; column++) {
      const cell = cells[row]?.[column];
      const shown = worksheet.getCellRaw(row, column);
      const same = cell ? sameContents(shown, cell) : !shown;
      if (same && cell?.formula) cell.value = fromUniverValue(shown);
      if (looks && cell) put(styles, row, column, { s: toUniverStyle(cell.style), custom: toUniverCustom(cell.style) });
      if (same || isAhead(row, column)) continue;
      put(contents, row, column, cell ? toUniverContents(cell) : nothing);
      changed.push({ row, column, hadFormula: Boolean(shown?.f) });
    }
  }
  return { mutations: [...write(worksheet, contents), ...write(worksheet, styles, SetStyleCommand.id)], changed };
}

function put(matrix: Matrix, row: number, column: number, cell: ICellData): void {
  (matrix[row] ??= {})[column] = cell;
}

/** Without the style command as its trigger, Univer would take a cell that names no formula for one that lost it. */
function write(worksheet: Worksheet, cellValue: Matrix, trigger?: string): IMutationInfo[] {
  if (Object.keys(cellValue).length === 0) return [];
  const target = { unitId: worksheet.getUnitId(), subUnitId: worksheet.getSheetId() };
  return [{ id: SetRangeValuesMutation.id, params: { ...target, cellValue, trigger } }];
}
