/** Lays out the data sheet (汇总数据): one row a scoring sheet that came back, with every score; other sheets count on it. */

import { cutText } from "../../domain/cutText";
import { type Finding, isError, refusesRanking } from "../../domain/finding";
import type { Stage } from "../../domain/scoreSheet";
import { nameInTables, systemOfKey } from "../../domain/systems";
import type { UnitRecord } from "../../domain/unitRecord";
import type { JudgedRecord } from "../../domain/verdict";
import type { Language } from "../../text";
import { consolidateText } from "../../text/consolidate";
import { area, cellName, columnName, quoteSheet } from "../../workbook/address";
import { SheetBuilder } from "../../workbook/sheetBuilder";
import type { Scalar, Sheet } from "../../workbook/workbook";
import { colors, styles } from "../parts/styles";
import { consolidationName, type ConsolidationPlan } from "./consolidation";
import { findingsWithPlaces } from "./placedFindings";

/** The columns before the scores, in their order; the names are the keys of their captions too. */
export const dataKeys = [
  "unit",
  "system",
  "edition",
  "group",
  "stage",
  "verdict",
  "code",
  "codeState",
  "finalisedAt",
  "changedAt",
  "file",
  "sheet",
  "refusals",
  "warnings",
  "findings",
] as const;

export type DataKey = (typeof dataKeys)[number];

const titleRow = 0;
const captionRow = 1;
const firstRow = 2;
const widths: Partial<Record<DataKey, number>> = { unit: 130, file: 150, sheet: 110, refusals: 200, warnings: 200 };
const [otherWidth, scoreWidth, rowHeight] = [76, 42, 18];

/** Excel takes no longer text in a cell, and no more lines. */
const [longestText, mostLines] = [32000, 254];

/** Where the data sheet keeps what, for formulas on other sheets. */
export interface DataPlaces {
  sheet: string;
  row(record: UnitRecord): number;
  /** The column of an indicator's score that is ranked, by the indicator's place in its system. */
  column(indicator: number): number;
}

/** The plain data sheet, and where its scores are. */
export function layOutDataSheet(input: ConsolidationPlan, name: string): { sheet: Sheet; places: DataPlaces } {
  const { judged, language, score } = input;
  const count = Math.max(0, ...judged.map(({ record }) => record.selfScores.length));
  const text = consolidateText(language).data;
  const columns = dataKeys.length + 2 * count;
  const builder = new SheetBuilder(
    name,
    Array.from({ length: firstRow + Math.max(1, judged.length) }, () => rowHeight),
    Array.from({ length: columns }, (_, i) => {
      const key = dataKeys[i];
      return key === undefined ? scoreWidth : (widths[key] ?? otherWidth);
    }),
  );
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  builder
    .put(titleRow, 0, text.title)
    .paint(area(titleRow, 0), styles.label)
    .putRow(captionRow, 0, [
      ...dataKeys.map((key) => text.captions[key]),
      ...numbers.map(text.selfScore),
      ...numbers.map(text.assessedScore),
    ])
    .paint(area(captionRow, 0, captionRow, columns - 1), { ...styles.heading, wrap: false });
  judged.forEach((each, i) => {
    const { selfScores, assessedScores } = each.record;
    const row = firstRow + i;
    builder.putRow(row, 0, labelsOf(each, input));
    builder.putRow(row, dataKeys.length, selfScores).putRow(row, dataKeys.length + count, assessedScores);
  });
  if (judged.length > 0)
    builder.paint(area(firstRow, 0, firstRow + judged.length - 1, dataKeys.length - 1), {
      numberFormat: "@",
      // Only the first line of many is seen, and none runs over its neighbours.
      wrap: true,
      vertical: "top",
    });
  const rows = new Map(judged.map(({ record }, i) => [record, firstRow + i]));
  return {
    sheet: Object.assign(builder.sheet, {
      // It is for programs, and would fill pages where a whole workbook is printed.
      hidden: true,
      frozen: { rows: firstRow, columns: 1 },
      tabColor: colors.muted,
      names: [consolidationName("data")],
    } satisfies Partial<Sheet>),
    places: {
      sheet: name,
      row: (record) => rows.get(record) ?? firstRow,
      column: (indicator) => dataKeys.length + (score === "assessed" ? count : 0) + indicator,
    },
  };
}

function labelsOf(
  { record, findings, verdict }: JudgedRecord,
  { score, language, systems }: ConsolidationPlan,
): Scalar[] {
  const text = consolidateText(language);
  const labels: Record<DataKey, string> = {
    unit: record.unit,
    system: nameInTables(systemOfKey(record.systemId, systems)),
    edition: record.edition,
    group: record.group,
    stage: text.data.stages[record.stage],
    verdict: text.verdicts[verdict],
    code: record.code ?? "",
    codeState: text.codeStates[record.codeState],
    finalisedAt: record.finalisedAt,
    changedAt: record.changedAt,
    file: record.file,
    sheet: record.sheet,
    refusals: findingLines(findings, score, true, language).join("\n"),
    warnings: findingLines(findings, score, false, language).join("\n"),
    findings: findingsText(findings),
  };
  return dataKeys.map((key) => (labels[key] === "" ? null : cutText(labels[key], longestText)));
}

/** What refuses a ranking by that score, or what does not: each in a line with its cell. */
function findingLines(findings: readonly Finding[], score: Stage, refuses: boolean, language: Language): string[] {
  return findings
    .filter((finding) => refusesRanking(finding, score) === refuses)
    .slice(0, mostLines)
    .flatMap((finding) => findingsWithPlaces([finding], language));
}

/** The findings as the next consolidation reads them, in whichever language; as many as a cell holds, errors first. */
function findingsText(findings: readonly Finding[]): string {
  const inOrder = [...findings.filter(isError), ...findings.filter((each) => !isError(each))];
  const kept: string[] = [];
  let room = longestText - "[]".length;
  for (const text of inOrder.map((each) => JSON.stringify(each))) {
    room -= text.length + 1;
    if (room < 0) break;
    kept.push(text);
  }
  return findings.length === 0 ? "" : `[${kept.join(",")}]`;
}

/** A reference to one cell of the data sheet, as a formula has it. */
export function dataReference({ sheet }: DataPlaces, row: number, column: number): string {
  return `${quoteSheet(sheet)}!${cellName(row, column)}`;
}

/** A formula that adds up a record's scores of the indicators from the first to the last. */
export function sumOfScores(places: DataPlaces, record: UnitRecord, first: number, last: number): string {
  const row = places.row(record) + 1;
  const [from, to] = [first, last].map((each) => columnName(places.column(each)));
  return `=ROUND(SUM(${quoteSheet(places.sheet)}!${from}${row}:${to}${row}),2)`;
}
