/** The pane's actions over scoring sheets in memory, checked and added up by the domain itself. */

import type { ScoreEntry } from "../../src/actions/enterScores";
import type { PrintSheetOrder } from "../../src/actions/addPrintSheet";
import type { Insertion } from "../../src/actions/insertScoringSheet";
import type { CheckedSheet } from "../../src/actions/pictureOfSheets";
import type { RepairInput, Repaired } from "../../src/actions/repairSheet";
import type { PrintOrder, PrintSetUp } from "../../src/actions/preparePrint";
import { checkScores } from "../../src/domain/checkScores";
import { indicatorsOf } from "../../src/domain/indicatorSystem";
import { scoreOfStage } from "../../src/domain/judgeScore";
import type { EnteredScores, Entry, ScoreRow, ScoreSheet, Stage } from "../../src/domain/scoreSheet";
import { systemById } from "../../src/domain/systems";
import { totalScores } from "../../src/domain/totals";
import type { Actions } from "../../src/pane/parts/actions";
import { parseArea } from "../../src/workbook/address";

const firstRow = 6;

export class InMemoryWorkbook implements Actions {
  sheets: ScoreSheet[] = [];
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
  /** The sheets are final, with this code. */
  checkCode: string | null = null;
  /** What every action fails with, while set. */
  refusal: Error | null = null;
  /** How long a request takes. */
  delayMs = 0;
  private underWay = 0;
  private readonly listeners = new Set<() => void>();

  insertScoringSheet = async (input: Insertion): Promise<{ scoringSheet: string; summarySheet: string }> => {
    await this.request();
    const name = `${input.unit}评分表`.slice(0, 31);
    this.sheets.push(blankSheet(name, input));
    this.openSheet = name;
    this.hint();
    return { scoringSheet: name, summarySheet: `${input.unit}汇总图表` };
  };

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

  /** Puts weights and names back. */
  repairSheet = async ({ sheet, finding }: RepairInput): Promise<Repaired> => {
    await this.request();
    const found = this.sheetNamed(sheet);
    const mended = indicatorsOf(systemById(found.systemId)).flatMap(({ number, name, weight }) => {
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
  prints: (PrintOrder | PrintSheetOrder)[] = [];
  /** What Excel does not keep of a page set-up. */
  ignoredSettings: string[] = [];

  preparePrint = async (order: PrintOrder): Promise<PrintSetUp> => {
    await this.request();
    this.prints.push(order);
    return { pages: 6, tooLong: [], ignored: this.ignoredSettings };
  };

  addPrintSheet = async (order: PrintSheetOrder): Promise<{ sheet: string; pages: number }> => {
    await this.request();
    this.prints.push(order);
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
    await new Promise((resolve) => setTimeout(resolve, this.delayMs));
    if (this.refusal) throw this.refusal;
  }

  private sheetNamed(name: string): ScoreSheet {
    const sheet = this.sheets.find((each) => each.sheet === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }
}

function check(sheet: ScoreSheet): CheckedSheet {
  const system = systemById(sheet.systemId);
  const { sheet: name, systemId, edition, unit, stage, rows } = sheet;
  return {
    ...{ sheet: name, systemId, edition, unit, stage },
    rows: rows.map((row) => JSON.parse(JSON.stringify(row)) as ScoreRow),
    systemTitle: system.title,
    totals: totalScores(sheet, system),
    findings: checkScores(sheet, system),
  };
}

function blankSheet(name: string, input: Insertion): ScoreSheet {
  const system = systemById(input.systemId);
  const rows = indicatorsOf(system).map(({ number, name: title, weight, description }, index): ScoreRow => {
    const row = firstRow + index;
    const found = <T>(column: string, value: T) => ({ value, cell: `${column}${row + 1}` });
    return {
      number,
      row,
      numberColumn: 2,
      name: found("D", title),
      weight: found("E", weight),
      description: found("F", description),
      selfScore: found("G", null),
      assessedScore: found("H", null),
      reason: found("I", null),
      evidence: found("J", null),
    };
  });
  return {
    sheet: name,
    systemId: system.id,
    edition: system.edition,
    unit: input.unit,
    unitCell: "C3",
    group: input.group,
    date: null,
    stage: input.stage,
    stageCell: "I3",
    unreadableStage: null,
    rows,
    addedRows: [],
    printedTotal: null,
    lostFormulas: [],
    changedHeadings: [],
    lostParts: [],
    outOfOrder: null,
  };
}
