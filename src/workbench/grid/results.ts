/** Takes what Univer has worked out into the host's cells. */

import type { ICellData, IDisposable, Injector, Nullable } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import type { ISetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import { SetFormulaCalculationResultMutation } from "@univerjs/engine-formula";
import type { HostWorkbook } from "../host/hostWorkbook";
import { fromUniverValue } from "./univerCells";

type UnitResults = ISetFormulaCalculationResultMutation["unitData"][string];

/** Keeps the values of the formulas in `workbook()` as Univer last worked them out. */
export function followResults(injector: Injector, unitId: string, workbook: () => HostWorkbook | null): IDisposable {
  return injector.get(ICommandService).onCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationResultMutation.id) return;
    const results = (command.params as ISetFormulaCalculationResultMutation).unitData[unitId];
    const target = workbook();
    if (results && target) writeResults(results, target);
  });
}

function writeResults(results: UnitResults, workbook: HostWorkbook): void {
  for (const [sheetId, rows] of Object.entries(results ?? {})) {
    const sheet = workbook.sheets.find((each) => each.id === sheetId)?.sheet;
    if (!sheet || !rows) continue;
    for (const [row, columns] of Object.entries(rows)) {
      for (const [column, result] of Object.entries(columns ?? {})) {
        const cell = sheet.cells[Number(row)]?.[Number(column)];
        if (cell?.formula) cell.value = fromUniverValue(result as Nullable<ICellData>);
      }
    }
  }
}
