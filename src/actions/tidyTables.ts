/** A consolidation as three tidy tables for other programs; the columns are described in docs/csv.md and stay as they are. */

import { indicatorsOf } from "../domain/indicatorSystem";
import { systemById } from "../domain/systems";
import { amountsOfStage, roundPoints } from "../domain/totals";
import { scoresOfStage, totalsOfRecord, type UnitRecord } from "../domain/unitRecord";
import { reasonsOf } from "../layout/returnsSheet";
import type { Consolidation } from "../layout/consolidation";
import type { Scalar } from "../workbook/workbook";

export type TableName = "units" | "scores" | "findings";

/** Each table as CSV: UTF-8, commas, headings in the first line, lines end with `\n`. */
export function tidyTables(consolidation: Consolidation): Record<TableName, string> {
  return {
    units: csv(unitRows(consolidation)),
    scores: csv(consolidation.judged.flatMap(({ record, verdict }) => scoreRows(record, verdict))),
    findings: csv(findingRows(consolidation)),
  };
}

type Row = Record<string, Scalar>;

function unitRows({ judged, rankings, missing, unread }: Consolidation): Row[] {
  const ranks = new Map(rankings.flatMap(({ standings }) => standings.map(({ record, rank }) => [record, rank])));
  const row = (values: Row): Row => ({
    ...{ system: null, unit: null, verdict: null, rank: null, total: null, rate: null, stage: null, code: null },
    ...{ code_state: null, finalised_at: null, changed_at: null, edition: null, assessors: null, file: null },
    ...{ sheet: null },
    ...values,
  });
  return [
    ...judged.map(({ record, verdict }) => {
      const { score, rate } = amountsOfStage(totalsOfRecord(record).total, record.stage);
      return row({
        ...{ system: record.systemId, unit: record.unit, verdict, rank: ranks.get(record) ?? null },
        ...{ total: score, rate, stage: record.stage, code: record.code, code_state: record.codeState },
        ...{ finalised_at: record.finalisedAt, changed_at: record.changedAt, edition: record.edition },
        ...{ assessors: record.group, file: record.file, sheet: record.sheet },
      });
    }),
    ...missing.map((unit) => row({ unit, verdict: "missing" })),
    ...unread.map(({ file }) => row({ file, verdict: "unreadable" })),
  ];
}

function scoreRows(record: UnitRecord, verdict: string): Row[] {
  const system = systemById(record.systemId);
  const headings = system.sections.flatMap((section) =>
    section.groups.flatMap((group) => group.indicators.map(() => ({ section: section.name, group: group.name }))),
  );
  const counting = scoresOfStage(record);
  return indicatorsOf(system).map(({ number, name, weight }, i) => {
    const score = counting[i] ?? null;
    return {
      ...{ system: record.systemId, unit: record.unit, file: record.file, sheet: record.sheet, verdict },
      ...{ number, ...headings[i], indicator: name, weight },
      ...{ self_score: record.selfScores[i] ?? null, assessed_score: record.assessedScores[i] ?? null, score },
      lost: score === null ? null : roundPoints(weight - score),
    };
  });
}

function findingRows({ judged, unread, language }: Consolidation): Row[] {
  const about = { system: null, unit: null, sheet: null, verdict: "unreadable", refuses: true, cell: null };
  return [
    ...judged.flatMap((each): Row[] => {
      const { record, verdict, copies } = each;
      const whose = { system: record.systemId, unit: record.unit, file: record.file, sheet: record.sheet, verdict };
      const found = record.problems.map(({ refuses, cell, message }) => ({ ...whose, refuses, cell, message }));
      const message =
        copies > 1 ? (reasonsOf({ ...each, record: { ...record, problems: [] } }, language)[0] ?? "") : "";
      return message === "" ? found : [{ ...whose, refuses: verdict === "superseded", cell: null, message }, ...found];
    }),
    ...unread.map(({ file, reason }) => ({ ...about, file, message: reason })),
  ];
}

function csv(rows: Row[]): string {
  const headings = Object.keys(rows[0] ?? {});
  const lines = [headings, ...rows.map((row) => headings.map((heading) => field(row[heading] ?? null)))];
  return lines.map((line) => `${line.join(",")}\n`).join("");
}

/** Text that a spreadsheet would take for a formula gets an apostrophe; what needs quotation marks gets them. */
function field(value: Scalar): string {
  if (value === null) return "";
  if (typeof value !== "string") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
