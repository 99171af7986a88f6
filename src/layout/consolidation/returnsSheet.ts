/** Lays out the returns (回收情况): every file that came back or did not, its verdict, and why, with cells. */

import { refusesRanking, type Finding } from "../../domain/finding";
import { counts } from "../../domain/ranking";
import type { Stage } from "../../domain/scoreSheet";
import { scoresOf } from "../../domain/unitRecord";
import type { JudgedRecord, Verdict } from "../../domain/verdict";
import { textFor, type Language } from "../../text";
import { consolidateText } from "../../text/consolidate";
import { refusalSentence } from "../../text/files";
import { findingSentence } from "../../text/findingSentence";
import { area } from "../../workbook/address";
import { SheetBuilder } from "../../workbook/sheetBuilder";
import type { Scalar, Sheet } from "../../workbook/workbook";
import { consolidationName, type ConsolidationPlan } from "./consolidation";
import { textHeight } from "../parts/measureText";
import { pageMargins } from "../parts/paper";
import { colors, styles } from "../parts/styles";
import { headRows, putTableHead } from "./tableHead";

const keys = ["verdict", "unit", "file", "sheet", "total", "code", "codeState", "reasons"] as const;
const widths = [84, 120, 150, 100, 44, 92, 70, 300];
const { captions: captionRow, below: firstRow } = headRows;

/** Excel rows end at 409 points; what is longer is in the data sheet in full. */
const tallest = 400;
const mostLines = 24;

/** The plain sheet; what is not used stands first, for that is what has to be done. */
export function layOutReturnsSheet(input: ConsolidationPlan, name: string): Sheet {
  const lines = returnLines(input);
  const text = consolidateText(input.language).returns;
  const last = keys.length - 1;
  const heights = lines.map((line) =>
    Math.min(tallest, Math.max(20, ...line.map((cell, i) => textHeight(String(cell ?? ""), widths[i] ?? 0, 10)))),
  );
  const builder = new SheetBuilder(name, [34, 24, ...heights, ...(lines.length ? [] : [20])], [...widths]);
  const lastRow = firstRow + Math.max(1, lines.length) - 1;
  putTableHead(
    builder,
    text.title(input.score),
    keys.map((key) => text.captions[key]),
  )
    .paint(area(firstRow, 0, lastRow, last), styles.cell)
    .paint(area(firstRow, 4, lastRow, 4), styles.number);
  lines.forEach((line, i) => builder.putRow(firstRow + i, 0, line));
  return Object.assign(builder.sheet, {
    frozen: { rows: firstRow, columns: 2 },
    tabColor: colors.series.lost,
    page: {
      ...{ orientation: "landscape", paper: "A4", margins: pageMargins, fit: "wide" },
      ...{ printArea: area(0, 0, lastRow, last), titleRows: { first: captionRow, last: captionRow } },
      ...{ centerHorizontally: true, blackAndWhite: false, breaks: [] },
      footer: { left: "", center: textFor(input.language).sheet.page, right: "" },
    },
    names: [consolidationName("returns")],
  } satisfies Partial<Sheet>);
}

const order: Verdict[] = ["refused", "incomplete", "superseded", "warned", "accepted"];

function returnLines({ judged, unread, unreadUnits, missing, score, language }: ConsolidationPlan): Scalar[][] {
  const text = consolidateText(language);
  const blank = { unit: null, file: null, sheet: null, total: null, code: null, codeState: null, reasons: null };
  const line = (cells: Record<(typeof keys)[number], Scalar>): Scalar[] => keys.map((key) => cells[key]);
  const records = order.flatMap((verdict) => judged.filter((each) => each.verdict === verdict));
  return [
    ...missing.map((unit) => line({ ...blank, verdict: text.verdicts.missing, unit })),
    ...unread.map(({ file, refusal }) =>
      line({
        ...blank,
        verdict: text.verdicts.unreadable,
        unit: unreadUnits.find((each) => each.file === file)?.unit ?? null,
        file,
        reasons: refusalSentence(refusal, language),
      }),
    ),
    ...records.map((each) => line(cellsOf(each, score, language))),
  ];
}

function cellsOf(judged: JudgedRecord, score: Stage, language: Language): Record<(typeof keys)[number], Scalar> {
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

/** What is said of several cells is said once, with all of them. */
function linesOf(findings: readonly Finding[], language: Language): string[] {
  const cellsOfSentence = new Map<string, string[]>();
  for (const finding of findings) {
    const sentence = findingSentence(finding, language);
    const cells = cellsOfSentence.get(sentence) ?? [];
    cellsOfSentence.set(sentence, finding.cell === null ? cells : [...cells, finding.cell]);
  }
  const { withCell } = textFor(language).findings;
  return [...cellsOfSentence].map(([sentence, cells]) =>
    cells.length === 0 || sentence.startsWith(cells[0] ?? "") ? sentence : withCell(cells.join("、"), sentence),
  );
}

/** What decided the verdict, in lines. */
export function reasonsOf(judged: JudgedRecord, score: Stage, language: Language): string[] {
  const { record, findings, verdict, copies, used } = judged;
  const text = consolidateText(language).problems;
  const [refusing, others] = [true, false].map((refuses) =>
    linesOf(
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
