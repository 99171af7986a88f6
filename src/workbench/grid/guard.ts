/** Refuses what Excel would refuse the person: changes to locked cells and to protected sheets. */

import type { ICellData, ICommandInfo, IExecutionOptions, Injector } from "@univerjs/core";
import type { IEditorBridgeServiceVisibleParam } from "@univerjs/preset-sheets-core";
import { IEditorBridgeService, SetCellEditVisibleOperation } from "@univerjs/preset-sheets-core";
import type { ISetRangeValuesCommandParams, ISetRangeValuesMutationParams } from "@univerjs/sheets";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import { contains } from "../../workbook/address";
import type { Sheet, Validation } from "../../workbook/workbook";
import type { HostWorkbook } from "../host/hostWorkbook";
import { gateCommands } from "./commandGate";
import { movingMutations } from "./movingMutations";
import { fromUniverValue } from "./univerCells";
import { cellsIn } from "./univerMatrix";
import { refusingValidation } from "./validateEntry";

/** Why something was refused, and at which cell of the open sheet if at one. */
export type Refusal = { at?: { row: number; column: number } } & (
  { because: "lockedCell" | "protectedSheet" } | { because: "validation"; validation: Validation }
);

const protectedSheet: Refusal = { because: "protectedSheet" };

/** Mutations and commands that no protected sheet allows. */
const forbidden = new Set([
  ...movingMutations,
  DeleteRangeMoveLeftCommand.id,
  DeleteRangeMoveUpCommand.id,
  InsertRangeMoveDownCommand.id,
  InsertRangeMoveRightCommand.id,
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
    gateCommands(injector, (command, options) => {
      const refusal = this.isHostWriting() ? null : this.refusalOf(command, options);
      if (refusal) this.refuse(refusal);
      return refusal === null;
    });
  }

  private refusalOf(command: Readonly<ICommandInfo>, options?: IExecutionOptions): Refusal | null {
    if (command.id === SetCellEditVisibleOperation.id)
      return this.refusalToEdit(command.params as IEditorBridgeServiceVisibleParam);
    if (command.id === SetRangeValuesCommand.id)
      return this.refusalOfEntry(command.params as ISetRangeValuesCommandParams);
    const { subUnitId } = (command.params ?? {}) as { subUnitId?: string };
    const sheet = this.sheet(subUnitId ?? this.workbook.activeSheetId);
    if (!sheet?.protection) return null;
    if (forbidden.has(command.id)) return protectedSheet;
    if (command.id === SetWorksheetColWidthMutation.id)
      return sheet.protection.allowFormatColumns ? null : protectedSheet;
    if (command.id === SetWorksheetRowHeightMutation.id)
      return sheet.protection.allowFormatRows ? null : protectedSheet;
    if (command.id !== SetRangeValuesMutation.id || options?.fromFormula) return null;
    const { cellValue } = command.params as ISetRangeValuesMutationParams;
    return cellsIn(cellValue).every(({ row, column }) => mayEdit(sheet, row, column))
      ? null
      : { because: "lockedCell" };
  }

  private refusalToEdit({ visible }: IEditorBridgeServiceVisibleParam): Refusal | null {
    const place = visible ? this.injector.get(IEditorBridgeService).getEditLocation() : null;
    const sheet = place && this.sheet(place.sheetId);
    return !sheet || mayEdit(sheet, place.row, place.column) ? null : { because: "lockedCell", at: place };
  }

  /** What comes out of the cell's editor is checked before it is written; what is pasted goes round, as in Excel. */
  private refusalOfEntry({ redoUndoId, range, value, subUnitId }: ISetRangeValuesCommandParams): Refusal | null {
    const sheet = this.sheet(subUnitId ?? this.workbook.activeSheetId);
    const typed = value as ICellData;
    if (redoUndoId === undefined || !range || !sheet || typed.f) return null;
    const at = { row: range.startRow, column: range.startColumn };
    const validation = refusingValidation(sheet, at.row, at.column, fromUniverValue(typed));
    return validation && { because: "validation", validation, at };
  }

  private sheet(id: string): Sheet | undefined {
    return this.workbook.sheets.find((each) => each.id === id)?.sheet;
  }
}
