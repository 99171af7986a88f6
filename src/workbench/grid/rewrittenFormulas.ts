/** Formulas' texts after a sheet was renamed or removed. */

import type { ICellData, IMutationInfo, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import { quoteSheet } from "../../workbook/address";
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

/** Rewrites the sheet's name where Univer does not look: in defined names and conditional formats. */
export function renameInFormulas(workbook: HostWorkbook, before: string, after: string): void {
  for (const { sheet } of workbook.sheets) {
    for (const each of [...sheet.names, ...sheet.conditionalFormats]) {
      each.formula = renameSheet(each.formula, before, after);
    }
  }
}

/** `renameSheet("='旧'!A1&\"旧!\"", "旧", "新")` → `"='新'!A1&\"旧!\""` */
export function renameSheet(formula: string, before: string, after: string): string {
  const tokens = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|[^\s"'!=+\-*/^&<>(),:;{}]+!/g;
  const old = before.toLowerCase();
  return formula.replace(tokens, (token) => {
    if (token.startsWith('"')) return token;
    const name = token.startsWith("'") ? token.slice(1, -2).replaceAll("''", "'") : token.slice(0, -1);
    return name.toLowerCase() === old ? `${quoteSheet(after)}!` : token;
  });
}

function forEachCell(
  matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  visit: (row: number, column: number, cell: ICellData) => void,
): void {
  for (const [row, columns] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(columns ?? {})) if (cell) visit(Number(row), Number(column), cell);
  }
}
