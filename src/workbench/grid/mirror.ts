/** Keeps Univer's sheets as the host's workbook says; writes by mutations, which leave the person's undo list alone. */

import type { IMutationInfo, Injector, Worksheet } from "@univerjs/core";
import type { Workbook as UniverWorkbook } from "@univerjs/core";
import { ICommandService, IUniverInstanceService, sequenceExecute } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { Area } from "../../workbook/address";
import type { HostChange, HostSheet, HostWorkbook } from "../host/hostWorkbook";
import { AheadCells } from "./aheadCells";
import { cellWrites } from "./cellWrites";
import { Dirty } from "./dirty";
import type { TextBefore } from "./rewrittenFormulas";
import { rewritesRemoved, takeOverFormulas } from "./rewrittenFormulas";
import { sheetSize, toUniverSheet } from "./univerSheet";

/** What a screen adds to the cells: merges, sizes, validations, … */
export type ShowLook = (sheet: HostSheet) => void;

/** The host's writes are to Univer like those of a person elsewhere: it opens no sheet because it has come into sight. */
export const asAnothers = { fromCollab: true };

export class Mirror {
  /** The host's own writes are under way: what Univer reports now is not the person's doing. */
  writing = false;
  /** Cells that the person has changed and the host has not heard of yet: what Univer holds there is newer. */
  readonly ahead = new AheadCells();

  constructor(
    private readonly injector: Injector,
    readonly unitId: string,
    /** Absent where nothing is seen; styles are then left out as well. */
    private readonly showLook: ShowLook | null,
  ) {}

  /** Takes over the changes in their order and tells what has to be calculated. */
  apply(workbook: HostWorkbook, changes: HostChange[]): Dirty {
    const dirty = new Dirty(this.unitId);
    this.write(() => {
      const added = this.addMissing(workbook, changes, dirty);
      for (const change of changes) this.applyOne(workbook, change, added, dirty);
      this.removeSurplus(workbook, dirty);
      this.putInOrder(workbook);
    });
    return dirty;
  }

  /** Runs writes of the host's. */
  write(work: () => void): void {
    this.writing = true;
    try {
      work();
    } finally {
      this.writing = false;
    }
  }

  /** Univer's sheet for one of the host's. */
  worksheet(sheetId: string): Worksheet | null {
    return this.univerWorkbook().getSheetBySheetId(sheetId) ?? null;
  }

  univerWorkbook(): UniverWorkbook {
    const workbook = this.injector.get(IUniverInstanceService).getUnit<UniverWorkbook>(this.unitId);
    if (!workbook) throw new Error("Univer's workbook has been closed");
    return workbook;
  }

  private applyOne(workbook: HostWorkbook, change: HostChange, added: Set<string>, dirty: Dirty): void {
    if (change.kind === "selection") return;
    const sheet = workbook.sheets.find((each) => each.id === change.sheetId);
    if (change.kind === "sheetRemoved") return this.remove(workbook, change.sheetId, dirty);
    if (change.kind === "sheetRenamed") return this.rename(workbook, change.sheetId, change.name, dirty);
    if (!sheet || added.has(sheet.id)) return;
    if (change.kind === "cells") this.writeCells(sheet, change.area, dirty);
    if (change.kind === "look") this.showLook?.(sheet);
  }

  /** New sheets come with all that they hold at the end of the changes, so their own further changes are done with. */
  private addMissing(workbook: HostWorkbook, changes: HostChange[], dirty: Dirty): Set<string> {
    const renamedFirst = new Set(changes.flatMap((change) => (change.kind === "sheetRenamed" ? [change.sheetId] : [])));
    const added = new Set<string>();
    workbook.sheets.forEach((sheet, index) => {
      if (this.worksheet(sheet.id)) return;
      // A new sheet may take the name that another has just given up.
      for (const other of workbook.sheets)
        if (renamedFirst.has(other.id)) this.rename(workbook, other.id, other.sheet.name, dirty);
      const data = { ...toUniverSheet(sheet.id, sheet.sheet, this.showLook !== null) };
      this.run([{ id: InsertSheetMutation.id, params: { unitId: this.unitId, index, sheet: data } }]);
      dirty.addSheet(sheet.id, sheetSize(sheet.sheet));
      this.showLook?.(sheet);
      added.add(sheet.id);
    });
    return added;
  }

