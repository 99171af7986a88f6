/** Lays out the form that is filled in by hand on site (现场评分表): no scores, taller rows, lines to write on. */

import { type Indicator, type IndicatorSystem, weightOf } from "../domain/indicatorSystem";
import { type Language, textFor } from "../text";
import { type PrintText, printText } from "../text/print";
import { area } from "../workbook/address";
import { type Content, SheetBuilder } from "../workbook/sheetBuilder";
import type { Sheet, Style } from "../workbook/workbook";
import { footerOf } from "./parts/footer";
import { textHeight } from "./parts/measureText";
import { type PageWidth, pageWidthOf, type PaperChoice, printableSize, scaleToFit, tablePages } from "./parts/paper";
import { placesOf } from "./parts/places";
import { putSignatures } from "./parts/signatures";
import { colors, numberFormats, styles } from "./parts/styles";
import { putCaptions } from "./parts/tableColumns";
import { headingCells } from "./scoring/headingCells";
import { planBreaks } from "./scoring/planBreaks";
import { type HeadingKey, headingKeys } from "./scoring/scoringColumns";
import { textSize } from "./scoring/scoringRowHeights";
import { headRows, placeRows, type ScoringRows } from "./scoring/scoringRows";

export interface BlankFormInput {
  system: IndicatorSystem;
  /** The sheet's name. */
  name: string;
  unit: string;
  language: Language;
  paper: PaperChoice;
}

type FormText = PrintText["blank"];

/** A column of the form; of an indicator's rows to write on, its cells are joined where it has something to say. */
interface FormColumn {
  key: HeadingKey | "name" | keyof FormText["columns"];
  caption: (text: FormText) => string;
  /** Points. */
  width: Record<PageWidth, number>;
  style: Partial<Style>;
  /** Nothing where names of sections and groups stand, or where people write. */
  content?: (indicator: Indicator) => Content;
  joined: boolean;
}

/** Behind the headings. */
const ownColumns: readonly FormColumn[] = [
  {
    key: "number",
    caption: ({ columns }) => columns.number,
    width: { portraitA4: 24, landscapeA4: 26, landscapeA3: 34 },
    style: styles.centered,
    content: ({ number }) => number,
    joined: true,
  },
  {
    key: "name",
    caption: () => "",
    width: { portraitA4: 56, landscapeA4: 74, landscapeA3: 120 },
    style: styles.cell,
    content: ({ name }) => name,
    joined: true,
  },
  {
    key: "weight",
    caption: ({ columns }) => columns.weight,
    width: { portraitA4: 40, landscapeA4: 40, landscapeA3: 40 },
    style: { ...styles.weight, horizontal: "center" },
    content: ({ weight }) => weight,
    joined: true,
  },
  {
    key: "description",
    caption: ({ columns }) => columns.description,
    width: { portraitA4: 132, landscapeA4: 226, landscapeA3: 380 },
    style: styles.cell,
    content: ({ description }) => description,
    joined: true,
  },
  {
    key: "score",
    caption: ({ columns }) => columns.score,
    width: { portraitA4: 40, landscapeA4: 50, landscapeA3: 64 },
    style: styles.cell,
    joined: true,
  },
  {
    key: "notes",
    caption: ({ columns }) => columns.notes,
    width: { portraitA4: 140, landscapeA4: 240, landscapeA3: 330 },
    style: styles.cell,
    joined: false,
  },
];

const headingWidths: Record<HeadingKey, FormColumn["width"]> = {
  section: { portraitA4: 44, landscapeA4: 44, landscapeA3: 60 },
  group: { portraitA4: 44, landscapeA4: 54, landscapeA3: 76 },
  subgroup: { portraitA4: 44, landscapeA4: 54, landscapeA3: 76 },
};

/** The form's columns for a system's levels, and where they stand. */
interface FormColumns {
  list: readonly FormColumn[];
  headings: number;
  at: Record<(typeof ownColumns)[number]["key"], number>;
}

