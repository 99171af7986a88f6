/** Lays out the scoring sheet (评分表): an indicator system and what is known of the unit → a plain sheet. */

import { editionMark, systemKey } from "../../domain/indicatorSystem";
import type { Amounts } from "../../domain/totals";
import { type Text, textFor } from "../../text";
import { absoluteName, type Area, area, quoteSheet } from "../../workbook/address";
import { type Content, SheetBuilder } from "../../workbook/sheetBuilder";
import type { PageSetup, Sheet } from "../../workbook/workbook";
import { footerOf } from "../parts/footer";
import { tablePages, usualPaper } from "../parts/paper";
import { putSignatures } from "../parts/signatures";
import { colors, styles } from "../parts/styles";
import { putCaptions } from "../parts/tableColumns";
import { headingCells } from "./headingCells";
import { headingPlaces, type IndicatorRow, type ScoringColumn, type ScoringColumns } from "./scoringColumns";
import { rowMarkFormat, scoringConditionalFormats } from "./scoringConditionalFormats";
import { scoringFields } from "./scoringFields";
import { checkSummaryFormula, checkSummaryResult } from "./scoringFormulas";
import { entriesFor, type ScoringSheetInput, totalsOf } from "./scoringInput";
import { planScoringPages, type ScoringPages } from "./scoringPages";
import { fixedCells, placeScoringSheet, scoresNames, type ScoringPlaces, systemName } from "./scoringPlaces";
import { headRows, type RowRange } from "./scoringRows";
import { scoringValidations } from "./scoringValidations";

/** The plain scoring sheet, every formula with its result. */
export function layOutScoringSheet(input: ScoringSheetInput): Sheet {
  const places = placeScoringSheet(input.system, input.layout);
  const pages = planScoringPages(places, input.entries ?? new Map(), input.paper ?? usualPaper);
  const builder = new SheetBuilder(input.name, pages.heights, pages.widths);
  putHead(builder, places, input);
  putHeadings(builder, places, pages, input);
  putIndicators(builder, places, input);
  putSums(builder, places, input);
  putLinesToSign(builder, places, input);
  const { at } = places.columns;
  return Object.assign(builder.sheet, {
    frozen: { rows: headRows.captions + 1, columns: at.name + 1 },
    validations: scoringValidations(places, input.language),
    conditionalFormats: [
      ...scoringConditionalFormats(places, textFor(input.language).sheet),
      rowMarkFormat(places, textFor(input.language).sheet),
    ],
    protection: { allowFormatColumns: true, allowFormatRows: true },
    tabColor: colors.accent,
    page: scoringPageSetup(places, pages, footerOf({ ...input, edition: editionMark(input.system), checkCode: null })),
    names: identityNames(input, places),
  } satisfies Partial<Sheet>);
}

/** What stands around the indicators, in its place: head, sums with their results, lines to sign on. It is compared with what was finalised, and has no pages. */
export function layOutScoringFrame(input: ScoringSheetInput): Sheet {
  const places = placeScoringSheet(input.system, input.layout);
  const none = (count: number): number[] => Array.from({ length: count }, () => 0);
  const builder = new SheetBuilder(input.name, none(places.count), none(places.columns.list.length));
  putHead(builder, places, input);
  putSums(builder, places, input);
  putLinesToSign(builder, places, input);
  return builder.sheet;
}

function putHead(builder: SheetBuilder, places: ScoringPlaces, input: ScoringSheetInput): void {
  const { columns, fields } = places;
  const text = textFor(input.language).sheet;
  const { list, at, lastPrinted } = columns;
  const titleArea = area(headRows.title, 0, headRows.title, lastPrinted);
  const editionArea = area(headRows.attachment, at.reason, headRows.attachment, lastPrinted);
  builder
    .paint(area(headRows.attachment, 0, headRows.attachment, lastPrinted), styles.label)
    .put(headRows.attachment, 0, input.system.attachment)
    .put(headRows.attachment, at.reason, text.edition(input.system.edition))
    .paint(editionArea, { horizontal: "right" })
    .merge(editionArea)
    .put(headRows.title, 0, input.system.title)
    .paint(titleArea, styles.title)
    .merge(titleArea);
  for (const { key, label, value, numberFormat } of scoringFields) {
    const place = fields[key];
    builder
      .put(place.label.row, place.label.column, label(text))
      .paint(place.label, styles.label)
      .merge(place.label)
      .put(place.value.row, place.value.column, value(input, text))
      .paint(place.value, { ...styles.value, numberFormat })
      .merge(place.value);
  }
  putCaptions(builder, list, text, headRows.captions);
  // Where the way back to the directory stands, in a workbook that has one.
  builder.paint(area(headRows.attachment, at.check), { ...styles.label, color: colors.accent });
}

function putHeadings(
  builder: SheetBuilder,
  places: ScoringPlaces,
  { breaks }: ScoringPages,
  { language }: ScoringSheetInput,
): void {
  for (const { area, text } of headingCells(places, headingPlaces(places.columns), breaks, language)) {
    builder.put(area.row, area.column, text).merge(area);
  }
}

