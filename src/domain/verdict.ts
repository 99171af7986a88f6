/** Judges what came back: which findings keep a sheet from being counted, and which of a unit's sheets is the one. */

import type { Finding, Rule } from "./finding";
import type { ScoreSheet } from "./scoreSheet";
import { pointsOfRecord, scoresOfStage, unitKey, type Problem, type UnitRecord } from "./unitRecord";

/** 采用 / 采用，有提醒 / 未采用 / 未采用，同一单位另有一份 */
export type Verdict = "accepted" | "warned" | "refused" | "superseded";

/** What leaves the scores in doubt; everything else leaves them as they are, for totals are worked out by us. */
const refusing: ReadonlySet<Rule> = new Set<Rule>([
  "not-a-number",
  "below-zero",
  "above-weight",
  "blank",
  "weight-changed",
  "row-missing",
  "row-twice",
]);

/** Findings as problems; what is wrong in the column that does not count at this stage refuses nothing. */
export function problemsOf(findings: Finding[], sheet: ScoreSheet): Problem[] {
  const other = sheet.stage === "self" ? "assessedScore" : "selfScore";
  const otherCells = new Set(sheet.rows.map((row) => row[other].cell));
  return findings.map(({ rule, number, cell, message }) => ({
    refuses: refusing.has(rule) && number !== null && !otherCells.has(cell),
    cell,
    message,
  }));
}

/** A record by itself, before it is seen with the others. */
export function verdictAlone({ problems }: UnitRecord): Exclude<Verdict, "superseded"> {
  if (problems.some(({ refuses }) => refuses)) return "refused";
  return problems.length > 0 ? "warned" : "accepted";
}

export interface JudgedRecord {
  record: UnitRecord;
  verdict: Verdict;
  /** Of a unit that came more than once: how many, and the one that is used. */
  copies: number;
  used: UnitRecord;
}

/**
 * Each record with its verdict, in the order given. Of a unit that came twice the better one counts: what can be counted
 * before what cannot, finalised and unchanged before the rest, then the newer one. `chosen` are records that a person
 * prefers to that.
 */
export function judgeRecords(
  records: readonly UnitRecord[],
  chosen: ReadonlySet<UnitRecord> = new Set(),
): JudgedRecord[] {
  const byUnit = new Map<string, UnitRecord[]>();
  for (const record of records) {
    const same = byUnit.get(unitKey(record));
    // Sheets without a name are of nobody knows whom.
    if (same && record.unit !== "") same.push(record);
    else byUnit.set(record.unit === "" ? `\n${byUnit.size}` : unitKey(record), [record]);
  }
  const judged = new Map<UnitRecord, JudgedRecord>();
  for (const all of byUnit.values()) {
    const used = all.reduce((a, b) => (compare(b, a, chosen) > 0 ? b : a));
    for (const record of all) {
      const verdict = used === record ? verdictAlone(record) : "superseded";
      judged.set(record, { record, verdict, copies: all.length, used });
    }
  }
  return records.flatMap((record) => judged.get(record) ?? []);
}

/** Above zero where the first is to be preferred. Everything decides before the order in which they came. */
function compare(a: UnitRecord, b: UnitRecord, chosen: ReadonlySet<UnitRecord>): number {
  const keys: ((record: UnitRecord) => boolean | string | number)[] = [
    (record) => chosen.has(record),
    (record) => verdictAlone(record) !== "refused",
    (record) => record.codeState === "matches",
    (record) => record.finalisedAt,
    (record) => record.stage === "assessed",
    (record) => record.changedAt,
    pointsOfRecord,
    (record) => JSON.stringify(scoresOfStage(record)),
  ];
  for (const key of keys) {
    const [left, right] = [key(a), key(b)];
    if (left !== right) return left > right ? 1 : -1;
  }
  return 0;
}
