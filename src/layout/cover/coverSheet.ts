/**
 * Lays out the cover (封面): one page with whom it is about, the total, a table and charts, room for signatures, and the QR
 * code. While the table is open its figures are formulas that follow it; of a finalised table they are kept as they are.
 */

import { type Amounts, pointsOfStage } from "../../domain/totals";
import { textFor } from "../../text";
import { printText } from "../../text/print";
import { absoluteName, type Area, area, cellName, quoteSheet } from "../../workbook/address";
import { type Content, SheetBuilder } from "../../workbook/sheetBuilder";
import type { Sheet, Style } from "../../workbook/workbook";
import { footerOf } from "../parts/footer";
import { onePage, uprightPaper } from "../parts/paper";
import { putQrCode } from "../parts/qrCode";
import { putSignatures } from "../parts/signatures";
import { colors, dateFormat, styles } from "../parts/styles";
import { scoringFields } from "../scoring/scoringFields";
import { totalsOf } from "../scoring/scoringInput";
import { placeScoringSheet, type ScoringPlaces } from "../scoring/scoringPlaces";
import type { RowRange } from "../scoring/scoringRows";
import { putCoverCharts } from "./coverCharts";
import { type CoverInput, isAssessed, tableCaptions } from "./coverFigures";
import {
  coverColumns as at,
  coverHeadings,
  coverOfName,
  type CoverRows,
  coverSquare,
  type CoverTableKey,
  coverTableKeys,
  coverWidths,
  placeCover,
} from "./coverPlaces";

/** The plain cover; its own name is `name`. */
export function layOutCover(input: CoverInput, name: string): Sheet {
  const scoring = placeScoringSheet(input.system, input.layout);
  const rows = placeCover(input.system);
  const builder = new SheetBuilder(name, rows.heights, [...coverWidths]);
  putHead(builder, rows, scoring, input);
  putTotal(builder, rows, input);
  putTable(builder, rows, scoring, input);
  putSquare(builder, rows, input);
  const halves = { left: { first: at.section, last: at.gap }, right: { first: at.right, last: at.last } };
  putSignatures(builder, rows.signatures.first, halves, input.language);
  return Object.assign(builder.sheet, {
    charts: putCoverCharts(builder, rows, input),
    protection: { allowFormatColumns: true, allowFormatRows: true },
    tabColor: colors.accent,
    page: onePage(uprightPaper, {
      printArea: area(0, 0, rows.count - 1, at.last),
      footer: footerOf({ ...input, edition: input.system.edition }),
    }),
    names: [{ name: coverOfName, formula: `=${quoteSheet(input.name)}!$A$1`, visible: false }],
  } satisfies Partial<Sheet>);
}

/** A reference to a cell of the scoring sheet, or to several below each other. */
function reference({ name }: CoverInput, row: number, column: number, lastRow = row): string {
  return `${quoteSheet(name)}!${absoluteName(area(row, column, lastRow, column))}`;
}

/** What follows the table while it is open, and is kept once it is final. */
function figure({ checkCode }: CoverInput, formula: string, result: string | number): Content {
  if (checkCode === null) return { formula, result };
  return result === "" ? null : result;
}

/** A blank cell stays blank: a plain reference would make it 0. */
function copied(input: CoverInput, { row, column }: Area, result: string | number | null): Content {
  const cell = reference(input, row, column);
  return figure(input, `=IF(${cell}="","",${cell})`, result ?? "");
}

function putHead(builder: SheetBuilder, rows: CoverRows, { fields }: ScoringPlaces, input: CoverInput): void {
  const { sheet: text } = textFor(input.language);
  const { cover } = printText(input.language);
  const title = area(rows.title, 0, rows.title, at.last);
  const edition = area(rows.attachment, at.qr, rows.attachment, at.last);
  builder
    .paint(area(rows.attachment, 0, rows.attachment, at.last), styles.label)
    .put(rows.attachment, 0, input.system.attachment)
    .put(rows.attachment, at.qr, text.edition(input.system.edition))
    .paint(edition, { horizontal: "right" })
    .merge(edition)
    .put(rows.title, 0, cover.title(input.system.title))
    .paint(title, { ...styles.title, size: 20 })
    .merge(title);
  for (const { key, label, value: valueOf } of scoringFields) {
    const row = rows.fields.of[key];
    const value = area(row, at.full, row, at.assessed);
    builder
      .put(row, at.section, label(text))
      .paint(area(row, at.section), { ...styles.centered, font: styles.heading.font })
      .put(row, at.full, copied(input, fields[key].value, valueOf(input, text)))
      .paint(value, { ...styles.cell, size: key === "unit" ? 12 : 10, bold: key === "unit" })
      .merge(value);
  }
  builder.paint(area(rows.fields.of.date, at.full), { numberFormat: dateFormat });
}

