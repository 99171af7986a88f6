/** Formulas' texts after a sheet was renamed or removed. */

import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { HostWorkbook } from "../host/hostWorkbook";

/** A formula as Univer still holds it. */
export type TextBefore = (sheetId: string, row: number, column: number) => Nullable<string>;

/** Takes over the formulas that Univer is about to rewrite, save where the host's cell holds another one by now. */
export function takeOverFormulas(workbook: HostWorkbook, mutations: IMutationInfo[], textBefore: TextBefore): void {
  for (const mutation of mutations) {
    const params = setRangeValues(mutation);
    if (!params) continue;
    const { subUnitId, cellValue } = params;
    const sheet = workbook.sheets.find((each) => each.id === subUnitId)?.sheet;
    forEachCell(cellValue ?? {}, (row, column, { f }) => {
      const cell = sheet?.cells[row]?.[column];
      if (cell && f && cell.formula === textBefore(subUnitId, row, column)) cell.formula = f;
    });
  }
}

/** Whether it writes to a sheet that is no longer there: Univer rewrites a removed sheet's own formulas as well. */
export function rewritesRemoved(mutation: IMutationInfo, workbook: HostWorkbook): boolean {
  const params = setRangeValues(mutation);
  return params !== null && !workbook.sheets.some((sheet) => sheet.id === params.subUnitId);
}

function setRangeValues({ id, params }: IMutationInfo): ISetRangeValuesMutationParams | null {
  return id === SetRangeValuesMutation.id ? (params as ISetRangeValuesMutationParams) : null;
}

function forEachCell(
  matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  visit: (row: number, column: number, cell: ICellData) => void,
): void {
  for (const [row, columns] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(columns ?? {})) if (cell) visit(Number(row), Number(column), cell);
  }
}
