/** Lays out the returns (报送情况): every file that came back or did not, its verdict, and why, with cells. */

import { refusesRanking } from "../../domain/finding";
import { counts } from "../../domain/ranking";
import type { Stage } from "../../domain/scoreSheet";
import { scoresOf } from "../../domain/unitRecord";
import type { JudgedRecord, Verdict } from "../../domain/verdict";
import type { Language } from "../../text";
import { consolidateText } from "../../text/consolidate";
import { refusalSentence } from "../../text/files";
import { area } from "../../workbook/address";
import { SheetBuilder } from "../../workbook/sheetBuilder";
import type { Scalar, Sheet, Style } from "../../workbook/workbook";
import { pageFooter } from "../parts/footer";
import { textHeight } from "../parts/measureText";
import { tablePages, usualPaper } from "../parts/paper";
import { placesOf } from "../parts/places";
import { colors, styles } from "../parts/styles";
import { consolidationName, type ConsolidationPlan } from "./consolidation";
import { putMadeBy } from "./madeBy";
import { findingsWithPlaces } from "./placedFindings";
import { putTableHead, tableRows } from "./tableHead";

type ReturnsKey = keyof ReturnType<typeof consolidateText>["returns"]["captions"];

/** In their order; widths in points. */
const columns: readonly { key: ReturnsKey; width: number; style: Partial<Style> }[] = [
  { key: "verdict", width: 84, style: styles.cell },
  { key: "unit", width: 120, style: styles.cell },
  { key: "file", width: 150, style: styles.cell },
  { key: "sheet", width: 100, style: styles.cell },
  { key: "total", width: 44, style: { ...styles.cell, ...styles.points } },
  { key: "code", width: 92, style: styles.cell },
  { key: "codeState", width: 70, style: styles.cell },
  { key: "reasons", width: 300, style: styles.cell },
];
const { captions: captionRow, below: firstRow } = tableRows;

/** Excel rows end at 409 points; what is longer is in the data sheet in full. */
const tallest = 400;
const mostLines = 24;

/** The plain sheet; what is not used stands first, for that is what has to be done. */
export function layOutReturnsSheet(input: ConsolidationPlan, name: string): Sheet {
  const lines = returnLines(input);
  const text = consolidateText(input.language).returns;
  const last = columns.length - 1;
  const heights = lines.map((line) =>
    Math.min(tallest, Math.max(20, ...columns.map(({ key, width }) => textHeight(String(line[key] ?? ""), width, 10)))),
  );
  const builder = new SheetBuilder(
    name,
    [34, 24, ...heights, ...(lines.length ? [] : [20]), 10, 26],
    columns.map(({ width }) => width),
  );
  const lastRow = firstRow + Math.max(1, lines.length) - 1;
  putTableHead(
    builder,
    text.title(input.score),
    columns.map(({ key }) => text.captions[key]),
  );
  columns.forEach(({ key, style }, column) => {
    builder.paint(area(firstRow, column, lastRow, column), style);
    lines.forEach((line, i) => builder.put(firstRow + i, column, line[key]));
  });
  putMadeBy(builder, lastRow + 2, last, input);
  return Object.assign(builder.sheet, {
    frozen: { rows: firstRow, columns: placesOf(columns).unit + 1 },
    tabColor: colors.series.lost,
    page: tablePages(usualPaper, captionRow, {
      printArea: area(0, 0, lastRow + 2, last),
      footer: pageFooter(input.language),
    }),
    names: [consolidationName("returns")],
  } satisfies Partial<Sheet>);
}

type ReturnLine = Record<ReturnsKey, Scalar>;

const order: Verdict[] = ["refused", "incomplete", "superseded", "warned", "accepted"];

function returnLines({
  judged,
  unread,
  skipped,
  unreadUnits,
  missing,
  score,
  language,
}: ConsolidationPlan): ReturnLine[] {
  const text = consolidateText(language);
  const blank = { unit: null, file: null, sheet: null, total: null, code: null, codeState: null, reasons: null };
  const records = order.flatMap((verdict) => judged.filter((each) => each.verdict === verdict));
  return [
    ...missing.map((unit) => ({ ...blank, verdict: text.verdicts.missing, unit })),
    ...unread.map(({ file, refusal }) => ({
      ...blank,
      verdict: text.verdicts.unreadable,
      unit: unreadUnits.find((each) => each.file === file)?.unit ?? null,
      file,
      reasons: refusalSentence(refusal, language),
    })),
    ...records.map((each) => cellsOf(each, score, language)),
    ...skipped.map(({ file, refusal }) => ({
      ...blank,
      verdict: text.verdicts.skipped,
      file,
      reasons: refusalSentence(refusal, language),
    })),
  ];
}

function cellsOf(judged: JudgedRecord, score: Stage, language: Language): ReturnLine {
  const text = consolidateText(language);
  const { record, verdict } = judged;
  return {
    verdict: text.verdicts[verdict],
    unit: record.unit,
    file: record.file,
    sheet: record.sheet,
    code: record.code,
    total: counts(verdict) ? record.amounts[score].score : null,
    codeState: text.codeStates[record.codeState],
    reasons: reasonsOf(judged, score, language).slice(0, mostLines).join("\n") || null,
  };
}

/** What decided the verdict, in lines. */
export function reasonsOf(judged: JudgedRecord, score: Stage, language: Language): string[] {
  const { record, findings, verdict, copies, used } = judged;
  const text = consolidateText(language).problems;
  const [refusing, others] = [true, false].map((refuses) =>
    findingsWithPlaces(
      findings.filter((finding) => refusesRanking(finding, score) === refuses),
      language,
    ),
  );
  const scores = scoresOf(record, score);
  return [
    ...(verdict === "superseded" ? [text.superseded(used.file)] : []),
    ...(refusing ?? []),
    ...(verdict === "incomplete" ? [text.incomplete(score, record.amounts[score].scored, scores.length)] : []),
    ...(copies > 1 && verdict !== "superseded" ? [text.preferred(copies)] : []),
    ...(verdict === "superseded" ? [] : (others ?? [])),
  ];
}
