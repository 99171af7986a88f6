/** The pane's actions over scoring sheets in memory, checked and added up by the domain itself. */

import type { PastedCells } from "../../src/actions/check/pastedLooks";
import { consolidate } from "../../src/actions/consolidate/consolidate";
import type { Earlier } from "../../src/actions/consolidate/drawConsolidation";
import type { Finalisation, Finalised } from "../../src/actions/final/finalise";
import type { Reopening } from "../../src/actions/final/undoFinalise";
import type { VerifiedSheet } from "../../src/actions/final/verifiedSheet";
import type { Insertion } from "../../src/actions/insert/insertScoringSheet";
import type { InsertedUnits, UnitsToInsert } from "../../src/actions/insert/insertUnits";
import type { UnitsToIssue } from "../../src/actions/issue/issueUnits";
import type { PrintSheetOrder } from "../../src/actions/print/addPrintSheet";
import type { PageCounts } from "../../src/actions/print/countPages";
import type { PrintOrder, PrintSetUp } from "../../src/actions/print/preparePrint";
import type { Repaired, RepairInput } from "../../src/actions/repair/repairSheet";
import type { ColumnEntry, ScoresByNumber } from "../../src/actions/score/enterColumn";
import type { ScoreEntry } from "../../src/actions/score/enterScores";
import type { RowToFit } from "../../src/actions/score/giveRoom";
import type { SelfCheck, SelfCheckInput } from "../../src/actions/selfCheck/selfCheck";
import type { newSystem } from "../../src/actions/system/newSystem";
import type { Difference } from "../../src/domain/compareFinal";
import { Failure } from "../../src/domain/failure";
import type { HistoryEntry } from "../../src/domain/finalHistory";
import type { IndicatorSystem } from "../../src/domain/indicatorSystem";
import { type EnteredScores, type Entry, scoreOfStage, type ScoreSheet, type Stage } from "../../src/domain/scoreSheet";
import { officialSystems } from "../../src/domain/systems";
import type { Consolidation, MadeBy } from "../../src/layout/consolidation/consolidation";
import type { DefinitionFound } from "../../src/layout/definition/readDefinition";
import type { Actions } from "../../src/pane/parts/actions";
import type { BackgroundReader } from "../../src/pane/parts/backgroundReader";
import { parseArea } from "../../src/workbook/address";
import { blankSheet, check } from "./inMemorySheets";

/** The check code of whatever is finalised here. */
export const code = "A3CD-4FGH-7KMN";

export class InMemoryWorkbook implements Actions {
  sheets: ScoreSheet[] = [];
  /** Those that the workbook knows. */
  systems: readonly IndicatorSystem[] = officialSystems;
  definitions: DefinitionFound[] = [];
  renumbered: string[] = [];
  openSheet = "";
  /** The active cell of the open sheet. */
  activeCell = { row: 0, column: 0 };
  /** Where the user was led. */
  selected: string[] = [];
  /** What the pane asked to write, done or not. */
  written: ScoreEntry["entries"][] = [];
  checks = 0;
  /** How often the pane began to listen. */
  subscriptions = 0;
  /** More than one check at a time was asked for. */
  overlapped = false;
  /** The code of the sheets while they are final. */
  checkCode: string | null = null;
  /** What every action fails with, while set. */
  failure: Error | null = null;
  private underWay = 0;
  private held: Promise<void> = Promise.resolve();
  private readonly listeners = new Set<() => void>();

  /** Answers nothing from now on, until `release`. */
  release: () => void = () => undefined;
  hold(): void {
    this.held = new Promise((resolve) => (this.release = resolve));
  }

  /** Units that have a sheet already, and the first of several that fails. */
  failing: string | null = null;
  insertUnits = async (order: UnitsToInsert): Promise<InsertedUnits> => {
    await this.request();
    const known = order.units.filter((unit) => this.sheets.some((sheet) => sheet.unit === unit));
    if (order.known === "ask" && known.length > 0)
      return { inserted: [], known, rest: [...order.units], failure: null };
    const wanted = order.known === "insert" ? order.units : order.units.filter((unit) => !known.includes(unit));
    const inserted = [];
    for (const unit of wanted) {
      if (unit === this.failing)
        return { inserted, known: [], rest: wanted.slice(inserted.length), failure: new Failure("unexpected", {}) };
      inserted.push(await this.insertScoringSheet({ ...order, unit }));
    }
    return { inserted, known: [], rest: [], failure: null };
  };