  private removeSurplus(workbook: HostWorkbook, dirty: Dirty): void {
    for (const worksheet of this.univerWorkbook().getSheets()) {
      const id = worksheet.getSheetId();
      if (!workbook.sheets.some((sheet) => sheet.id === id)) this.remove(workbook, id, dirty);
    }
  }

  private putInOrder({ sheets }: HostWorkbook): void {
    sheets.forEach(({ id }, toOrder) => {
      const order = this.univerWorkbook().getSheets();
      const fromOrder = order.findIndex((worksheet) => worksheet.getSheetId() === id);
      if (fromOrder === toOrder) return;
      const params = { unitId: this.unitId, subUnitId: id, fromOrder, toOrder };
      this.run([{ id: SetWorksheetOrderMutation.id, params }]);
    });
  }

  private remove(workbook: HostWorkbook, sheetId: string, dirty: Dirty): void {
    const worksheet = this.worksheet(sheetId);
    if (!worksheet || workbook.sheets.some((sheet) => sheet.id === sheetId)) return;
    const target = { unitId: this.unitId, subUnitId: sheetId };
    dirty.addSheetName();
    this.runWithConsequences(workbook, RemoveSheetCommand.id, target, {
      id: RemoveSheetMutation.id,
      params: { ...target, subUnitName: worksheet.getName() },
    });
  }

  private rename(workbook: HostWorkbook, sheetId: string, name: string, dirty: Dirty): void {
    const before = this.worksheet(sheetId)?.getName();
    if (before === undefined || before === name) return;
    const params = { unitId: this.unitId, subUnitId: sheetId, name };
    this.runWithConsequences(workbook, SetWorksheetNameCommand.id, params, { id: SetWorksheetNameMutation.id, params });
    dirty.addSheetName();
  }

  /** A mutation with what Univer's other parts do about it: above all, formulas that name the sheet are rewritten. */
  private runWithConsequences(workbook: HostWorkbook, id: string, params: object, mutation: IMutationInfo): void {
    const { preRedos = [], redos } = this.injector.get(SheetInterceptorService).onCommandExecute({ id, params });
    const mutations = [...preRedos, mutation, ...redos].filter((each) => !rewritesRemoved(each, workbook));
    const textBefore: TextBefore = (sheetId, row, column) => this.worksheet(sheetId)?.getCellRaw(row, column)?.f;
    takeOverFormulas(workbook, mutations, textBefore);
    this.run(mutations);
  }

  private writeCells({ id, sheet }: HostSheet, area: Area, dirty: Dirty): void {
    const worksheet = this.worksheet(id);
    if (!worksheet) return;
    this.growTo(id, worksheet, sheetSize(sheet));
    const isAhead = (row: number, column: number) => this.ahead.has(id, row, column);
    const writes = cellWrites(worksheet, sheet.cells, area, { looks: this.showLook !== null, isAhead });
    for (const { row, column, hadFormula } of writes.changed) dirty.addCell(id, row, column, hadFormula);
    if (writes.mutations.length > 0) this.run(writes.mutations);
  }

  private growTo(sheetId: string, worksheet: Worksheet, size: { rows: number; columns: number }): void {
    const target = { unitId: this.unitId, subUnitId: sheetId };
    const { rows: rowCount, columns: columnCount } = size;
    if (worksheet.getRowCount() < rowCount) {
      this.run([{ id: SetWorksheetRowCountMutation.id, params: { ...target, rowCount } }]);
    }
    if (worksheet.getColumnCount() < columnCount) {
      this.run([{ id: SetWorksheetColumnCountMutation.id, params: { ...target, columnCount } }]);
    }
  }

  private run(mutations: IMutationInfo[]): void {
    const { result, error } = sequenceExecute(mutations, this.injector.get(ICommandService), asAnothers);
    if (!result) throw new Error(`Univer refused ${mutations.map(({ id }) => id).join(", ")}`, { cause: error });
  }
}
