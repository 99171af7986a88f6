/** Lays out the form that is filled in by hand on site (空白表): no scores, taller rows, lines to write on. */

import type { Indicator, IndicatorSystem } from "../domain/indicatorSystem";
import { textFor, type Language } from "../text";
import { printText } from "../text/print";
import { area, type Area } from "../workbook/address";
import { SheetBuilder } from "../workbook/sheetBuilder";
import type { Sheet } from "../workbook/workbook";
import { footerOf } from "./parts/footer";
import { textHeight } from "./parts/measureText";
import { pageMargins, printableSize, scaleToFit, type PaperChoice } from "./parts/paper";
import { planBreaks } from "./scoring/planBreaks";
import { nameCells } from "./scoring/scoringNames";
import { headRows, placeRows, type RowRange, type ScoringRows } from "./scoring/scoringRows";
import { textSize } from "./scoring/scoringRowHeights";
import { colors, styles } from "./parts/styles";

export interface BlankFormInput {
  system: IndicatorSystem;
  /** The sheet's name. */
  name: string;
  unit: string;
  language: Language;
  paper: PaperChoice;
}

/** Zero-based; the first six stand where a scoring sheet has them. */
const at = { section: 0, group: 1, number: 2, name: 3, weight: 4, description: 5, score: 6, notes: 7 };

/** Points. */
const landscapeA4 = [44, 54, 26, 74, 28, 238, 50, 240];
const portraitA4 = [44, 44, 24, 56, 26, 146, 40, 140];
const landscapeA3 = [60, 76, 34, 120, 40, 380, 64, 330];

/** Room for a line of handwriting. */
const writingLine = 24;
const leastLines = 2;
const heights = { attachment: 18, title: 36, field: 26, captions: 32, sum: 26, spacer: 10, signature: 34 };

/** The plain form; an indicator has as many rows as lines to write on. */
export function layOutBlankForm(input: BlankFormInput): Sheet {
  const { system, unit, language, paper } = input;
  const widths = widthsFor(paper);
  const rows = placeRows(system, (indicator) => linesFor(indicator, widths));
  const rowHeights = heightsOf(rows);
  const pageHeight = printableSize(paper).height / scaleToFit(sum(widths), paper);
  const breaks = planBreaks(rows, rowHeights, pageHeight);
  const builder = new SheetBuilder(input.name, rowHeights, widths);
  putHead(builder, input);
  putRows(builder, rows, breaks, language);
  putSums(builder, rows, language);
  putSignatures(builder, rows, language);
  return Object.assign(builder.sheet, {
    frozen: { rows: headRows.captions + 1, columns: 0 },
    tabColor: colors.muted,
    page: {
      ...paper,
      margins: pageMargins,
      printArea: area(0, 0, rows.count - 1, at.notes),
      titleRows: { first: headRows.captions, last: headRows.captions },
      fit: "wide",
      centerHorizontally: true,
      blackAndWhite: false,
      footer: footerOf({ unit, edition: system.edition, checkCode: null, language }),
      breaks,
    },
  } satisfies Partial<Sheet>);
}

function widthsFor({ paper, orientation }: PaperChoice): number[] {
  if (paper === "A4") return [...(orientation === "portrait" ? portraitA4 : landscapeA4)];
  return [...(orientation === "portrait" ? landscapeA4 : landscapeA3)];
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((a, b) => a + b, 0);
}

function linesFor({ name, description }: Indicator, widths: readonly number[]): number {
  const needed = Math.max(
    textHeight(description, widths[at.description] ?? 0, textSize),
    textHeight(name, widths[at.name] ?? 0, textSize),
  );
  return Math.max(leastLines, Math.ceil(needed / writingLine));
}

function heightsOf(rows: ScoringRows): number[] {
  const all = Array.from({ length: rows.count }, () => writingLine);
  all[headRows.attachment] = heights.attachment;
  all[headRows.title] = heights.title;
  all[headRows.unit] = all[headRows.date] = heights.field;
  all[headRows.captions] = heights.captions;
  for (const { subtotalRow } of rows.sections) all[subtotalRow] = heights.sum;
  all[rows.totalRow] = heights.sum;
  all[rows.totalRow + 1] = heights.spacer;
  all.fill(heights.signature, rows.signatureRows.first);
  return all;
}

