/** Judges what came back: what can be ranked, and which of a unit's sheets is the one. */

import { type Finding, refusesRanking } from "./finding";
import type { Stage } from "./scoreSheet";
import { isComplete, scoresOf, unitKey, type UnitRecord } from "./unitRecord";

/** 采用 / 采用，有提醒 / 未评完 / 未采用 / 未采用，同一单位另有一份 */
export type Verdict = "accepted" | "warned" | "incomplete" | "refused" | "superseded";

/** What was found in a sheet that is to be ranked. */
type Found = Pick<UnitRecord, "findings" | "amounts" | "selfScores" | "assessedScores">;

/** A record by itself, before it is seen with the others. */
export function verdictAlone(record: Found, score: Stage): Exclude<Verdict, "superseded"> {
  if (record.findings.some((finding) => refusesRanking(finding, score))) return "refused";
  if (!isComplete(record, score)) return "incomplete";
  return record.findings.some((finding) => matters(finding, score)) ? "warned" : "accepted";
}

/** Blank cells of a column that is not ranked are nobody's fault. */
function matters({ rule, facts }: Finding, score: Stage): boolean {
  return rule !== "blank" || facts.stage === score;
}

export interface JudgedRecord {
  record: UnitRecord;
  /** The record's own findings, and what only shows beside the others. */
  findings: Finding[];
  verdict: Verdict;
  /** Of a unit that came more than once: how many, and the one that is used. */
  copies: number;
  used: UnitRecord;
}

interface Circumstances {
  /** The one kind of score that ranks all. */
  score: Stage;
  /** Records that a person prefers to others of the same unit. */
  chosen?: ReadonlySet<UnitRecord>;
  /** What is wrong with a record, as the organiser sees it: its own findings where nothing is said. */
  findingsOf?: (record: UnitRecord) => Finding[];
}

/**
 * Each record with its verdict, in the order given. Of a unit that came twice the better one counts: its own sheet before
 * what a consolidation says of it, what can be counted before what cannot, complete before what is not, finalised and unchanged before the rest, then the newer one.
 */
export function judgeRecords(
  records: readonly UnitRecord[],
  { score, chosen = new Set(), findingsOf = ({ findings }) => findings }: Circumstances,
): JudgedRecord[] {
  const found = new Map(records.map((record) => [record, findingsOf(record)]));
  const alone = (record: UnitRecord) => verdictAlone({ ...record, findings: found.get(record) ?? [] }, score);
  const byUnit = new Map<string, UnitRecord[]>();
  for (const record of records) {
    const same = byUnit.get(unitKey(record));
    // Sheets without a name belong to an unknown unit each.
    if (same && record.unit !== "") same.push(record);
    else byUnit.set(record.unit === "" ? `\n${byUnit.size}` : unitKey(record), [record]);
  }
  const judged = new Map<UnitRecord, JudgedRecord>();
  for (const all of byUnit.values()) {
    const used = all.reduce((a, b) => (compare(b, a, { score, chosen, alone }) > 0 ? b : a));
    for (const record of all) {
      const findings = found.get(record) ?? [];
      const verdict = used === record ? alone(record) : "superseded";
      judged.set(record, { record, findings, verdict, copies: all.length, used });
    }
  }
  return records.flatMap((record) => judged.get(record) ?? []);
}

/** Above zero where the first is to be preferred. Everything decides before the order in which they came. */
function compare(
  a: UnitRecord,
  b: UnitRecord,
  { score, chosen, alone }: { score: Stage; chosen: ReadonlySet<UnitRecord>; alone: (record: UnitRecord) => Verdict },
): number {
  const keys: ((record: UnitRecord) => boolean | string | number)[] = [
    (record) => chosen.has(record),
    (record) => !record.nested,
    (record) => alone(record) !== "refused",
    (record) => isComplete(record, score),
    (record) => record.codeState === "matches",
    (record) => record.finalisedAt,
    (record) => record.stage === score,
    (record) => record.changedAt,
    // Of two that say the same, the one of which everything was seen.
    (record) => !record.findings.some(({ rule }) => rule === "other-format"),
    (record) => record.amounts[score].score,
    (record) => JSON.stringify(scoresOf(record, score)),
  ];
  for (const key of keys) {
    const [left, right] = [key(a), key(b)];
    if (left !== right) return left > right ? 1 : -1;
  }
  return 0;
}