  insertScoringSheet = async (input: Insertion): Promise<{ scoringSheet: string; summarySheet: string }> => {
    await this.request();
    const name = `${input.unit}评分表`.slice(0, 31);
    this.sheets.push(blankSheet(name, input));
    this.openSheet = name;
    this.hint();
    return { scoringSheet: name, summarySheet: `${input.unit}得分图表` };
  };

  /** The ribbon asks for a screen. */
  askFor: Parameters<Actions["hearScreens"]>[0] = () => undefined;
  hearScreens: Actions["hearScreens"] = (open) => {
    this.askFor = open;
    return Promise.resolve(() => undefined);
  };

  findDefinitions = async (): Promise<DefinitionFound[]> => {
    await this.request();
    return this.definitions;
  };
  drawDefinition = async (system: IndicatorSystem): Promise<{ sheet: string }> => {
    await this.request();
    this.systems = [...this.systems, system];
    const sheet = `指标体系-${system.title}`;
    this.definitions = [...this.definitions, { sheet, system, language: "zh-CN", problems: [], numbers: [] }];
    return { sheet };
  };
  renumberDefinition = async (sheet: string): Promise<number> => {
    await this.request();
    this.renumbered.push(sheet);
    return 1;
  };
  newSystem = async (...input: Parameters<typeof newSystem>) =>
    (await import("../../src/actions/system/newSystem")).newSystem(...input);
  // Loaded when asked for, as in the pane.
  private readonly imports = () => import("../../src/actions/system/importSystem");
  importFile = async (bytes: Uint8Array) => (await this.imports()).importFile(bytes);
  importPasted = async (pasted: { html: string; text: string }) => (await this.imports()).importPasted(pasted);
  answerDoubt: Actions["answerDoubt"] = async (...input) => (await this.imports()).answerDoubt(...input);

  checkWorkbook = async () => {
    this.checks += 1;
    this.underWay += 1;
    if (this.underWay > 1) this.overlapped = true;
    try {
      await this.request();
    } finally {
      this.underWay -= 1;
    }
    const current = this.sheets.find((sheet) => sheet.sheet === this.openSheet) ?? this.sheets[0];
    return {
      sheets: this.sheets.map(({ sheet }) => sheet),
      current: current ? { ...check(current), checkCode: this.checkCode } : null,
      systems: this.systems,
      selection: current?.sheet === this.openSheet ? this.activeCell : null,
    };
  };

  goToCell = async ({ sheet, cell }: { sheet: string; cell: string }): Promise<void> => {
    await this.request();
    this.openSheet = sheet;
    const { row, column } = parseArea(cell);
    this.activeCell = { row, column };
    this.selected.push(`${sheet}!${cell}`);
    this.hint();
  };

  enterScores = async ({ sheet, row, entries }: ScoreEntry): Promise<void> => {
    this.written.push(entries);
    await this.request();
    const found = this.sheetNamed(sheet.sheet).rows.find(({ number }) => number === row.number);
    for (const [key, value] of Object.entries(entries) as [keyof EnteredScores, Entry][]) {
      if (found) found[key].value = value;
    }
    this.hint();
  };

  enterColumn = async ({ sheet, stage, scores }: ColumnEntry): Promise<ScoresByNumber> => {
    await this.request();
    const { rows } = this.sheetNamed(sheet);
    const before = new Map<number, Entry>();
    for (const [number, value] of scores) {
      const score = rows.find((row) => row.number === number)?.[stage === "self" ? "selfScore" : "assessedScore"];
      if (!score) throw new Error(`no indicator ${number}`);
      before.set(number, score.value);
      score.value = value;
    }
    this.hint();
    return before;
  };