function putHead(builder: SheetBuilder, { system, unit, language }: BlankFormInput): void {
  const { sheet: text } = textFor(language);
  const { blank } = printText(language);
  const title = area(headRows.title, 0, headRows.title, at.notes);
  builder
    .put(headRows.attachment, 0, system.attachment)
    .put(headRows.attachment, at.notes, text.edition(system.edition))
    .paint(area(headRows.attachment, 0, headRows.attachment, at.notes), styles.label)
    .paint(area(headRows.attachment, at.notes), { horizontal: "right" })
    .put(title.row, 0, blank.title(system.title))
    .paint(title, styles.title)
    .merge(title);
  const field = (row: number, column: number, lastColumn: number, label: string, value: string | null): void => {
    const cell = area(row, column + 2, row, lastColumn);
    builder.put(row, column, label).paint(area(row, column, row, column + 1), styles.label);
    builder.merge(area(row, column, row, column + 1)).put(row, cell.column, value);
    builder.paint(cell, styles.cell).merge(cell);
  };
  field(headRows.unit, 0, at.description, text.unit, unit || null);
  field(headRows.date, 0, at.description, text.date, blank.day);
  const group = area(headRows.unit, at.score, headRows.date, at.score);
  builder.put(group.row, at.score, text.group).paint(group, styles.label).merge(group);
  const groupValue = area(headRows.unit, at.notes, headRows.date, at.notes);
  builder.paint(groupValue, styles.cell).merge(groupValue);
  builder
    .putRow(headRows.captions, 0, Object.values(blank.columns))
    .paint(area(headRows.captions, 0, headRows.captions, at.notes), styles.heading);
}

function putRows(builder: SheetBuilder, rows: ScoringRows, breaks: readonly number[], language: Language): void {
  for (const { area, text } of nameCells(rows, breaks, language)) {
    builder.put(area.row, area.column, text).paint(area, styles.centered).merge(area);
  }
  for (const { indicator, row, last } of rows.indicators) {
    const { number, name, weight, description } = indicator;
    const joined = (column: number): Area => area(row, column, last);
    builder
      .putRow(row, at.number, [number, name, weight, description])
      .paint(joined(at.number), styles.centered)
      .paint(joined(at.name), styles.cell)
      .paint(joined(at.weight), { ...styles.number, horizontal: "center", numberFormat: "General" })
      .paint(joined(at.description), styles.cell)
      .paint(area(row, at.score, last, at.notes), styles.cell);
    for (const column of [at.number, at.name, at.weight, at.description, at.score]) builder.merge(joined(column));
  }
}

function putSums(builder: SheetBuilder, rows: ScoringRows, language: Language): void {
  const { subtotal, total } = textFor(language).sheet;
  const put = (row: number, label: string, points: number): void => {
    const labelArea = area(row, at.section, row, at.name);
    builder
      .put(row, at.section, label)
      .put(row, at.weight, points)
      .paint(area(row, 0, row, at.notes), { ...styles.centered, ...styles.subtotal })
      .merge(labelArea);
  };
  for (const { section, subtotalRow } of rows.sections) put(subtotalRow, subtotal, section.points);
  put(rows.totalRow, total, sum(rows.sections.map(({ section }) => section.points)));
}

function putSignatures(builder: SheetBuilder, { signatureRows }: ScoringRows, language: Language): void {
  const sides: RowRange[] = [
    { first: at.section, last: at.description },
    { first: at.score, last: at.notes },
  ];
  textFor(language).sheet.signatures.forEach((signature, index) => {
    const side = sides[index % 2] ?? { first: 0, last: 0 };
    const row = signatureRows.first + Math.floor(index / 2);
    const block = area(row, side.first, row, side.last);
    builder
      .put(row, side.first, signature)
      .paint(block, { ...styles.text, wrap: false })
      .merge(block);
  });
}
