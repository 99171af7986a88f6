/** What is known of the workbook's sheets from check to check, so that one request is enough for each. */

import { type Finding } from "../../domain/finding";
import { type IndicatorSystem } from "../../domain/indicatorSystem";
import { systemsWith } from "../../domain/systems";
import { listSheets, type SheetLook } from "../../excel/lookAtWorkbook";
import type { OpenReading } from "../../excel/readOpenSheet";
import { type HeadDepth, readHeads, readSheetsById, type SheetReading } from "../../excel/readSheets";
import { isDefinition, systemDrawnFrom } from "../../layout/recognition/constantName";
import { findCaptions } from "../../layout/recognition/findCaptions";
import { summaryOf } from "../../layout/summary/summaryOf";
import type { SheetContent } from "../../workbook/workbook";

interface KnownSheet extends SheetLook {
  scoring: boolean;
  /** The name of the scoring sheet that this is the summary of. */
  summaryOf: string | null;
}

/** What was found last of how a sheet is seen, while it had so many rows. */
export interface Misshown {
  id: string;
  rows: number;
  findings: readonly Finding[];
}

export class SheetMemory {
  /** In the workbook's order. */
  private sheets: KnownSheet[] = [];
  /** The scoring sheet that was shown last, by id. */
  shown: string | null = null;
  /** The sheet that was open last is none of ours: an edit may have made it one. */
  strange = false;
  misshown: Misshown | null = null;
  private doubted = false;
  /** By the id of the sheet that defines each. */
  private readonly defined = new Map<string, IndicatorSystem>();

  /** The names of the scoring sheets. */
  get scoringSheets(): string[] {
    return this.sheets.filter(({ scoring }) => scoring).map(({ name }) => name);
  }

  /** The systems that may occur in this workbook: the official ones, and those that it defines. */
  get systems(): readonly IndicatorSystem[] {
    return systemsWith([...this.defined.values()]);
  }

  /** What is known of how a sheet is seen; nothing once its rows were moved. */
  misshownIn(id: string, { values }: SheetContent): readonly Finding[] {
    const { misshown } = this;
    return misshown?.id === id && misshown.rows === values.length ? misshown.findings : [];
  }

  /** Sheets may have been renamed behind the open one: they are listed anew next time. */
  doubt(): void {
    this.doubted = true;
  }

  /** Brings itself up to date with a reading: no request if it shows nothing new. */
  async update(reading: OpenReading): Promise<void> {
    const { open, sheet, head, count } = reading;
    const gone = this.shown !== null && !sheet;
    const renamed = !this.isCalled(open.id, open.name) || (sheet && !this.isCalled(sheet.id, sheet.content.name));
    if (this.doubted || gone || count !== this.sheets.length || renamed) await this.list(reading);
    if (sheet) this.learn(sheet.id, sheet.content);
    // While people edit a definition it is read anew at each check.
    if (head) await this.learnAll([{ id: open.id, content: head }]);
    else if (!this.find(open.id)?.scoring && sheet?.id !== open.id) await this.look([open.id], "far");
    this.strange = !this.find(open.id)?.scoring;
  }

  /** The sheet to show: the open one, or the one that the open summary belongs to, or the one last shown, or the first. */
  choose(openId: string): KnownSheet | null {
    const ours = this.sheets.filter(({ scoring }) => scoring);
    const ofSummary = this.find(openId)?.summaryOf;
    return (
      ours.find(({ id }) => id === openId) ??
      ours.find(({ name }) => name === ofSummary) ??
      ours.find(({ id }) => id === this.shown) ??
      ours[0] ??
      null
    );
  }

  /** It looked like one of ours and is not, or is gone. */
  refuse(id: string): void {
    this.sheets = this.sheets.map((each) => (each.id === id ? { ...each, scoring: false } : each));
  }

  /** Lists the sheets anew and looks once at each that is new here or has another name: a repair renames what it replaces. */
  private async list({ sheet, head, open }: OpenReading): Promise<void> {
    const labels = await listSheets();
    // By name, too: since it was read a repair may have renamed it and put another in its place.
    const isRead = ({ id, name }: SheetLook): boolean =>
      (id === sheet?.id && name === sheet.content.name) || (id === open.id && name === head?.name);
    const unknown = labels.filter((label) => !this.isCalled(label.id, label.name) && !isRead(label));
    this.sheets = labels.map((label) => ({ scoring: false, summaryOf: null, ...this.find(label.id), ...label }));
    this.doubted = false;
    await this.lookAtAll(unknown.map(({ id }) => id));
  }

  /** A few rows of each tell; more only of those that bear our names and have their captions further down. */
  private async lookAtAll(ids: string[]): Promise<void> {
    const heads = await this.look(ids, "usual");
    const pushedDown = heads.filter(({ id, content }) => !this.find(id)?.scoring && systemDrawnFrom(content) !== null);
    await this.look(
      pushedDown.map(({ id }) => id),
      "far",
    );
  }

  private async look(ids: string[], depth: HeadDepth): Promise<SheetReading[]> {
    const heads = await readHeads(ids, depth);
    await this.learnAll(heads);
    return heads;
  }

  /** A definition is read whole. */
  private async learnAll(heads: readonly SheetReading[]): Promise<void> {
    for (const { id, content } of heads) this.learn(id, content);
    const ids = heads.filter(({ content }) => isDefinition(content)).map(({ id }) => id);
    if (ids.length === 0) return;
    // Few workbooks have one: what reads it is loaded then.
    const { definedSystems } = await import("../../layout/definition/readDefinition");
    for (const { id, content } of await readSheetsById(ids)) {
      const [system] = definedSystems([content]);
      if (system) this.defined.set(id, system);
      else this.defined.delete(id);
    }
  }

  /** What was read under another name than was listed tells nothing: one of both is out of date. */
  private learn(id: string, content: SheetContent): void {
    if (!this.isCalled(id, content.name)) return this.doubt();
    const learnt = { scoring: findCaptions(content) !== null, summaryOf: summaryOf(content) };
    this.sheets = this.sheets.map((each) => (each.id === id ? { ...each, ...learnt } : each));
  }

  private isCalled(id: string, name: string): boolean {
    return this.find(id)?.name === name;
  }

  private find(id: string): KnownSheet | undefined {
    return this.sheets.find((each) => each.id === id);
  }
}