function putIndicators(builder: SheetBuilder, places: ScoringPlaces, input: ScoringSheetInput): void {
  const { stage } = input;
  const text = textFor(input.language).sheet;
  const { list, at, version: layout } = places.columns;
  const { row: stageRow, column: stageColumn } = places.fields.stage.value;
  for (const { indicator, row } of places.indicators) {
    const entered = entriesFor(input, indicator.number);
    const place = { row, columns: at, stageCell: { row: stageRow, column: stageColumn } };
    putIndicator(builder, list, { indicator, entered, stage, layout, place, text });
  }
  for (const { first, last } of places.blocks)
    list.forEach(({ style }, column) => builder.paint(area(first, column, last, column), style));
  putCheckSummary(builder, places, text);
}

function putIndicator(builder: SheetBuilder, list: readonly ScoringColumn[], row: IndicatorRow): void {
  const put = (column: number, content: Content): unknown => builder.put(row.place.row, column, content);
  list.forEach(({ holds }, column) => {
    if (holds.kind === "official") put(column, holds.of(row.indicator));
    if (holds.kind === "entered") put(column, row.entered[holds.key]);
    if (holds.kind === "formula") put(column, holds.of(row));
  });
}

/** How many rows need work, by what the check column says of each. */
function putCheckSummary(builder: SheetBuilder, places: ScoringPlaces, text: Text["sheet"]): void {
  const { at } = places.columns;
  const { row, column } = fixedCells(places.columns).checkSummary;
  const checks = places.indicators.map((each) => String(builder.sheet.cells[each.row]?.[at.check]?.value ?? ""));
  const range = { first: headRows.captions + 1, last: places.totalRow - 1 };
  builder
    .put(row, column, {
      formula: checkSummaryFormula(at.check, range, text),
      result: checkSummaryResult(checks, text),
    })
    .paint(area(row, column), styles.check);
}

function putSums(builder: SheetBuilder, places: ScoringPlaces, input: ScoringSheetInput): void {
  const totals = totalsOf(input);
  const text = textFor(input.language).sheet;
  places.sections.forEach(({ first, last, subtotalRow }, index) => {
    const amounts = totals.sections[index] ?? totals.total;
    putSumRow(builder, places.columns, { row: subtotalRow, label: text.subtotal, ranges: [{ first, last }], amounts });
  });
  const { totalRow: row, blocks: ranges } = places;
  putSumRow(builder, places.columns, { row, label: text.total, ranges, amounts: totals.total });
}

interface SumRow {
  row: number;
  label: string;
  /** The rows that it adds up. */
  ranges: RowRange[];
  amounts: Amounts;
}

function putSumRow(
  builder: SheetBuilder,
  { list, at, lastPrinted }: ScoringColumns,
  { row, label, ranges, amounts }: SumRow,
): void {
  const labelArea = area(row, 0, row, at.name);
  builder.put(row, 0, label);
  builder.paint(area(row, 0, row, lastPrinted), { ...styles.points, ...styles.subtotal });
  list.forEach(({ sum, style: { numberFormat } }, column) => {
    if (!sum) return;
    const formula = sum.forms.now({ column, weight: at.weight, ranges });
    builder.put(row, column, { formula, result: sum.result(amounts) }).paint(area(row, column), { numberFormat });
  });
  builder.paint(labelArea, { horizontal: "center" }).merge(labelArea);
}

function putLinesToSign(
  builder: SheetBuilder,
  { columns: { at, lastPrinted }, signatureRows }: ScoringPlaces,
  { language }: ScoringSheetInput,
): void {
  const left = { first: 0, last: at.description };
  const right = { first: at.selfScore, last: lastPrinted };
  putSignatures(builder, signatureRows.first, { left, right }, language);
}

/** How a scoring sheet prints on the pages that were planned for it. */
export function scoringPageSetup(
  { count, columns }: ScoringPlaces,
  pages: ScoringPages,
  footer: PageSetup["footer"],
): PageSetup {
  const printArea = area(0, 0, count - 1, columns.lastPrinted);
  return tablePages(pages.choice, headRows.captions, { printArea, footer, breaks: pages.breaks });
}

/** Who the sheet is, for whoever reads it later; hidden, and scoped to the sheet so that a copy takes them along. */
function identityNames(
  { system, name }: ScoringSheetInput,
  { totalRow, columns: { at, version }, fields }: ScoringPlaces,
): Sheet["names"] {
  const cells = (a: Area): string => `=${quoteSheet(name)}!${absoluteName(a)}`;
  const cell = (a: Area): string => cells(area(a.row, a.column));
  /** From the first indicator to the total. */
  const table = (column: number): string => cells(area(headRows.captions + 1, column, totalRow, column));
  return [
    { name: systemName, formula: `="${systemKey(system)}"`, visible: false },
    { name: "ScoringEdition", formula: `="${system.edition}"`, visible: false },
    { name: "ScoringLayout", formula: `=${version}`, visible: false },
    ...scoringFields.flatMap(({ key, name }) =>
      name === undefined ? [] : [{ name, formula: cell(fields[key].value), visible: false }],
    ),
    { name: "ScoringNumbers", formula: table(at.number), visible: false },
    { name: scoresNames.self, formula: table(at.selfScore), visible: false },
    { name: scoresNames.assessed, formula: table(at.assessedScore), visible: false },
  ];
}
