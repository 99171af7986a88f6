/** Univer on the screen as the host's grid: shows the workbook, calculates it, and tells what the person does. */

import type { Injector, Univer, Worksheet } from "@univerjs/core";
import { ICommandService, IUndoRedoService, sequenceExecute } from "@univerjs/core";
import { SetTriggerFormulaCalculationStartMutation } from "@univerjs/engine-formula";
import { ScrollToRangeOperation } from "@univerjs/preset-sheets-core";
import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Language } from "../../text";
import { type WorkbenchText, workbenchText } from "../../text/workbench";
import type { Area } from "../../workbook/address";
import { area, parseArea } from "../../workbook/address";
import { HostError } from "../host/hostError";
import type { Grid, HostChange, HostSheet, HostWorkbook } from "../host/hostWorkbook";
import { CalculationWatch } from "./calculationWatch";
import { Dialogs } from "./dialogs";
import type { Refusal } from "./guard";
import { Guard } from "./guard";
import { followLinks } from "./links";
import { Looks } from "./looks";
import { asAnothers, Mirror } from "./mirror";
import { pasteTextAsValues } from "./pasteText";
import type { Person } from "./person";
import { PersonsCommands } from "./personsCommands";
import { followResults } from "./results";
import type { ShownCell } from "./shownCell";
import { cellPlace, shownCell } from "./shownCell";
import { localeOf, started, startUniver, unitId } from "./startUniver";
import { toRange } from "./univerSheet";
import { promptingValidation } from "./validateEntry";

export type { ShownCell };

export class UniverGrid implements Grid {
  readonly injector: Injector;
  private readonly univer: Univer;
  private readonly looks = new Looks(unitId);
  private readonly watch: CalculationWatch;
  private readonly mirror: Mirror;
  private readonly ready: Promise<void>;
  private readonly shown = new Set<() => void>();
  private readonly dialogs: Dialogs;
  private readonly pasted: () => Promise<void>;
  /** How often the person has selected cells of which the host has not heard yet. */
  private selectionsAhead = 0;
  private commands: PersonsCommands | null = null;
  private applying: Promise<void> = Promise.resolve();

  constructor(
    container: HTMLElement,
    private readonly workbook: HostWorkbook,
    private language: Language,
  ) {
    ({ univer: this.univer, injector: this.injector } = startUniver(container, language, workbook));
    this.watch = new CalculationWatch(this.injector);
    this.mirror = new Mirror(this.injector, unitId, (sheet) => this.showLook(sheet));
    this.dialogs = new Dialogs(this.injector);
    followResults(this.injector, unitId, () => workbook);
    this.pasted = pasteTextAsValues(this.injector);
    new Guard(
      this.injector,
      workbook,
      () => this.mirror.writing,
      (refusal) => this.explain(refusal),
    );
    this.ready = started(this.injector);
  }

  /** From now on the person's edits are reported. */
  listen(person: Person): void {
    const failed = (error: unknown) => this.refused(error);
    const select: Person["select"] = (sheetId, selection) => {
      this.prompt(sheetId, selection);
      this.selectionsAhead++;
      return person.select(sheetId, selection).finally(() => this.selectionsAhead--);
    };
    this.commands = new PersonsCommands(this.injector, this.mirror, this.workbook, { ...person, select }, failed);
    followLinks(this.injector, this.workbook, (sheetId, place) => void person.select(sheetId, place).catch(failed));
  }

  /** Calls back after each time that the grid has shown and calculated something. The answer stops it. */
  onShown(listener: () => void): () => void {
    this.shown.add(listener);
    return () => void this.shown.delete(listener);
  }

  apply(workbook: HostWorkbook, changes: HostChange[]): Promise<void> {
    const work = this.applying.then(async () => {
      await this.ready;
      const dirty = this.mirror.apply(workbook, changes);
      await this.settle(changes);
      if (dirty.needsAll) {
        const start = SetTriggerFormulaCalculationStartMutation.id;
        this.injector.get(ICommandService).syncExecuteCommand(start, dirty.toUniver(), { onlyLocal: true });
      }
      await this.watch.done();
      for (const listener of this.shown) listener();
    });
    this.applying = work.catch(() => undefined);
    return work;
  }

  /** Resolves when the person's edits have been reported, shown and calculated. */
  async idle(): Promise<void> {
    await this.ready;
    await new Promise((resolve) => setTimeout(resolve, 0));
    await this.pasted();
    await this.commands?.told();
    await this.applying;
    await this.watch.done();
  }

  /** What was done so far cannot be undone any more: it belongs to another workbook. */
  forget(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(unitId);
  }

  /** From now on in this language. */
  speak(language: Language): void {
    this.language = language;
    this.univer.setLocale(localeOf(language));
  }

  /** How a cell is painted. `shownCell("评分表", "G5")` */
  shownCell(sheetName: string, cell: string): ShownCell {
    const sheet = this.workbook.sheets.find((each) => each.sheet.name === sheetName);
    const worksheet = sheet && this.mirror.worksheet(sheet.id);
    if (!worksheet) throw new Error(`no sheet ${sheetName}`);
    const { row, column } = parseArea(cell);
    return shownCell(worksheet, row, column);
  }