function columnsFor({ levels }: IndicatorSystem, language: Language): FormColumns {
  const { levelName } = textFor(language).sheet;
  const { level, indicator } = printText(language).blank;
  const headings = headingKeys.slice(0, levels.length - 1);
  const list = [
    ...headings.map((key, i): FormColumn => ({
      key,
      caption: () => level(levelName(levels[i] ?? "", false)),
      width: headingWidths[key],
      style: styles.centered,
      joined: false,
    })),
    ...ownColumns.map((column) =>
      column.key === "name" ? { ...column, caption: () => indicator(levels.at(-1) ?? "") } : column,
    ),
  ];
  return { list, headings: headings.length, at: placesOf(list) };
}

/** Room for a line of handwriting. */
const writingLine = 24;
const leastLines = 2;
const heights = { attachment: 18, title: 36, field: 26, captions: 32, sum: 26, spacer: 10, signature: 34 };

/** The plain form; an indicator has as many rows as lines to write on. */
export function layOutBlankForm(input: BlankFormInput): Sheet {
  const { system, unit, language, paper } = input;
  const columns = columnsFor(system, language);
  const { list, at } = columns;
  const widths = list.map(({ width }) => width[pageWidthOf(paper)]);
  const rows = placeRows(system, (indicator) => linesFor(indicator, widths, at));
  const rowHeights = heightsOf(rows);
  const pageHeight = printableSize(paper).height / scaleToFit(sum(widths), paper);
  const breaks = planBreaks(rows, rowHeights, pageHeight);
  const builder = new SheetBuilder(input.name, rowHeights, widths);
  putHead(builder, input, columns);
  putRows(builder, rows, breaks, columns, language);
  putSums(builder, rows, at, language);
  const halves = { left: { first: 0, last: at.description }, right: { first: at.score, last: at.notes } };
  putSignatures(builder, rows.signatureRows.first, halves, language);
  return Object.assign(builder.sheet, {
    frozen: { rows: headRows.captions + 1, columns: 0 },
    tabColor: colors.muted,
    page: tablePages(paper, headRows.captions, {
      printArea: area(0, 0, rows.count - 1, at.notes),
      footer: footerOf({ unit, edition: system.edition, checkCode: null, language }),
      breaks,
    }),
  } satisfies Partial<Sheet>);
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((a, b) => a + b, 0);
}

function linesFor({ name, description }: Indicator, widths: readonly number[], at: FormColumns["at"]): number {
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

function putHead(builder: SheetBuilder, { system, unit, language }: BlankFormInput, { list, at }: FormColumns): void {
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
  putCaptions(builder, list, blank, headRows.captions);
}

function putRows(
  builder: SheetBuilder,
  rows: ScoringRows,
  breaks: readonly number[],
  { list, headings }: FormColumns,
  language: Language,
): void {
  for (const { area, text } of headingCells(
    rows,
    Array.from({ length: headings }, (_, level) => level),
    breaks,
    language,
  )) {
    builder.put(area.row, area.column, text).merge(area);
  }
  for (const { indicator, row, last } of rows.indicators) {
    list.forEach(({ style, content, joined }, column) => {
      const cells = area(row, column, last);
      builder.paint(cells, style);
      if (content) builder.put(row, column, content(indicator));
      if (joined) builder.merge(cells);
    });
  }
}

function putSums(builder: SheetBuilder, rows: ScoringRows, at: FormColumns["at"], language: Language): void {
  const { subtotal, total } = textFor(language).sheet;
  const put = (row: number, label: string, points: number): void => {
    const labelArea = area(row, 0, row, at.name);
    builder
      .put(row, 0, label)
      .put(row, at.weight, points)
      .paint(area(row, 0, row, at.notes), { ...styles.centered, ...styles.subtotal })
      .paint(area(row, at.weight), { numberFormat: numberFormats.weight })
      .merge(labelArea);
  };
  for (const { heading, subtotalRow } of rows.sections) put(subtotalRow, subtotal, heading.points);
  put(rows.totalRow, total, weightOf(rows.indicators.map(({ indicator }) => indicator)));
}