  /** The indicators whose rows were made to fit. */
  fitted: number[] = [];
  giveRoom = async ({ row }: RowToFit): Promise<void> => {
    await this.request();
    this.fitted.push(row.number);
  };

  /** The indicators whose texts are cut off. */
  clipped: number[] = [];
  findClipped = async (): Promise<number[]> => {
    await this.request();
    return this.clipped;
  };

  /** What a paste brought into cells. */
  pasted: PastedCells[] = [];
  findPasted = async (): Promise<PastedCells[]> => {
    await this.request();
    return this.pasted;
  };
  cleanPaste = async (): Promise<void> => {
    await this.request();
    this.pasted = [];
  };

  /** Puts weights and names back. */
  repairSheet = async ({ sheet, finding }: RepairInput): Promise<Repaired> => {
    await this.request();
    const found = this.sheetNamed(sheet);
    const mended = found.system.indicators.flatMap(({ number, name, weight }) => {
      const row = found.rows.find((each) => each.number === number);
      const changed = row && (row.weight.value !== weight || row.name.value !== name);
      if (!changed || (finding && finding.number !== number)) return [];
      [row.weight.value, row.name.value] = [weight, name];
      return [`第 ${number} 项已改回。`];
    });
    this.hint();
    return { mended, left: [] };
  };

  /** What was set up or added for print. */
  printOrders: (PrintOrder | PrintSheetOrder)[] = [];
  /** What Excel does not keep of a page set-up. */
  ignored: string[] = [];

  /** How many pages the table takes each way up. */
  pages = { landscape: 6, portrait: 8 };
  countPages = (): Promise<PageCounts> => Promise.resolve(this.pages);

  preparePrint = async (order: PrintOrder): Promise<PrintSetUp> => {
    await this.request();
    this.printOrders.push(order);
    return { pages: 6, tooLong: [], ignored: this.ignored };
  };

  addPrintSheet = async (order: PrintSheetOrder): Promise<{ sheet: string; pages: number }> => {
    await this.request();
    this.printOrders.push(order);
    return { sheet: order.kind, pages: order.kind === "cover" ? 1 : 8 };
  };

  changeStage = async (input: { sheet: string; stage: Stage }): Promise<void> => {
    await this.request();
    this.sheetNamed(input.sheet).stage = input.stage;
    this.hint();
  };

  watchWorkbook = async (onHint: () => void): Promise<() => Promise<void>> => {
    await this.request();
    this.subscriptions += 1;
    this.listeners.add(onHint);
    return async () => void this.listeners.delete(onHint);
  };

  /** What finalising, verifying and reopening have found and done. */
  differences: Difference[] = [];
  history: HistoryEntry[] = [];
  strangeCovers: string[] = [];
  /** Whether a cover was wanted, each time. */
  covers: boolean[] = [];

  verifyFinalised = async ({ sheet }: { sheet: string }): Promise<VerifiedSheet> => {
    await this.request();
    const { differences, checkCode } = this;
    const state = differences.length > 0 ? "differs" : "matches";
    const final: VerifiedSheet["final"] =
      checkCode === null ? { state: "open", code: null, differences: [] } : { state, code: checkCode, differences };
    return { sheet, unit: sheet, final, history: [...this.history] };
  };

  finalise = async ({ who, cover = false }: Finalisation): Promise<Finalised> => {
    await this.request();
    this.covers.push(cover);
    this.changeFinal("finalised", who);
    return { code, strangeCovers: this.strangeCovers };
  };

  undoFinalise = async ({ who }: Reopening): Promise<Pick<Finalised, "strangeCovers">> => {
    await this.request();
    this.changeFinal("reopened", who);
    return { strangeCovers: this.strangeCovers };
  };

  private changeFinal(action: HistoryEntry["action"], who: string): void {
    this.checkCode = action === "finalised" ? code : null;
    this.history.push({ when: "2026-11-23 16:05", action, who, code, self: 100, assessed: 96.25 });
  }

  /** Whether a PDF can be had. */
  pdf = false;
  offersPdf = (): Promise<boolean> => Promise.resolve(this.pdf);
  /** Whether files can be handed to the person. */
  downloads = true;
  offersDownloads = (): Promise<boolean> => Promise.resolve(this.downloads);

