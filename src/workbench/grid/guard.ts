/** Refuses what Excel would refuse the person: changes to locked cells and to protected sheets. */

import type { ICommandInfo, IExecutionOptions, Injector } from "@univerjs/core";
import { CustomCommandExecutionError, ICommandService } from "@univerjs/core";
import type { IEditorBridgeServiceVisibleParam } from "@univerjs/preset-sheets-core";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/preset-sheets-core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import {
  AddWorksheetMergeMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import { contains } from "../../workbook/address";
import type { Sheet } from "../../workbook/workbook";
import type { HostWorkbook } from "../host/hostWorkbook";
import { cellsIn } from "./univerMatrix";

export type Refusal = "lockedCell" | "protectedSheet";

/** Mutations and commands that no protected sheet allows. */
const forbidden = new Set([
  AddWorksheetMergeMutation.id,
  DeleteRangeMoveLeftCommand.id,
  DeleteRangeMoveUpCommand.id,
  InsertColMutation.id,
  InsertRangeMoveDownCommand.id,
  InsertRangeMoveRightCommand.id,
  InsertRowMutation.id,
  MoveColsMutation.id,
  MoveRangeMutation.id,
  MoveRowsMutation.id,
  RemoveColMutation.id,
  RemoveRowMutation.id,
  RemoveWorksheetMergeMutation.id,
  ReorderRangeMutation.id,
]);

/** Whether the person may change the cell: unlocked, or on a sheet without protection. */
export function mayEdit(sheet: Sheet, row: number, column: number): boolean {
  if (!sheet.protection) return true;
  const merge = sheet.merges.find((each) => contains(each, row, column));
  const cell = sheet.cells[merge?.row ?? row]?.[merge?.column ?? column];
  return cell !== undefined && !cell.style.locked;
}

/** Cancels what the person may not do and says why. */
export class Guard {
  constructor(
    private readonly injector: Injector,
    private readonly workbook: HostWorkbook,
    private readonly isHostWriting: () => boolean,
    private readonly refuse: (refusal: Refusal) => void,
  ) {
    injector.get(ICommandService).beforeCommandExecuted((command, options) => {
      const refusal = this.isHostWriting() ? null : this.refusalOf(command, options);
      if (!refusal) return;
      this.refuse(refusal);
      throw new CustomCommandExecutionError(refusal);
    });
  }

  private refusalOf(command: Readonly<ICommandInfo>, options?: IExecutionOptions): Refusal | null {
    if (command.id === SetCellEditVisibleOperation.id)
      return this.refusalToEdit(command.params as IEditorBridgeServiceVisibleParam);
    const { subUnitId } = (command.params ?? {}) as { subUnitId?: string };
    const sheet = this.sheet(subUnitId ?? this.workbook.activeSheetId);
    if (!sheet?.protection) return null;
    if (forbidden.has(command.id)) return "protectedSheet";
    if (command.id === SetWorksheetColWidthMutation.id)
      return sheet.protection.allowFormatColumns ? null : "protectedSheet";
    if (command.id === SetWorksheetRowHeightMutation.id)
      return sheet.protection.allowFormatRows ? null : "protectedSheet";
    if (command.id !== SetRangeValuesMutation.id || options?.fromFormula) return null;
    const { cellValue } = command.params as ISetRangeValuesMutationParams;
    return cellsIn(cellValue).every(({ row, column }) => mayEdit(sheet, row, column)) ? null : "lockedCell";
  }

  private refusalToEdit({ visible }: IEditorBridgeServiceVisibleParam): Refusal | null {
    const place = visible ? this.injector.get(IEditorBridgeService).getEditLocation() : null;
    const sheet = place && this.sheet(place.sheetId);
    return !sheet || mayEdit(sheet, place.row, place.column) ? null : "lockedCell";
  }

  private sheet(id: string): Sheet | undefined {
    return this.workbook.sheets.find((each) => each.id === id)?.sheet;
  }
}
