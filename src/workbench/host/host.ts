/** The workbench's host: holds an open workbook, answers office.js's requests and takes the person's actions, one after another. */

import type { Area } from "../../workbook/address";
import { answerRequest, byteLength, type Failure, inWriting, isHousekeeping } from "./answer";
import type { ApiSets } from "./apiSets";
import { DocumentFiles } from "./documentFiles";
import type { HostEvent } from "./events";
import type { Grid, HostChange, HostWorkbook, PersonsEdit } from "./hostWorkbook";
import type { Request, Response } from "./protocol";
import { clearWorkbook, fillWorkbook, type NewWorkbook } from "./replaceWorkbook";
import { readRequest } from "./request";
import { activateSheet, selectRange } from "./selectRange";
import { type HostState, Session } from "./session";
import { addSheet, deleteSheet, renameSheet } from "./sheets";
import { takeEdit } from "./takeEdit";

export type { Failure } from "./answer";

/** One request as it went over the wire, for tests and benchmarks. */
export interface LoggedRequest {
  bytesIn: number;
  bytesOut: number;
  actions: number;
  /** The error's code, or null. */
  error: string | null;
}

export interface HostOptions {
  /** The API sets of office.js's members. */
  apiSets: ApiSets;
  /** The newest ExcelApi that the add-in may use. */
  floor?: string;
  /** Options of a protection that are answered as null, as some builds of Excel do. */
  nullProtectionOptions?: readonly string[];
}

export class Host {
  /** Every request of the add-in, oldest first. */
  readonly log: LoggedRequest[] = [];
  /** What the runtime asked for itself: signs of life, and letting go of ranges after an `Excel.run`. */
  readonly housekeeping: LoggedRequest[] = [];
  /** Asked before each request of the add-in; the index counts from 0 since the host began. */
  failNext: ((requestIndex: number) => Failure | null) | null = null;
  /** The workbook's file, as getFileAsync hands it over. */
  readonly files: DocumentFiles;
  /** How often something in the workbook changed, but for what is selected. */
  changes = 0;
  private readonly state: HostState;
  private readonly eventListeners = new Set<(events: HostEvent[]) => void>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly workbook: HostWorkbook,
    private readonly grid: Grid,
    options: HostOptions,
  ) {
    this.state = newState(workbook, options);
    this.files = new DocumentFiles(workbook);
  }

  /** Hears the events that office.js listens to. The answer stops it. */
  subscribe(listener: (events: HostEvent[]) => void): () => void {
    this.eventListeners.add(listener);
    return () => void this.eventListeners.delete(listener);
  }

  /** `Office.context.document.settings`, as texts. */
  get documentSettings(): Map<string, string> {
    return this.state.documentSettings;
  }

  /** Answers a request of the rich API. Requests and actions are taken strictly in their order. */
  execute(requestJson: string): Promise<string> {
    return this.inOrder(async () => {
      const request = readRequest(requestJson);
      const own = !isHousekeeping(request);
      const failure = own ? (this.failNext?.(this.log.length) ?? null) : null;
      const logged: LoggedRequest = { bytesIn: byteLength(requestJson), bytesOut: 0, actions: 0, error: null };
      (own ? this.log : this.housekeeping).push(logged);
      const { response, json } = inWriting(await this.answer(request, logged, failure));
      logged.bytesOut = byteLength(json);
      logged.actions = response.Results.length;
      logged.error = response.Error?.Code ?? null;
      return json;
    });
  }

  /** The person typed or pasted; or another one did, who has the workbook open elsewhere. */
  edit(edit: PersonsEdit, by: "person" | "another" = "person"): Promise<void> {
    return this.act((session) => takeEdit(session, edit), by);
  }

  /** The person selected cells, and with them opened their sheet. */
  select(sheetId: string, area: Area): Promise<void> {
    return this.act((session) => selectRange(session, { sheet: session.sheetById(sheetId), area }));
  }

  /** A cell is being edited: requests are refused until it is over. */
  setEditing(editing: boolean): void {
    this.workbook.editing = editing;
  }

  activateSheet(sheetId: string): Promise<void> {
    return this.act((session) => activateSheet(session, session.sheetById(sheetId)));
  }

  renameSheet(sheetId: string, name: string): Promise<void> {
    return this.act((session) => renameSheet(session, session.sheetById(sheetId), name));
  }

  deleteSheet(sheetId: string): Promise<void> {
    return this.act((session) => deleteSheet(session, session.sheetById(sheetId)));
  }

  /** Adds an empty sheet and answers with its id. */
  addSheet(name: string | null = null): Promise<string> {
    return this.act((session) => addSheet(session, name).id);
  }

  /** Opens another workbook in the place of this one, which is lost. */
  async open(workbook: NewWorkbook): Promise<void> {
    await this.act(clearWorkbook);
    await this.act((session) => fillWorkbook(session, workbook));
  }

  /** Resolves when every request and action so far is answered and shown. */
  async idle(): Promise<void> {
    await this.last;
  }

  private inOrder<V>(work: () => Promise<V>): Promise<V> {
    const next = this.last.then(work);
    this.last = next.catch(() => undefined);
    return next;
  }

  private act<V>(work: (session: Session) => V, by: "person" | "another" = "person"): Promise<V> {
    return this.inOrder(async () => {
      const session = new Session(this.state, by);
      const answer = work(session);
      await this.show(session);
      this.tell(session.events);
      return answer;
    });
  }

  private async answer(request: Request, logged: LoggedRequest, failure: Failure | null): Promise<Response> {
    const session = new Session(this.state, "addin");
    const show = () => this.show(session);
    const response = await answerRequest(session, request, show, { bytes: logged.bytesIn, failure });
    setTimeout(() => this.tell(session.events));
    return response;
  }

  /** Gives the grid what changed so far, and waits until the formulas' values are up to date. */
  private async show(session: Session): Promise<void> {
    const changes = joined(session.changes.splice(0));
    if (changes.some(({ kind }) => kind !== "selection")) this.changes++;
    if (changes.length) await this.grid.apply(this.workbook, changes);
  }

  private tell(events: HostEvent[]): void {
    const { listeners } = this.state;
    const heard = events.filter(({ type, target }) => target === "Document" || listeners.has(`${type} ${target}`));
    if (heard.length) for (const listener of this.eventListeners) listener(heard);
  }
}

function newState(
  workbook: HostWorkbook,
  { apiSets, floor = "1.9", nullProtectionOptions = [] }: HostOptions,
): HostState {
  return {
    workbook,
    apiSets,
    floor,
    nullProtectionOptions,
    extras: new Map(),
    references: new Map(),
    referenceIds: new WeakMap(),
    listeners: new Set(),
    eventsEnabled: true,
    structurePassword: null,
    settings: new Map(),
    documentSettings: new Map(),
    properties: new Map(),
    customProperties: new Map(),
    lastNumber: workbook.sheets.length,
  };
}

/** Leaves out a change that an earlier one of the same batch says already. */
function joined(changes: HostChange[]): HostChange[] {
  const said = new Set<string>();
  return changes.filter((change) => {
    const key = JSON.stringify(change);
    return said.has(key) ? false : said.add(key);
  });
}
