/** What one request or one action of the person works with: the open workbook, what only the host knows of it, and what changed. */

import type { Area } from "../../workbook/address";
import { type ApiSets, isNewer } from "./apiSets";
import { eventType, type HostEvent } from "./events";
import { apiNotFound, HostError, itemNotFound } from "./hostError";
import type { HostChange, HostSheet, HostWorkbook } from "./hostWorkbook";
import { newExtras, type SheetExtras } from "./sheetExtras";

/** Cells of one sheet, as a Range stands for them. */
export interface HostRange {
  sheet: HostSheet;
  area: Area;
}

/** What the host keeps beyond the plain workbook, for as long as the workbook is open. */
export interface HostState {
  workbook: HostWorkbook;
  apiSets: ApiSets;
  /** The newest ExcelApi that the add-in may use. */
  floor: string;
  /** Options of a protection that are answered as null. */
  nullProtectionOptions: readonly string[];
  extras: Map<string, SheetExtras>;
  /** Ranges that office.js refers to by `_ReferenceId`. */
  references: Map<string, HostRange>;
  referenceIds: WeakMap<HostRange, string>;
  /** `type target` of the events that somebody listens to. */
  listeners: Set<string>;
  eventsEnabled: boolean;
  structurePassword: string | null;
  settings: Map<string, unknown>;
  /** `Office.context.document.settings`, as texts. */
  documentSettings: Map<string, string>;
  properties: Map<string, unknown>;
  customProperties: Map<string, unknown>;
  lastNumber: number;
}

export class Session {
  readonly changes: HostChange[] = [];
  readonly events: HostEvent[] = [];
  /** Looks at the end of the request whether what was left half done can be held; by key, with the action that did it. */
  readonly checks = new Map<string, { actionIndex: number; check: () => void }>();
  actionIndex = 0;

  constructor(
    readonly state: HostState,
    /** `another` is a person who has the workbook open elsewhere. */
    readonly source: "addin" | "person" | "another",
  ) {}

  get workbook(): HostWorkbook {
    return this.state.workbook;
  }

  extras(sheet: HostSheet): SheetExtras {
    const known = this.state.extras.get(sheet.id);
    if (known) return known;
    const fresh = newExtras();
    this.state.extras.set(sheet.id, fresh);
    return fresh;
  }

  /** Refuses a member that is newer than the floor. */
  guard(className: string, member: string): void {
    const set = this.state.apiSets[`${className}.${member}`];
    if (set === undefined || !isNewer(set, this.state.floor)) return;
    const name = /^[\d.]+$/.test(set) ? `ExcelApi ${set}` : set;
    throw apiNotFound(`${className}.${member} is of ${name}, the add-in's floor is ExcelApi ${this.state.floor}`);
  }

  /** Refuses what belongs to a sheet that is no longer in the workbook: the sheet itself, its cells, its charts. */
  refuseDeleted(thing: unknown): void {
    const sheet = isSheet(thing) ? thing : sheetOf(thing);
    if (sheet && !this.workbook.sheets.includes(sheet)) throw itemNotFound(`sheet ${sheet.sheet.name}`);
  }

  sheetById(id: string): HostSheet {
    const sheet = this.workbook.sheets.find((one) => one.id === id);
    if (!sheet) throw itemNotFound(`sheet ${id}`);
    return sheet;
  }

  /** Excel's names do not tell capitals from small letters. */
  sheetByName(name: string): HostSheet | undefined {
    const wanted = name.toLowerCase();
    return this.workbook.sheets.find((one) => one.sheet.name.toLowerCase() === wanted);
  }

  /** The id under which office.js finds these cells again in a later request. */
  referenceTo(range: HostRange): string {
    const known = this.state.referenceIds.get(range);
    if (known !== undefined) return known;
    const id = `range-${this.nextNumber()}`;
    this.state.referenceIds.set(range, id);
    this.state.references.set(id, range);
    return id;
  }

  active(): HostSheet {
    return this.sheetById(this.workbook.activeSheetId);
  }

  /** A number that no other object of this workbook has. */
  nextNumber(): number {
    return ++this.state.lastNumber;
  }

  refuseWhileEditing(): void {
    if (this.workbook.editing)
      throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode: press Enter or Esc.");
  }

  /** Has something looked at when the request ends; a failure is told of the last action that asked for it. */
  checkAtEnd(key: string, check: () => void): void {
    this.checks.set(key, { actionIndex: this.actionIndex, check });
  }

  lookChanged(sheet: HostSheet): void {
    const known = this.changes.some((change) => change.kind === "look" && change.sheetId === sheet.id);
    if (!known) this.changes.push({ kind: "look", sheetId: sheet.id });
  }

  /** Says an event to those who listen to the sheet, and to those who listen to all sheets. */
  tell(type: keyof typeof eventType, sheet: HostSheet, message: Record<string, unknown>): void {
    if (!this.state.eventsEnabled && this.source === "addin") return;
    const told = { ...message, worksheetId: sheet.id };
    for (const target of [sheet.id, "Workbook"]) this.events.push({ type: eventType[type], target, message: told });
  }
}

const isSheet = (thing: unknown): thing is HostSheet =>
  typeof thing === "object" && thing !== null && "visibility" in thing && "sheet" in thing;

function sheetOf(thing: unknown): HostSheet | null {
  return typeof thing === "object" && thing !== null && "sheet" in thing && isSheet(thing.sheet) ? thing.sheet : null;
}
