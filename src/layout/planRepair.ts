/**
 * Plans the repair of a damaged scoring sheet. The rule: where putting official contents back into their cells leaves
 * nothing to mend, only those cells are written and nothing else is touched. Where that is not enough (rows or columns are
 * gone, stand twice or out of order), a fresh sheet is drawn with everything that people entered, and the damaged one is
 * kept under another name. Where it is not sure what was entered (two rows of one indicator
 * differ, a column has lost its caption), no fresh sheet is drawn, and the person is asked to decide.
 */

import { checkScores } from "../domain/checkScores";
import { type Finding, type FindingKey, isRepairable, ruleOf } from "../domain/finding";
import { type RepairableRule, type RepairedRule } from "../domain/findingRules";
import { type IndicatorSystem } from "../domain/indicatorSystem";
import {
  eachEntry,
  type EnteredScores,
  type Entry,
  type EntryKey,
  rowsByNumber,
  scoreOfStage,
  type ScoreRow,
  stages,
} from "../domain/scoreSheet";
import { type Language, textFor } from "../text";
import { repairText } from "../text/repair";
import { parseArea } from "../workbook/address";
import type { SheetContent } from "../workbook/workbook";
import { styles } from "./parts/styles";
import { readScoringSheet, type ScoringSheetRead } from "./recognition/readScoringSheet";
import type { ScoringSheetInput } from "./scoring/scoringInput";

/** An official content for a cell (A1 form): a text, a weight or 序号, a formula with its leading `=`; or the number that a score says. */
export interface CellWrite {
  cell: string;
  content: string | number;
  /** Put first, for a cell in the format of text makes a text of every number. */
  numberFormat?: string;
}

export interface RepairPlan {
  /** Cells to write into the sheet as it is. */
  writes: CellWrite[];
  /** The sheet to draw in its place; null where the writes are enough. */
  redraw: Omit<ScoringSheetInput, "name"> | null;
  /** Sentences: what is mended when that is done, and what must be left to the person. */
  mended: string[];
  left: string[];
}

/** The only entries it changes are scores written as text, which become numbers. Null for a sheet that is not ours; repairs the finding `only`, or all. */
export function planRepair(
  content: SheetContent,
  systems: readonly IndicatorSystem[],
  language: Language,
  only?: FindingKey,
): RepairPlan | null {
  const read = readScoringSheet(content, systems);
  if (!read) return null;
  const all = officialWrites(read);
  const one = only && all.find((write) => write.cell === only.cell && ruleOf(only).repair !== "redraw");
  const writes = one ? [one] : all;
  const before = mendable(read);
  const after = remaining(content, writes, read.system);
  const mended = before.filter((finding) => !after.some((each) => sameFinding(each, finding)));
  const inPlace: RepairPlan = {
    writes,
    redraw: null,
    mended: mended.map((each) => sentence(each, language)),
    left: [],
  };
  if (one || after.length === 0) return inPlace;
  const conflicts = conflictsOf(read.sheet.rows, read.captions.layout.entered);
  const strays = strayEntries(content, read);
  if (strays.length > 0)
    return { ...inPlace, left: strays.map((caption) => repairText(language).columnUnknown(caption)) };
  if (conflicts.length === 0) {
    return { writes: [], redraw: redrawn(read), mended: before.map((each) => sentence(each, language)), left: [] };
  }
  return { ...inPlace, left: leftSentences(conflicts, after, language) };
}

type RepairableFinding = Finding & { rule: RepairableRule };

function mendable({ sheet, system }: ScoringSheetRead): RepairableFinding[] {
  return checkScores(sheet, system).filter(isRepairable);
}

/** What would still be wrong after the writes. */
function remaining(content: SheetContent, writes: CellWrite[], system: IndicatorSystem): RepairableFinding[] {
  const read = readScoringSheet(written(content, writes), [system]);
  return read ? mendable(read) : [];
}

function sameFinding(a: FindingKey, b: FindingKey): boolean {
  return a.rule === b.rule && a.number === b.number && a.cell === b.cell;
}

/** What is written into which cells for each rule that is repaired in place. */
const writesFor: Record<RepairedRule<"in place">, (read: ScoringSheetRead) => CellWrite[]> = {
  "weight-changed": (read) => officialCells(read, ["weight"]),
  "text-changed": (read) => [
    ...officialCells(read, ["name", "description"]),
    ...expectedIn(read.sheet.changedHeadings),
  ],
  "formula-overwritten": ({ sheet }) => expectedIn(sheet.lostFormulas),
  "score-as-text": scoresAsNumbers,
};

