/** Compares a scoring sheet with what it said when it was finalised: whether it matches, and exactly what differs. */

import { canonicalEntry, makesCode } from "./checkCode";
import { type FinalContent, finalContentOf } from "./finalContent";
import { type Finding, ruleOf } from "./finding";
import { type Rule } from "./findingRules";
import type { PrintedChange } from "./printedChange";
import { type Entry, type EntryKey, entryKeys, isScoreKey, type ScoreSheet } from "./scoreSheet";

/** One thing that is not as it was. `cell` is null where no cell of the scoring sheet holds it. */
export type Difference = { cell: string | null; number: number | null } & (
  | { kind: "entry"; field: EntryKey | "unit" | "group" | "date" | "stage"; before: Entry; now: Entry }
  /** The code that is printed in the sheet is not the one of the record. */
  | { kind: "code"; before: string; now: string | null }
  /** A formula, a weight or an official text was changed, or a row is gone or stands twice. */
  | { kind: "official"; finding: Finding }
  /** The record itself does not make the code any more. */
  | { kind: "record" }
  /** The content makes the code, but the record that was made with it is gone. */
  | { kind: "no-record" }
  /** The content does not make the code, and there is no record that would say what differs. */
  | { kind: "unknown" }
  /** A printed cell of a sheet, the scoring sheet or one that belongs to it, that nothing above is about. */
  | { kind: "printed"; sheet: string; change: PrintedChange }
);

export type PrintedDifference = Extract<Difference, { kind: "printed" }>;

/** Where a scoring sheet bears its code, and the cells of what stands above its table (A1 form). */
export interface CodeMarks {
  /** In the sheet's name of ours, and in the printed cell; null where there is none. */
  named: string | null;
  printed: string | null;
  cell: string;
  fieldCells: Record<"unit" | "group" | "date", string>;
}

/** What the record remembers of the last finalising; `code` is null where that was taken back. */
export interface FinalRecord {
  code: string | null;
  content: FinalContent;
}

/** 未定稿 / 与定稿一致 / 与定稿不一致, and what differs. */
export type FinalComparison =
  | { state: "open"; code: null; differences: [] }
  | { state: "matches" | "differs"; code: string; differences: Difference[] };

/** `findings` are those of the sheet as it is now. */
export function compareFinal(
  sheet: ScoreSheet,
  findings: Finding[],
  marks: CodeMarks,
  kept: FinalRecord | null,
): FinalComparison {
  const code = kept?.code ?? marks.named ?? marks.printed;
  if (code === null) return { state: "open", code: null, differences: [] };
  const differences = [...codeDifferences(code, marks), ...officialDifferences(findings)];
  const content = kept?.code === code ? kept.content : null;
  if (content) differences.push(...entryDifferences(sheet, content, marks));
  if (content && !makesCode(content, code)) differences.push({ kind: "record", cell: null, number: null });
  // With a record every entry was compared by itself.
  if (!content) {
    const kind = makesCode(finalContentOf(sheet), code) ? "no-record" : "unknown";
    differences.push({ kind, cell: null, number: null });
  }
  return { state: differences.length === 0 ? "matches" : "differs", code, differences };
}

/** What every check says of a cell that is printed. */
const ofCells: readonly Rule[] = ["result-differs", "cell-is-formula", "cell-hidden", "cell-shown-differently"];

/** The comparison with what else was found of a finalised sheet's print; nothing is told twice. */
export function withPrinted(
  final: FinalComparison,
  sheet: string,
  printed: readonly PrintedDifference[],
): FinalComparison {
  if (final.state === "open") return final;
  const seen = new Set(printed.filter((each) => each.sheet === sheet).map(({ cell }) => cell));
  // What a check says of such a cell is said there with what was finalised; a missing text is among them with its cell.
  const known = (each: Difference): boolean =>
    each.kind === "official" &&
    (each.finding.rule === "text-missing"
      ? printed.length > 0
      : each.cell !== null && seen.has(each.cell) && ofCells.includes(each.finding.rule));
  const told = new Set(final.differences.filter((each) => !known(each)).map(({ cell }) => cell));
  const more = printed.filter((each) => each.sheet !== sheet || each.cell === null || !told.has(each.cell));
  const differences = [...final.differences.filter((each) => !known(each)), ...more];
  return { state: differences.length === 0 ? "matches" : "differs", code: final.code, differences };
}

function codeDifferences(code: string, { named, printed, cell }: CodeMarks): Difference[] {
  const found = printed === code ? named : printed;
  return found === code ? [] : [{ kind: "code", cell, number: null, before: code, now: found }];
}

function officialDifferences(findings: Finding[]): Difference[] {
  return findings
    .filter((finding) => ruleOf(finding).about === "table")
    .map((finding) => ({ kind: "official", cell: finding.cell, number: finding.number, finding }));
}

function entryDifferences(sheet: ScoreSheet, before: FinalContent, { fieldCells }: CodeMarks): Difference[] {
  const differences: Difference[] = [];
  const compare = (
    field: Extract<Difference, { kind: "entry" }>["field"],
    [was, now]: [Entry, Entry],
    cell: string | null,
    number: number | null = null,
  ): void => {
    const same = canonicalEntry(was) === canonicalEntry(now) && isScore(was, field) === isScore(now, field);
    if (!same) differences.push({ kind: "entry", field, cell, number, before: was, now });
  };
  compare("unit", [before.unit, sheet.unit], fieldCells.unit);
  compare("group", [before.group, sheet.group], fieldCells.group);
  compare("date", [before.date, sheet.date], fieldCells.date);
  compare("stage", [before.stage, sheet.unreadableStage ?? sheet.stage], sheet.stageCell);
  for (const row of before.rows) {
    const now = sheet.rows.find(({ number }) => number === row.number);
    if (!now) continue; // Told as a missing row.
    for (const key of entryKeys)
      compare(key, [row[key], now[key].written ?? now[key].value], now[key].cell, row.number);
  }
  return differences;
}

/** A score that became a text counts no more, though it looks alike. */
function isScore(entry: Entry, field: string): boolean {
  return isScoreKey(field) && typeof entry === "number";
}