/** The total of the stage, large, beside the fields; nothing while nothing is scored. */
function putTotal(builder: SheetBuilder, rows: CoverRows, input: CoverInput): void {
  const { cover } = printText(input.language);
  const { total } = totalsOf(input);
  const { first, last } = rows.fields;
  const box = (from: number, to: number): Area => area(from, at.right, to, at.last);
  const [label, points, of] = [box(first, first), box(first + 1, last - 1), box(last, last)];
  const totalRow = rows.block + rows.tableLines.slice(0, -1).reduce((a, b) => a + b, 0);
  const ofShownStage = `=IF(${isAssessed(rows, input)},${cellName(totalRow, at.assessed)},${cellName(totalRow, at.self)})`;
  builder
    .put(label.row, at.right, cover.total)
    .paint(label, styles.plainHeading)
    .merge(label)
    .put(points.row, at.right, figure(input, ofShownStage, pointsOfStage(total, input.stage) ?? ""))
    .paint(points, { ...styles.centered, bold: true, size: 36, numberFormat: "0.00" })
    .merge(points)
    .put(of.row, at.right, cover.of(total.weight))
    .paint(of, styles.centered)
    .merge(of);
}

const styleOf: Record<CoverTableKey, Partial<Style>> = {
  section: styles.centered,
  full: styles.weight,
  self: styles.points,
  assessed: styles.points,
};

type TableRow = Record<CoverTableKey, Content>;

function putTable(builder: SheetBuilder, rows: CoverRows, scoring: ScoringPlaces, input: CoverInput): void {
  const { total } = textFor(input.language).sheet;
  const { at: columns } = scoring.columns;
  const totals = totalsOf(input);
  let row = rows.block;
  const put = (contents: TableRow, look: Partial<Style>): void => {
    const last = row + (rows.tableLines[lines++] ?? 1) - 1;
    for (const key of coverTableKeys) {
      const cell = area(row, at[key], last);
      builder
        .put(row, at[key], contents[key])
        .paint(cell, { ...styleOf[key], ...look })
        .merge(cell);
    }
    row = last + 1;
  };
  let lines = 0;
  put(tableCaptions(input), styles.plainHeading);
  /** Blank where no indicator of these rows is scored, in which a sum would be 0. */
  const points = (column: number, from: number, ranges: RowRange[], result: number | string): Content => {
    const scores = ranges.map(({ first, last }) => reference(input, first, column, last)).join(",");
    return figure(input, `=IF(COUNT(${scores})=0,"",${reference(input, from, column)})`, result);
  };
  const amounts = (label: string, from: number, ranges: RowRange[], sums: Amounts): TableRow => ({
    section: label,
    full: figure(input, `=${reference(input, from, columns.weight)}`, sums.weight),
    self: points(columns.selfScore, from, ranges, pointsOfStage(sums, "self") ?? ""),
    assessed: points(columns.assessedScore, from, ranges, pointsOfStage(sums, "assessed") ?? ""),
  });
  coverHeadings(input.system).forEach(({ name }, i) => {
    const { first, last, subtotalRow } = scoring.sections[i] ?? { first: 0, last: 0, subtotalRow: 0 };
    put(amounts(name, subtotalRow, [{ first, last }], totals.sections[i] ?? totals.total), {});
  });
  put(amounts(total, scoring.totalRow, scoring.blocks, totals.total), { bold: true });
}

/** The QR code of a finalised table; before that an empty square that says what belongs there. */
function putSquare(builder: SheetBuilder, rows: CoverRows, { checkCode, language, contentsOnly }: CoverInput): void {
  const square = coverSquare(rows);
  const below = area(rows.code, at.right, rows.code, at.last);
  builder
    .put(below.row, below.column, checkCode && textFor(language).sheet.checkCode(checkCode))
    .paint(below, { ...styles.text, horizontal: "center", vertical: "bottom" })
    .merge(below);
  if (checkCode === null) {
    builder.put(square.row, square.column, printText(language).cover.square).merge(square);
    builder.paint(square, { ...styles.centered, border: colors.line });
    return;
  }
  if (!contentsOnly) putQrCode(builder, square.row, square.column, checkCode);
}