/** Every cell that should hold something official and holds something else. */
function officialWrites(read: ScoringSheetRead): CellWrite[] {
  return Object.values(writesFor).flatMap((writes) => writes(read));
}

function officialCells({ sheet, system }: ScoringSheetRead, keys: ("name" | "weight" | "description")[]): CellWrite[] {
  const official = new Map(system.indicators.map((one) => [one.number, one]));
  return sheet.rows.flatMap((row) => {
    const indicator = official.get(row.number);
    if (!indicator) return [];
    return keys
      .filter((key) => row[key].value !== indicator[key])
      .map((key): CellWrite => ({ cell: row[key].cell, content: indicator[key] }));
  });
}

function expectedIn(cells: readonly { cell: string; expected: string | number }[]): CellWrite[] {
  return cells.map(({ cell, expected }) => ({ cell, content: expected }));
}

function scoresAsNumbers({ sheet }: ScoringSheetRead): CellWrite[] {
  const { numberFormat } = styles.score;
  return sheet.rows.flatMap((row) =>
    stages.flatMap((stage): CellWrite[] => {
      const { value, written, cell } = scoreOfStage(row, stage);
      return written !== undefined && typeof value === "number" ? [{ cell, content: value, numberFormat }] : [];
    }),
  );
}

/** The content with the writes done. */
export function written(content: SheetContent, writes: CellWrite[]): SheetContent {
  const values = content.values.map((row) => [...row]);
  const formulas = content.formulas.map((row) => [...row]);
  for (const { cell, content: contents } of writes) {
    const { row, column } = parseArea(cell);
    const isFormula = typeof contents === "string" && contents.startsWith("=");
    (values[row] ??= [])[column] = isFormula ? null : contents;
    (formulas[row] ??= [])[column] = isFormula ? contents : null;
  }
  return { ...content, values, formulas };
}

/**
 * The captions of columns that people fill in and that are missing, where an unknown column holds something: it may be one of
 * them under another caption.
 */
function strayEntries(content: SheetContent, { sheet, language, captions }: ScoringSheetRead): string[] {
  const { list } = captions.layout;
  const lost = list.filter(({ key, holds }) => holds.kind === "entered" && captions.columns[key] === undefined);
  const known = new Set(list.map(({ key }) => captions.columns[key]));
  const holdsSomething = sheet.rows.some(({ row }) =>
    content.values[row]?.some((value, column) => !known.has(column) && value !== null && value !== ""),
  );
  return holdsSomething ? lost.map(({ caption }) => caption(textFor(language).sheet)) : [];
}

/** Rows of one indicator in which people entered different things. */
function conflictsOf(rows: ScoreRow[], entered: readonly EntryKey[]): ScoreRow[][] {
  return [...rowsByNumber(rows).values()].filter((same) =>
    entered.some((key) => new Set(same.map((row) => row[key].value).filter((value) => value !== null)).size > 1),
  );
}

function redrawn({ sheet, system, language }: ScoringSheetRead): Omit<ScoringSheetInput, "name"> {
  const first = (rows: ScoreRow[], key: EntryKey): Entry =>
    rows.map((row) => row[key].value).find((value) => value !== null) ?? null;
  const entries = [...rowsByNumber(sheet.rows).values()].map((rows): [number, EnteredScores] => [
    rows[0]?.number ?? 0,
    eachEntry((key) => first(rows, key)),
  ]);
  const { unit, group, stage, layout } = sheet;
  const date = typeof sheet.date === "boolean" ? String(sheet.date) : sheet.date;
  return { system, unit, group, date, stage, language, layout, entries: new Map(entries) };
}

function sentence({ rule, number, cell }: RepairableFinding, language: Language): string {
  return repairText(language).mended[rule](number, cell ?? "");
}

function leftSentences(conflicts: ScoreRow[][], after: Finding[], language: Language): string[] {
  const text = repairText(language);
  const numbers = conflicts.map((rows) => rows[0]?.number);
  const others = after.some(({ rule, number }) => rule !== "row-twice" || !numbers.includes(number ?? undefined));
  return [
    ...conflicts.map((rows) => text.twiceDiffers(rows[0]?.number ?? 0, rows.map(({ row }) => row + 1).join("、"))),
    ...(others ? [text.waiting] : []),
  ];
}
