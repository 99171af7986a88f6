/**
 * Lays out the cover (封面): one page with whom it is about, the total, a table and charts, room for signatures, and the QR
 * code. While the table is open its figures are formulas that follow it; of a finalised table they are kept as they are.
 */

import type { EnteredScores, Stage } from "../../domain/scoreSheet";
import { nothingEntered } from "../../domain/scoreSheet";
import { roundTo, totalEntries, type Amounts } from "../../domain/totals";
import { textFor } from "../../text";
import { printText } from "../../text/print";
import { absoluteName, area, cellName, quoteSheet, type Area } from "../../workbook/address";
import { SheetBuilder, type Content } from "../../workbook/sheetBuilder";
import type { Chart, Sheet } from "../../workbook/workbook";
import {
  coverColumns as at,
  coverOfName,
  coverSquare,
  coverWidths,
  fieldKeys,
  placeCover,
  type CoverRows,
} from "./coverPlaces";
import { footerOf } from "../parts/footer";
import { pageMargins } from "../parts/paper";
import { qrModules } from "../parts/qrModules";
import { stageCondition } from "../scoring/scoringFormulas";
import { columns, fields, placeRows, type RowRange, type ScoringRows } from "../scoring/scoringRows";
import type { ScoringSheetInput } from "../scoring/scoringSheet";
import { colors, styles } from "../parts/styles";

/** Narrow columns between the charts; the first one is the wider, its bars stand in threes. */
const chartGap = 2;

/** A little below the next tick, so that "100" stands behind its bar within the chart. */
const roomForLabels = 119;

/** `name` is the scoring sheet's. */
export interface CoverInput extends ScoringSheetInput {
  /** Of a finalised table; null before. */
  checkCode: string | null;
}

