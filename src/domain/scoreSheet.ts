/** A scoring sheet as it was found in a workbook: what stands where, right or wrong, for checking and adding up. */

import type { IndicatorSystem } from "./indicatorSystem";

/** Which column must be complete: the unit's own scores, or the assessors'. */
export type Stage = "self" | "assessed";

export const stages = ["self", "assessed"] as const satisfies readonly Stage[];

/** Whether a value is one of the stages. */
export function isStage(value: unknown): value is Stage {
  return stages.some((stage) => stage === value);
}

/**
 * The version of a scoring sheet's form, kept in the sheet. In 1 the unit and its assessors share one column for reasons;
 * in 2 each has its own.
 */
export type LayoutVersion = (typeof layoutVersions)[number];

/** The newest first. */
export const layoutVersions = [2, 1] as const;

/** Whether a number is the version of a layout that is known. */
export function isLayoutVersion(version: number): version is LayoutVersion {
  return layoutVersions.some((each) => each === version);
}

/** What a cell held; `null` is blank. An error value is its text, `#N/A`. */
export type Entry = string | number | boolean | null;

/** What a unit and its assessors entered for one indicator. */
export interface EnteredScores {
  selfScore: Entry;
  /** Why the unit took points off its own score, 自评说明; never there in layout 1. */
  selfReason: Entry;
  assessedScore: Entry;
  /** Why the assessors took points off, 扣分依据; in layout 1 the unit's reason too. */
  reason: Entry;
  evidence: Entry;
}

export type EntryKey = keyof EnteredScores;

/** In the order of the columns. */
export const entryKeys = [
  "selfScore",
  "selfReason",
  "assessedScore",
  "reason",
  "evidence",
] as const satisfies readonly EntryKey[];

/** What is worked out for each entry. */
export function eachEntry<T>(of: (key: EntryKey) => T): Record<EntryKey, T> {
  return {
    selfScore: of("selfScore"),
    selfReason: of("selfReason"),
    assessedScore: of("assessedScore"),
    reason: of("reason"),
    evidence: of("evidence"),
  };
}

export const nothingEntered: EnteredScores = eachEntry(() => null);

/** The entry that is the score of each stage. */
export const scoreKeys = { self: "selfScore", assessed: "assessedScore" } as const satisfies Record<Stage, EntryKey>;

export type ScoreKey = (typeof scoreKeys)[Stage];

/** The stage whose score an entry or a column is; null where it is no score. */
export function scoredStage(key: string): Stage | null {
  return stages.find((stage) => scoreKeys[stage] === key) ?? null;
}

/** Whether an entry or a column is a score. */
export function isScoreKey(key: string): key is ScoreKey {
  return scoredStage(key) !== null;
}

/** The score that a stage is about. */
export function scoreOfStage<T>(row: Record<ScoreKey, T>, stage: Stage): T {
  return row[scoreKeys[stage]];
}

/** The entry that says why points were lost at a stage. */
export function reasonKey(stage: Stage, layout: LayoutVersion): "selfReason" | "reason" {
  return stage === "self" && layout > 1 ? "selfReason" : "reason";
}

/** Something found, and the cell it stood in (A1 form). */
export interface Found<T> {
  value: T;
  cell: string;
  /** As it stands in the cell, where `value` is a number that people wrote as text. */
  written?: string;
  /** It is a formula whose result nobody knows: the file was written by a program that does not calculate. */
  uncalculated?: true;
}

/** One indicator's row as found. An entry whose column is gone, or that its layout does not have, is blank at the name's cell. */
export interface ScoreRow extends Record<EntryKey, Found<Entry>> {
  /** The indicator's 序号 in this row. */
  number: number;
  /** Zero-based row in the sheet, and the column that the 序号 stands in. */
  row: number;
  numberColumn: number;
  name: Found<Entry>;
  weight: Found<Entry>;
  description: Found<Entry>;
}

/** A cell that should hold a formula of ours and does not hold it any more. */
export interface LostFormula {
  cell: string;
  /** The indicator of its row, or null in a subtotal's or the total's row. */
  number: number | null;
  /** What should stand there, leading `=`. */
  expected: string;
}

/** What was changed in the official table beside names, weights and descriptions: a caption, a section's name, a 序号. */
export interface ChangedHeading {
  cell: string;
  number: number | null;
  expected: string | number;
}

/** A column, or a row of sums, that is not there any more; `cell` is where it is missed. */
export type LostPart = { cell: string } & ({ column: string } | { row: string });

export interface ScoreSheet {
  /** The sheet's name in its workbook. */
  sheet: string;
  system: IndicatorSystem;
  edition: string;
  layout: LayoutVersion;
  unit: string;
  unitCell: string;
  /** Group of assessors, 考核组. */
  group: string;
  /** Serial number or text as entered; null where blank. */
  date: Entry;
  /** As its cell says; where that says nothing that is known, as the columns are filled in. */
  stage: Stage;
  stageCell: string;
  /** What stands in the stage's cell where that is no stage; else null. */
  unreadableStage: string | null;
  /** In the sheet's order. */
  rows: ScoreRow[];
  /** How many rows more there are, copies of those, where they are far too many. */
  rowsLeftOut?: number;
  /** A cell that holds something and stands too far away to be read. */
  beyond?: string;
  /** Rows among them that hold a score and are no indicator's: zero-based row, and the score's cell. */
  addedRows: { row: number; cell: string }[];
  /** The total of the stage's column as it stands in the sheet; null where there is none. */
  printedTotal: { points: number; cell: string } | null;
  lostFormulas: LostFormula[];
  changedHeadings: ChangedHeading[];
  lostParts: LostPart[];
  /** The first cell whose row stands after one of a greater number; null where the rows keep the official order. */
  outOfOrder: string | null;
}

/** By the indicator's number: of one that stands twice, the first row counts. */
export function firstRows<R extends { number: number }>(rows: readonly R[]): Map<number, R> {
  const first = new Map<number, R>();
  for (const row of rows) if (!first.has(row.number)) first.set(row.number, row);
  return first;
}

/** All rows of each indicator's number, numbers and rows in the sheet's order. */
export function rowsByNumber<R extends { number: number }>(rows: readonly R[]): Map<number, R[]> {
  const found = new Map<number, R[]>();
  for (const row of rows) {
    const same = found.get(row.number);
    if (same) same.push(row);
    else found.set(row.number, [row]);
  }
  return found;
}
