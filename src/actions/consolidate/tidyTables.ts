/** A consolidation as three tidy tables for other programs; the columns are described in docs/csv.md and stay as they are. */

import { refusesRanking } from "../../domain/finding";
import { counts } from "../../domain/ranking";
import { roundPoints } from "../../domain/rounding";
import { systemOfKey } from "../../domain/systems";
import { scoresOf, type UnitRecord } from "../../domain/unitRecord";
import type { Consolidation } from "../../layout/consolidation/consolidation";
import { reasonsOf } from "../../layout/consolidation/returnsSheet";
import type { Language } from "../../text";
import { refusalSentence } from "../../text/files";
import { findingSentence } from "../../text/findingSentence";
import type { Scalar } from "../../workbook/workbook";

export type TableName = "units" | "scores" | "findings";

/** Each table as CSV: UTF-8, commas, headings in the first line, lines end with `\n`. */
export function tidyTables(consolidation: Consolidation, language: Language): Record<TableName, string> {
  return {
    units: csv("units", unitRows(consolidation)),
    scores: csv(
      "scores",
      consolidation.judged.flatMap(({ record, verdict }) => scoreRows(record, verdict, consolidation)),
    ),
    findings: csv("findings", findingRows(consolidation, language)),
  };
}

/** The columns in their order, whether there is a row or not. */
const columns = {
  units: [
    "system",
    "unit",
    "verdict",
    "rank",
    "total",
    "rate",
    "stage",
    "code",
    "code_state",
    "finalised_at",
    "changed_at",
    "edition",
    "assessors",
    "file",
    "sheet",
    "ranked_by",
  ],
  scores: [
    "system",
    "unit",
    "file",
    "sheet",
    "verdict",
    "number",
    "section",
    "group",
    "indicator",
    "weight",
    "self_score",
    "assessed_score",
    "score",
    "lost",
  ],
  findings: ["system", "unit", "file", "sheet", "verdict", "refuses", "cell", "message"],
} as const satisfies Record<TableName, readonly string[]>;

/** A row of a table; what it does not say is blank. */
type Row<Table extends TableName> = Partial<Record<(typeof columns)[Table][number], Scalar>>;

function unitRows({ judged, rankings, missing, unread, score: ranked }: Consolidation): Row<"units">[] {
  const ranks = new Map(rankings.flatMap(({ standings }) => standings.map(({ record, rank }) => [record, rank])));
  return [
    ...judged.map(({ record, verdict }): Row<"units"> => {
      const { score, rate } = record.amounts[ranked];
      return {
        system: record.systemId,
        unit: record.unit,
        verdict,
        rank: ranks.get(record) ?? null,
        total: counts(verdict) ? score : null,
        rate: counts(verdict) ? rate : null,
        stage: record.stage,
        code: record.code,
        code_state: record.codeState,
        finalised_at: record.finalisedAt,
        changed_at: record.changedAt,
        edition: record.edition,
        assessors: record.group,
        file: record.file,
        sheet: record.sheet,
        ranked_by: ranked,
      };
    }),
    ...missing.map((unit): Row<"units"> => ({ unit, verdict: "missing" })),
    ...unread.map(({ file }): Row<"units"> => ({ file, verdict: "unreadable" })),
  ];
}

function scoreRows(record: UnitRecord, verdict: string, { score: ranked, systems }: Consolidation): Row<"scores">[] {
  const system = systemOfKey(record.systemId, systems);
  const counting = scoresOf(record, ranked);
  return system.indicators.map(({ number, path, name, weight }, i): Row<"scores"> => {
    const score = counting[i] ?? null;
    return {
      system: record.systemId,
      unit: record.unit,
      file: record.file,
      sheet: record.sheet,
      verdict,
      number,
      section: path[0] ?? null,
      group: path.slice(1).join(" / ") || null,
      indicator: name,
      weight,
      self_score: record.selfScores[i] ?? null,
      assessed_score: record.assessedScores[i] ?? null,
      score,
      lost: score === null ? null : roundPoints(weight - score),
    };
  });
}

function findingRows({ judged, unread, score }: Consolidation, language: Language): Row<"findings">[] {
  return [
    ...judged.flatMap((each): Row<"findings">[] => {
      const { record, verdict, copies } = each;
      const whose = { system: record.systemId, unit: record.unit, file: record.file, sheet: record.sheet, verdict };
      const found = each.findings.map((finding): Row<"findings"> => ({
        ...whose,
        refuses: refusesRanking(finding, score),
        cell: finding.cell,
        message: findingSentence(finding, language),
      }));
      const message = copies > 1 ? (reasonsOf({ ...each, findings: [] }, score, language)[0] ?? "") : "";
      return message === "" ? found : [{ ...whose, refuses: verdict === "superseded", cell: null, message }, ...found];
    }),
    ...unread.map(({ file, refusal }): Row<"findings"> => ({
      file,
      verdict: "unreadable",
      refuses: true,
      message: refusalSentence(refusal, language),
    })),
  ];
}

function csv<Table extends TableName>(table: Table, rows: Row<Table>[]): string {
  const headings: readonly (typeof columns)[Table][number][] = columns[table];
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