/** The plain cover; its own name is `name`. */
export function layOutCover(input: CoverInput, name: string): Sheet {
  const scoring = placeRows(input.system);
  const rows = placeCover(input.system);
  const builder = new SheetBuilder(name, rows.heights, [...coverWidths]);
  putHead(builder, rows, input);
  putTotal(builder, rows, input);
  putTable(builder, rows, scoring, input);
  putSquare(builder, rows, input);
  putSignatures(builder, rows, input);
  return Object.assign(builder.sheet, {
    charts: putCharts(builder, rows, input),
    protection: { allowFormatColumns: true, allowFormatRows: true },
    tabColor: colors.accent,
    page: {
      ...{ orientation: "portrait", paper: "A4", margins: pageMargins },
      printArea: area(0, 0, rows.count - 1, at.last),
      titleRows: null,
      fit: "page",
      centerHorizontally: true,
      blackAndWhite: false,
      footer: footerOf({ ...input, edition: input.system.edition }),
      breaks: [],
    },
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

function putHead(builder: SheetBuilder, rows: CoverRows, input: CoverInput): void {
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
  const results = {
    unit: input.unit,
    group: input.group || null,
    date: input.date,
    stage: text.stages[input.stage],
  };
  fieldKeys.forEach((key, i) => {
    const row = rows.fields + i;
    const value = area(row, at.full, row, at.assessed);
    builder
      .put(row, at.section, text[key])
      .paint(area(row, at.section), { ...styles.centered, fill: colors.heading, font: styles.heading.font })
      .put(row, at.full, copied(input, fields[key].value, results[key]))
      .paint(value, { ...styles.cell, size: key === "unit" ? 12 : 10, bold: key === "unit" })
      .merge(value);
  });
  builder.paint(area(rows.fields + fieldKeys.indexOf("date"), at.full), { numberFormat: 'yyyy"年"m"月"d"日"' });
}

function isAssessed(rows: CoverRows, { language }: CoverInput): string {
  const cell = absoluteName(area(rows.fields + fieldKeys.indexOf("stage"), at.full));
  return stageCondition(cell, "assessed", textFor(language).sheet);
}

function ofStage({ self, assessed }: Amounts, stage: Stage): number {
  return stage === "assessed" ? assessed : self;
}

function isScored({ selfScored, assessedScored }: Amounts, stage: Stage): boolean {
  return (stage === "assessed" ? assessedScored : selfScored) > 0;
}

function totalsOf({ entries, system }: CoverInput): ReturnType<typeof totalEntries> {
  const entered = entries ?? new Map<number, EnteredScores>();
  return totalEntries((number) => entered.get(number) ?? nothingEntered, system);
}

/** The total of the stage, large, beside the fields; nothing while nothing is scored. */
function putTotal(builder: SheetBuilder, rows: CoverRows, input: CoverInput): void {
  const { cover } = printText(input.language);
  const { total } = totalsOf(input);
  const last = rows.fields + fieldKeys.length - 1;
  const box = (from: number, to: number): Area => area(from, at.right, to, at.last);
  const [label, points, of] = [box(rows.fields, rows.fields), box(rows.fields + 1, last - 1), box(last, last)];
  const totalRow = rows.block + rows.tableLines.slice(0, -1).reduce((a, b) => a + b, 0);
  const ofShownStage = `=IF(${isAssessed(rows, input)},${cellName(totalRow, at.assessed)},${cellName(totalRow, at.self)})`;
  builder
    .put(label.row, at.right, cover.total)
    .paint(label, styles.heading)
    .merge(label)
    .put(
      points.row,
      at.right,
      figure(input, ofShownStage, isScored(total, input.stage) ? ofStage(total, input.stage) : ""),
    )
    .paint(points, { ...styles.centered, bold: true, size: 36, numberFormat: "General" })
    .merge(points)
    .put(of.row, at.right, cover.of(total.weight))
    .paint(of, { ...styles.centered, color: colors.muted })
    .merge(of);
}

function putTable(builder: SheetBuilder, rows: CoverRows, scoring: ScoringRows, input: CoverInput): void {
  const { columns: captions, summary, total } = textFor(input.language).sheet;
  const totals = totalsOf(input);
  let row = rows.block;
  const put = (contents: Content[], look: Parameters<SheetBuilder["paint"]>[1]): void => {
    const last = row + (rows.tableLines[lines++] ?? 1) - 1;
    contents.forEach((content, column) => {
      const cell = area(row, column, last);
      builder
        .put(row, column, content)
        .paint(cell, { ...(column === 0 ? styles.centered : styles.number), ...look })
        .merge(cell);
    });
    row = last + 1;
  };
  let lines = 0;
  put([captions.section, summary.full, captions.selfScore, captions.assessedScore], styles.heading);
  /** Blank where no indicator of these rows is scored, in which a sum would be 0. */
  const points = (column: number, from: number, ranges: RowRange[], result: number | string): Content => {
    const scores = ranges.map(({ first, last }) => reference(input, first, column, last)).join(",");
    return figure(input, `=IF(COUNT(${scores})=0,"",${reference(input, from, column)})`, result);
  };
  const amounts = (label: string, from: number, ranges: RowRange[], sums: Amounts): Content[] => [
    label,
    figure(input, `=${reference(input, from, columns.weight)}`, sums.weight),
    points(columns.selfScore, from, ranges, isScored(sums, "self") ? sums.self : ""),
    points(columns.assessedScore, from, ranges, isScored(sums, "assessed") ? sums.assessed : ""),
  ];
  scoring.sections.forEach(({ section, first, last, subtotalRow }, i) =>
    put(amounts(section.name, subtotalRow, [{ first, last }], totals.sections[i] ?? totals.total), {}),
  );
  put(amounts(total, scoring.totalRow, scoring.sections, totals.total), styles.subtotal);
}

/** The QR code of a finalised table; before that an empty square that says what belongs there. */
function putSquare(builder: SheetBuilder, rows: CoverRows, { checkCode, language }: CoverInput): void {
  const square = coverSquare(rows);
  const below = area(rows.code, at.right, rows.code, at.last);
  builder
    .put(below.row, below.column, checkCode && textFor(language).sheet.checkCode(checkCode))
    .paint(below, { ...styles.text, horizontal: "center", vertical: "bottom" })
    .merge(below);
  if (checkCode === null) {
    builder.put(square.row, square.column, printText(language).cover.square).merge(square);
    builder.paint(square, { ...styles.centered, color: colors.muted, border: colors.line });
    return;
  }
  qrModules(checkCode).forEach((modules, r) =>
    modules.forEach((dark, c) => {
      if (dark) builder.paint(area(square.row + r, square.column + c), { fill: "#000000" });
    }),
  );
}

function putSignatures(builder: SheetBuilder, { signatures }: CoverRows, { language }: CoverInput): void {
  textFor(language).sheet.signatures.forEach((signature, index) => {
    const row = signatures.first + Math.floor(index / 2);
    const block = index % 2 === 0 ? area(row, 0, row, at.gap) : area(row, at.right, row, at.last);
    builder
      .put(row, block.column, signature)
      .paint(block, { ...styles.text, wrap: false })
      .merge(block);
  });
}

/** Both charts, with their data beyond the paper. */
function putCharts(builder: SheetBuilder, rows: CoverRows, input: CoverInput): Chart[] {
  const { summary } = textFor(input.language).sheet;
  const { cover } = printText(input.language);
  const { points, rates } = putChartData(builder, rows, input);
  const { full, self, assessed, rate } = colors.series;
  const axis = { min: 0, max: null, numberFormat: "General" };
  const place = (first: number, last: number): Area => area(rows.charts.first, first, rows.charts.last, last);
  return [
    {
      ...{ name: "CoverSections", kind: "clusteredColumn", title: cover.charts.sections, source: points },
      ...{ colors: [full, self, assessed], place: place(at.section, at.right), legend: true },
      valueAxis: { ...axis, title: summary.charts.points },
    },
    {
      ...{ name: "CoverRates", kind: "clusteredBar", title: cover.charts.rates, source: rates },
      ...{ colors: [rate], place: place(at.qr + chartGap, at.last - 1), legend: false },
      valueAxis: { ...axis, title: summary.charts.percent, max: roomForLabels, numberFormat: "0" },
    },
  ];
}

/** Points as the table lists them; rates from the bottom up, as bar charts draw them. */
function putChartData(builder: SheetBuilder, rows: CoverRows, input: CoverInput): { points: Area; rates: Area } {
  const { columns: captions, summary } = textFor(input.language).sheet;
  const { sections } = totalsOf(input);
  const [first, below] = [1, sections.length + 3];
  builder.putRow(first, at.data, [captions.section, summary.full, captions.selfScore, captions.assessedScore]);
  builder.putRow(below, at.data, [captions.section, summary.rate]);
  let from = rows.block + (rows.tableLines[0] ?? 0);
  sections.forEach((section, i) => {
    const cell = (column: number): string => cellName(from, column);
    const scored = (stage: Stage): number | string => (isScored(section, stage) ? ofStage(section, stage) : "");
    const results = [section.name, section.weight, scored("self"), scored("assessed")];
    const copies = results.map((result, column): Content => ({ formula: `=${cell(column)}`, result }));
    builder.putRow(first + 1 + i, at.data, copies).putRow(below + sections.length - i, at.data, [
      { formula: `=${cell(at.section)}`, result: section.name },
      {
        formula: `=ROUND(100*N(IF(${isAssessed(rows, input)},${cell(at.assessed)},${cell(at.self)}))/${cell(at.full)},1)`,
        result: roundTo((100 * ofStage(section, input.stage)) / section.weight, 1),
      },
    ]);
    from += rows.tableLines[i + 1] ?? 0;
  });
  const last = below + sections.length;
  builder.paint(area(0, at.data, last, at.data + 3), { ...styles.label, size: 9 });
  return {
    points: area(first, at.data, first + sections.length, at.data + 3),
    rates: area(below, at.data, last, at.data + 1),
  };
}
