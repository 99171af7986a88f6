/** Follows what the person does in Univer and tells the host. */

import type { ICommandInfo, IExecutionOptions, Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { IEditorBridgeServiceVisibleParam } from "@univerjs/preset-sheets-core";
import { SetCellEditVisibleOperation } from "@univerjs/preset-sheets-core";
import type { ISetRangeValuesMutationParams, ISetSelectionsOperationParams } from "@univerjs/sheets";
import {
  CopySheetCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetNameCommand,
  SetWorksheetRowHeightMutation,
} from "@univerjs/sheets";
import type { Area } from "../../workbook/address";
import { area } from "../../workbook/address";
import type { HostSheet, HostWorkbook } from "../host/hostWorkbook";
import { gateCommands } from "./commandGate";
import type { Mirror } from "./mirror";
import { movingMutations } from "./movingMutations";
import type { Person } from "./person";
import { SheetReader, takeOverSizes } from "./readSheet";
import { areaAround, cellsIn } from "./univerMatrix";
import { fromRange } from "./univerSheet";

const resizing = new Set([SetWorksheetColWidthMutation.id, SetWorksheetRowHeightMutation.id]);

interface Touched {
  cells: { row: number; column: number }[];
  moved: boolean;
  resized: boolean;
}

export class PersonsCommands {
  private readonly reader: SheetReader;
  /** What one command has touched so far; Univer runs its mutations without a pause. */
  private readonly touched = new Map<string, Touched>();
  private telling: Promise<unknown> = Promise.resolve();

  constructor(
    injector: Injector,
    private readonly mirror: Mirror,
    private readonly workbook: HostWorkbook,
    private readonly person: Person,
    private readonly failed: (error: unknown) => void,
  ) {
    this.reader = new SheetReader(mirror.unitId, injector.get(FormulaDataModel));
    const commands = injector.get(ICommandService);
    gateCommands(injector, (command) => !this.takesSheetCommand(command));
    commands.onCommandExecuted((command, options) => this.follow(command, options));
  }

  /** Resolves when the host has heard of everything. */
  async told(): Promise<void> {
    await this.telling;
  }

  /** Sheets are the host's to add, delete and rename; Univer then shows what the host has done. */
  private takesSheetCommand({ id, params }: Readonly<ICommandInfo>): boolean {
    if (this.mirror.writing) return false;
    const { subUnitId = this.workbook.activeSheetId, name = "" } = (params ?? {}) as {
      subUnitId?: string;
      name?: string;
    };
    if (id === InsertSheetCommand.id) this.tell(() => this.person.addSheet());
    else if (id === RemoveSheetCommand.id) this.tell(() => this.person.deleteSheet(subUnitId));
    else if (id === SetWorksheetNameCommand.id) this.tell(() => this.person.renameSheet(subUnitId, name));
    else return id === CopySheetCommand.id;
    return true;
  }

  private follow({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (id === SetCellEditVisibleOperation.id) {
      this.person.setEditing((params as IEditorBridgeServiceVisibleParam).visible);
    } else if (id === SetSelectionsOperation.id) {
      this.selected(params as ISetSelectionsOperationParams);
    } else if (id === SetWorksheetActiveOperation.id) {
      this.opened((params as { subUnitId: string }).subUnitId);
    } else if (!this.mirror.writing && !options?.fromFormula) {
      this.changed(id, params);
    }
  }

  private changed(id: string, params: unknown): void {
    const isCells = id === SetRangeValuesMutation.id;
    if (!isCells && !movingMutations.has(id) && !resizing.has(id)) return;
    const { subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const touched = this.touchedOn(subUnitId);
    if (isCells) this.touch(subUnitId, touched, cellsIn(cellValue));
    touched.moved ||= movingMutations.has(id);
    touched.resized ||= resizing.has(id);
  }

  private touch(sheetId: string, touched: Touched, cells: Touched["cells"]): void {
    touched.cells.push(...cells);
    this.mirror.ahead.add(sheetId, cells);
  }

  private touchedOn(sheetId: string): Touched {
    const known = this.touched.get(sheetId);
    if (known) return known;
    const touched = { cells: [], moved: false, resized: false };
    this.touched.set(sheetId, touched);
    this.tell(() => this.tellTouched(sheetId));
    return touched;
  }

  private async tellTouched(sheetId: string): Promise<void> {
    const touched = this.touched.get(sheetId);
    if (!touched) return;
    this.touched.delete(sheetId);
    await this.tellTouchedCells(sheetId, touched).finally(() => this.mirror.ahead.remove(sheetId, touched.cells));
  }

  private async tellTouchedCells(sheetId: string, touched: Touched): Promise<void> {
    const sheet = this.workbook.sheets.find((each) => each.id === sheetId);
    const worksheet = this.mirror.worksheet(sheetId);
    if (!sheet || !worksheet) return;
    if (touched.moved) this.reader.takeOver(worksheet, sheet);
    else if (touched.resized) takeOverSizes(worksheet, sheet.sheet);
    if (touched.moved || touched.resized) this.person.lookChanged(sheetId);
    const place = touched.moved ? wholeOf(sheet) : areaAround(touched.cells);
    if (place) await this.tellContents(sheet, place, touched.moved);
  }

  private async tellContents(sheet: HostSheet, place: Area, always: boolean): Promise<void> {
    const worksheet = this.mirror.worksheet(sheet.id);
    if (!worksheet) return;
    const cells = this.reader.cells(worksheet, place);
    const contents = this.reader.contents(worksheet, place);
    const at = (row: number, column: number) => sheet.sheet.cells[place.row + row]?.[place.column + column];
    const same = contents.every((line, row) =>
      line.every(({ value, formula }, column) => {
        const cell = at(row, column);
        return cell?.formula === formula && (formula !== undefined || (cell?.value ?? null) === value);
      }),
    );
    if (always || !same) await this.person.edit({ sheetId: sheet.id, area: place, contents });
    cells.forEach((line, row) =>
      line.forEach(({ style }, column) => {
        const cell = at(row, column);
        // Univer's delete key takes away what says that a cell is unlocked.
        if (cell) cell.style = { ...style, locked: always ? style.locked : cell.style.locked };
      }),
    );
  }

  private selected({ subUnitId, selections, type }: ISetSelectionsOperationParams): void {
    const range = selections.at(-1)?.range;
    // While the mouse is still down, Univer tells every step.
    if (this.mirror.writing || !range || type === 0 || type === 1) return;
    this.select(subUnitId, fromRange(range));
  }

  private opened(sheetId: string): void {
    if (!this.mirror.writing && sheetId !== this.workbook.activeSheetId) this.select(sheetId, area(0, 0));
  }

  /** Told at once, not after the edits: the grid has to know that the person is ahead. */
  private select(sheetId: string, selection: Area): void {
    const selecting = this.person.select(sheetId, selection).catch(this.failed);
    this.telling = Promise.all([this.telling, selecting]);
  }

  private tell(work: () => Promise<unknown>): void {
    this.telling = this.telling.then(work).catch(this.failed);
  }
}

function wholeOf({ sheet }: HostSheet): Area | null {
  const rows = sheet.cells.length;
  const columns = sheet.cells[0]?.length ?? 0;
  return rows && columns ? area(0, 0, rows - 1, columns - 1) : null;
}