  saveCopy = async (): Promise<Uint8Array> => {
    await this.request();
    return new Uint8Array([80, 75]);
  };

  /** What earlier consolidations drew, and what was to become of it, each time that one is drawn. */
  drawn: string[] = [];
  drawings: Earlier[] = [];
  /** Who made the last one drawn, and when. */
  madeBy: MadeBy | undefined;
  /** Readers that were started. */
  readers = 0;
  /** Reads a chosen file. */
  readFile: BackgroundReader["read"] = ({ file: { name: file } }) =>
    Promise.resolve([{ file, records: [], systems: [], nested: { records: [], expected: [] }, refusal: null }]);

  startReader = async (): Promise<BackgroundReader> => {
    this.readers += 1;
    return { read: this.readFile, stop: () => undefined };
  };

  consolidate = async (...input: Parameters<typeof consolidate>): Promise<Consolidation> => consolidate(...input);

  drawConsolidation: Actions["drawConsolidation"] = async (_, earlier, _language, madeBy) => {
    await this.request();
    this.madeBy = madeBy;
    this.drawings.push(earlier);
    if (earlier === "ask" && this.drawn.length > 0) return { drawn: [], earlier: this.drawn };
    this.drawn = ["排名表"];
    return { drawn: this.drawn, earlier: [], undrawn: null };
  };

  expectedUnits: Actions["expectedUnits"] = () => Promise.resolve([]);
  /** The units in the selected cells, and in whatever file is chosen. */
  unitsSelected: string[] = [];
  selectedUnits = (): Promise<string[]> => Promise.resolve(this.unitsSelected);
  unitsOfFile = (): Promise<string[]> => Promise.resolve(this.unitsSelected);

  issueUnits = async ({ system, units, onProgress }: UnitsToIssue) => {
    await this.request();
    onProgress(units.length);
    const about = { system, edition: "1", file: "", issuedAt: "" };
    return { zip: new Uint8Array(), issued: units.map((unit) => ({ unit, ...about })) };
  };

  drawRegister: Actions["drawRegister"] = () => Promise.resolve({ sheet: "下发台账" });

  insertSample = async (): Promise<{ scoringSheet: string; summarySheet: string }> => {
    await this.request();
    return { scoringSheet: "评分表-示例", summarySheet: "得分图表-示例" };
  };

  /** A self-check is under way until it is told how it ends. */
  selfChecking: { input: SelfCheckInput; end: (how: SelfCheck | Error) => void } | null = null;
  selfCheck = (input: SelfCheckInput): Promise<SelfCheck> =>
    new Promise((resolve, reject) => {
      const end = (how: SelfCheck | Error): void => (how instanceof Error ? reject(how) : resolve(how));
      this.selfChecking = { input, end };
    });

  /** A person types into the grid. */
  enter(number: number, column: "selfScore" | "assessedScore" | "reason", value: Entry): void {
    const row = this.sheetNamed(this.openSheet).rows.find((each) => each.number === number);
    if (!row) throw new Error(`no indicator ${number}`);
    row[column].value = value;
    this.hint();
  }

  /** A person selects a cell of an indicator; of none for null. */
  select(number: number | null): void {
    const row = this.sheetNamed(this.openSheet).rows.find((each) => each.number === number);
    this.activeCell = { row: row?.row ?? 0, column: 6 };
    this.hint();
  }

  /** Gives every indicator its full points in one column, that of the sheet's stage where none is named. */
  enterFullMarks(stage?: Stage): void {
    const sheet = this.sheetNamed(this.openSheet);
    for (const row of sheet.rows) scoreOfStage(row, stage ?? sheet.stage).value = row.weight.value;
    this.hint();
  }

  hint(): void {
    for (const listener of this.listeners) listener();
  }

  get watched(): boolean {
    return this.listeners.size > 0;
  }

  private async request(): Promise<void> {
    await this.held;
    if (this.failure) throw this.failure;
  }

  private sheetNamed(name: string): ScoreSheet {
    const sheet = this.sheets.find((each) => each.sheet === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }
}