  /** Where a cell of the open sheet lies in the window; scrolls to it first. */
  async placeOf(cell: string): Promise<DOMRect> {
    const worksheet = this.mirror.worksheet(this.workbook.activeSheetId);
    if (!worksheet) throw new Error("no sheet is open");
    const place = parseArea(cell);
    const commands = this.injector.get(ICommandService);
    // Univer stops as soon as it begins to be in sight; rows can be high, and a click needs its middle.
    const below = { ...place, row: place.row + 2, lastRow: place.lastRow + 2 };
    for (const target of [below, place])
      await commands.executeCommand(ScrollToRangeOperation.id, { range: toRange(target) });
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return cellPlace(this.injector, unitId, worksheet, place.row, place.column);
  }

  /** Univer's own sheet, for charts. */
  worksheet(sheetId: string): Worksheet | null {
    return this.mirror.worksheet(sheetId);
  }

  dispose(): void {
    this.univer.dispose();
  }

  private showLook(sheet: HostSheet): void {
    const worksheet = this.mirror.worksheet(sheet.id);
    if (!worksheet) return;
    const commands = this.injector.get(ICommandService);
    const { result } = sequenceExecute(this.looks.mutations(sheet, worksheet), commands, asAnothers);
    if (!result) throw new Error(`Univer cannot show sheet ${sheet.sheet.name}`);
  }

  /** Where its open sheet went, Univer opens another of its own choice and tells it some promises later; the host's is shown. */
  private async settle(changes: HostChange[]): Promise<void> {
    if (!this.showsOpenSheet) {
      this.mirror.writing = true;
      await new Promise((resolve) => setTimeout(resolve, 0));
      this.mirror.writing = false;
    }
    // Its cell may have moved, or want nothing any more: a table that is set up for print or final.
    if (changes.some(({ kind }) => kind === "look")) this.dialogs.hideHint();
    if (this.selectionsAhead > 0) return;
    this.mirror.write(() => this.showSelection(changes.some(({ kind }) => kind === "selection")));
  }

  /** Opens the host's open sheet, and selects what the host selected. */
  private showSelection(selectionToo: boolean): void {
    const { activeSheetId, selection } = this.workbook;
    const commands = this.injector.get(ICommandService);
    const target = { unitId, subUnitId: activeSheetId };
    const opened = this.showsOpenSheet;
    if (!opened) commands.syncExecuteCommand(SetWorksheetActiveOperation.id, target);
    if (!opened || selectionToo) {
      // What was said beside the person's cell is not about this one.
      this.dialogs.hideHint();
      this.select(activeSheetId, selection);
    }
  }

  private get showsOpenSheet(): boolean {
    return this.mirror.univerWorkbook().getActiveSheet()?.getSheetId() === this.workbook.activeSheetId;
  }

  private get text() {
    return workbenchText(this.language);
  }

  /** Says why Univer was not let, and leaves the cell as it was and selected. */
  private explain(refusal: Refusal): void {
    if (refusal.because === "validation") this.dialogs.refuse(refusal.validation.error, this.text.ok);
    else this.dialogs.say(this.text[refusal.because]);
    const { at } = refusal;
    if (at) setTimeout(() => this.select(this.workbook.activeSheetId, area(at.row, at.column)));
  }

  /** Shows what the selected cell wants to have entered. */
  private prompt(sheetId: string, { row, column }: Area): void {
    const sheet = this.workbook.sheets.find(({ id }) => id === sheetId)?.sheet;
    const prompt = sheet && promptingValidation(sheet, row, column)?.prompt;
    this.dialogs.hideHint();
    if (prompt) this.dialogs.hint({ sheetId, row, column }, prompt);
  }

  private select(sheetId: string, selection: Area): void {
    const worksheet = this.mirror.worksheet(sheetId);
    if (!worksheet) return;
    const params = { unitId, subUnitId: sheetId, selections: [toSelection(worksheet, selection)], reveal: true };
    this.injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, params);
  }

  /** Says why an edit was refused and shows the host's workbook again. */
  private refused(error: unknown): void {
    this.dialogs.say(hostsRefusal(error, this.text));
    const all = this.workbook.sheets.map(({ id, sheet }): HostChange => {
      const rows = Math.max(1, sheet.cells.length);
      const columns = Math.max(1, sheet.cells[0]?.length ?? 0);
      return { kind: "cells", sheetId: id, area: { row: 0, column: 0, lastRow: rows - 1, lastColumn: columns - 1 } };
    });
    void this.apply(this.workbook, all);
  }
}

/** Why the host refused an edit, for reasons that a person can meet with; any other in the host's own words. */
function hostsRefusal(error: unknown, text: WorkbenchText): string {
  const reason = error instanceof Error ? error.message : String(error);
  if (!(error instanceof HostError)) return text.notDone(reason);
  const sentences: Record<string, string> = {
    AccessDenied: text.protectedStructure,
    InvalidArgument: text.badSheetName,
    InvalidOperation: text.lastSheet,
    ItemAlreadyExists: text.badSheetName,
  };
  return sentences[error.code] ?? text.notDone(reason);
}

/** The selection with its first cell, or with the merge that covers it. */
function toSelection(worksheet: Worksheet, selection: Area) {
  const first = worksheet.getMergedCell(selection.row, selection.column);
  const cell = first ?? toRange(area(selection.row, selection.column));
  const isMerged = first !== null && first !== undefined;
  const place = { actualRow: selection.row, actualColumn: selection.column, isMerged, isMergedMainCell: isMerged };
  const single = selection.row === selection.lastRow && selection.column === selection.lastColumn;
  return { range: single ? { ...cell } : toRange(selection), primary: { ...cell, ...place }, style: null };
}
