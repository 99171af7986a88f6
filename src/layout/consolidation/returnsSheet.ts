/** Lays out the returns (回收情况): every file that came back or did not, its verdict, and why, with cells. */

import { pointsOfRecord, type Problem } from "../../domain/unitRecord";
import type { JudgedRecord, Verdict } from "../../domain/verdict";
import { textFor, type Language } from "../../text";
import { consolidateText } from "../../text/consolidate";
import { area } from "../../workbook/address";
import { SheetBuilder } from "../../workbook/sheetBuilder";
import type { Scalar, Sheet } from "../../workbook/workbook";
import { consolidationName, type Consolidation } from "./consolidation";
import { problemLine } from "./dataSheet";
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
export function layOutReturnsSheet(input: Consolidation, name: string): Sheet {
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
    text.title,
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

const order: Verdict[] = ["refused", "superseded", "warned", "accepted"];

function returnLines({ judged, unread, missing, language }: Consolidation): Scalar[][] {
  const text = consolidateText(language);
  const blank = { unit: null, file: null, sheet: null, total: null, code: null, codeState: null, reasons: null };
  const line = (cells: Record<(typeof keys)[number], Scalar>): Scalar[] => keys.map((key) => cells[key]);
  const records = order.flatMap((verdict) => judged.filter((each) => each.verdict === verdict));
  return [
    ...missing.map((unit) => line({ ...blank, verdict: text.verdicts.missing, unit })),
    ...unread.map(({ file, reason }) => line({ ...blank, verdict: text.verdicts.unreadable, file, reasons: reason })),
    ...records.map((each) => line(cellsOf(each, language))),
  ];
}

function cellsOf(judged: JudgedRecord, language: Language): Record<(typeof keys)[number], Scalar> {
  const text = consolidateText(language);
  const { record, verdict } = judged;
  return {
    verdict: text.verdicts[verdict],
    ...{ unit: record.unit, file: record.file, sheet: record.sheet, code: record.code },
    total: pointsOfRecord(record),
    codeState: text.codeStates[record.codeState],
    reasons: reasonsOf(judged, language).slice(0, mostLines).join("\n") || null,
  };
}

/** What is said of several cells is said once, with all of them. */
function problemsTogether(problems: readonly Problem[]): Problem[] {
  const byMessage = new Map<string, Problem>();
  for (const each of problems) {
    const same = byMessage.get(each.message);
    const cells = [same?.cell, each.cell].filter((cell) => typeof cell === "string");
    byMessage.set(each.message, { ...each, cell: cells.length > 0 ? cells.join("、") : null });
  }
  return [...byMessage.values()];
}

/** What decided the verdict, in lines. */
export function reasonsOf({ record, verdict, copies, used }: JudgedRecord, language: Language): string[] {
  const text = consolidateText(language).problems;
  const problems = (refuses: boolean): string[] =>
    problemsTogether(record.problems.filter((each) => each.refuses === refuses)).map((each) =>
      problemLine(each, language),
    );
  if (verdict === "superseded") return [text.superseded(used.file), ...problems(true)];
  return [...problems(true), ...(copies > 1 ? [text.preferred(copies)] : []), ...problems(false)];
}
