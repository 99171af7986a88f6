/** Lays out the scoring sheet (评分表): an indicator system and what is known of the unit → a plain sheet. */

import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { nothingEntered, type EnteredScores, type Stage } from "../../domain/scoreSheet";
import { totalEntries, type Totals } from "../../domain/totals";
import { textFor, type Language } from "../../text";
import { absoluteName, area, quoteSheet, type Area } from "../../workbook/address";
import { SheetBuilder } from "../../workbook/sheetBuilder";
import type { PageSetup, Sheet } from "../../workbook/workbook";
import { checkFormula, checkResult, checkSummaryFormula, checkSummaryResult, sumFormula } from "./scoringFormulas";
import { scoringConditionalFormats, scoringValidations } from "./scoringRules";
import { columns, fields, headRows, placeRows, type RowRange, type ScoringRows } from "./scoringRows";
import { footerOf } from "../parts/footer";
import { pageMargins, usualPaper, type PaperChoice } from "../parts/paper";
import { nameCells } from "./scoringNames";
import { planScoringPages, type ScoringPages } from "./scoringPages";
import { colors, styles } from "../parts/styles";

export interface ScoringSheetInput {
  system: IndicatorSystem;
  name: string;
  unit: string;
  group: string;
  /** Serial number, or a text as entered; null while nobody has entered it. */
  date: number | string | null;
  stage: Stage;
  language: Language;
  /** By the indicator's number; what is not there is blank. */
  entries?: ReadonlyMap<number, EnteredScores>;
  /** A4 landscape where nothing is said. */
  paper?: PaperChoice;
}

/** The layout's version, kept in the sheet so that later versions know what they read. */
export const layoutVersion = 1;

/** The plain scoring sheet, every formula with its result. */
export function layOutScoringSheet(input: ScoringSheetInput): Sheet {
  const rows = placeRows(input.system);
  const entries = input.entries ?? new Map<number, EnteredScores>();
  const pages = planScoringPages(rows, entries, input.paper ?? usualPaper);
  const builder = new SheetBuilder(input.name, pages.heights, pages.widths);
  putHead(builder, input);
  putNames(builder, rows, pages, input);
  putIndicators(builder, rows, input, entries);
  putSums(
    builder,
    rows,
    totalEntries((number) => entries.get(number) ?? nothingEntered, input.system),
    input,
  );
  putSignatures(builder, rows, input);
  return Object.assign(builder.sheet, {
    frozen: { rows: headRows.captions + 1, columns: columns.name + 1 },
    validations: scoringValidations(rows, input.language),
    conditionalFormats: scoringConditionalFormats(rows, textFor(input.language).sheet),
    protection: { allowFormatColumns: true, allowFormatRows: true },
    tabColor: colors.accent,
    page: scoringPageSetup(rows, pages, footerOf({ ...input, edition: input.system.edition, checkCode: null })),
    names: identityNames(input, rows),
  } satisfies Partial<Sheet>);
}

function putHead(builder: SheetBuilder, input: ScoringSheetInput): void {
  const text = textFor(input.language).sheet;
  const lastPrinted = columns.evidence;
  const titleArea = area(headRows.title, 0, headRows.title, lastPrinted);
  const editionArea = area(headRows.attachment, columns.reason, headRows.attachment, lastPrinted);
  builder
    .paint(area(headRows.attachment, 0, headRows.attachment, lastPrinted), styles.label)
    .put(headRows.attachment, 0, input.system.attachment)
    .put(headRows.attachment, columns.reason, text.edition(input.system.edition))
    .paint(editionArea, { horizontal: "right" })
    .merge(editionArea)
    .put(headRows.title, 0, input.system.title)
    .paint(titleArea, styles.title)
    .merge(titleArea);
  putField(builder, fields.unit, text.unit, input.unit);
  putField(builder, fields.group, text.group, input.group || null);
  putField(builder, fields.date, text.date, input.date);
  putField(builder, fields.stage, text.stage, text.stages[input.stage]);
  builder.paint(fields.date.value, { numberFormat: 'yyyy"年"m"月"d"日"' });
  builder.paint(fields.unit.value, { numberFormat: "@" }).paint(fields.group.value, { numberFormat: "@" });
  builder
    .putRow(
      headRows.captions,
      0,
      Object.values(columns).map((_, i) => text.columns[keyOf(i)]),
    )
    .paint(area(headRows.captions, 0, headRows.captions, columns.check), styles.heading);
}

function keyOf(column: number): keyof typeof columns {
  return Object.keys(columns)[column] as keyof typeof columns;
}

function putField(
  builder: SheetBuilder,
  field: { label: Area; value: Area },
  label: string,
  value: string | number | null,
): void {
  builder
    .put(field.label.row, field.label.column, label)
    .paint(field.label, styles.label)
    .merge(field.label)
    .put(field.value.row, field.value.column, value)
    .paint(field.value, styles.value)
    .merge(field.value);
}

function putNames(builder: SheetBuilder, rows: ScoringRows, { breaks }: ScoringPages, input: ScoringSheetInput): void {
  for (const { area, text } of nameCells(rows, breaks, input.language)) {
    builder.put(area.row, area.column, text).paint(area, styles.centered).merge(area);
  }
}

function putIndicators(
  builder: SheetBuilder,
  rows: ScoringRows,
  input: ScoringSheetInput,
  entries: ReadonlyMap<number, EnteredScores>,
): void {
  const text = textFor(input.language).sheet;
  const checks: string[] = [];
  const stageCell = { row: fields.stage.value.row, column: fields.stage.value.column };
  for (const { indicator, row } of rows.indicators) {
    const entered = entries.get(indicator.number) ?? nothingEntered;
    const check = checkResult(entered, indicator.weight, input.stage, text);
    checks.push(check);
    builder.putRow(row, columns.number, [
      indicator.number,
      indicator.name,
      indicator.weight,
      indicator.description,
      entered.selfScore,
      entered.assessedScore,
      entered.reason,
      entered.evidence,
      { formula: checkFormula({ row, columns, stageCell }, text), result: check },
    ]);
  }
  for (const { first, last } of rows.sections) paintIndicators(builder, first, last);
  const range = { first: headRows.captions + 1, last: rows.totalRow - 1 };
  builder
    .put(headRows.date, columns.check, {
      formula: checkSummaryFormula(columns.check, range, text),
      result: checkSummaryResult(checks, text),
    })
    .paint(area(headRows.date, columns.check), styles.check);
}

function paintIndicators(builder: SheetBuilder, first: number, last: number): void {
  builder
    .paint(area(first, columns.number, last, columns.number), styles.centered)
    .paint(area(first, columns.name, last, columns.name), styles.cell)
    .paint(area(first, columns.weight, last, columns.weight), styles.number)
    .paint(area(first, columns.description, last, columns.description), styles.cell)
    .paint(area(first, columns.selfScore, last, columns.assessedScore), styles.score)
    .paint(area(first, columns.reason, last, columns.evidence), styles.entry)
    .paint(area(first, columns.check, last, columns.check), styles.check);
}

function putSums(builder: SheetBuilder, rows: ScoringRows, totals: Totals, input: ScoringSheetInput): void {
  const text = textFor(input.language).sheet;
  rows.sections.forEach(({ first, last, subtotalRow }, index) => {
    const amounts = totals.sections[index] ?? totals.total;
    putSumRow(builder, subtotalRow, text.subtotal, [{ first, last }], amounts);
  });
  putSumRow(builder, rows.totalRow, text.total, rows.sections, totals.total);
}

function putSumRow(
  builder: SheetBuilder,
  row: number,
  label: string,
  ranges: RowRange[],
  amounts: { weight: number; self: number; assessed: number },
): void {
  const labelArea = area(row, columns.section, row, columns.name);
  const put = (column: number, result: number): unknown =>
    builder.put(row, column, { formula: sumFormula(column, ranges), result });
  builder.put(row, columns.section, label);
  put(columns.weight, amounts.weight);
  put(columns.selfScore, amounts.self);
  put(columns.assessedScore, amounts.assessed);
  builder
    .paint(area(row, columns.section, row, columns.evidence), { ...styles.number, ...styles.subtotal })
    .paint(labelArea, { horizontal: "center" })
    .merge(labelArea);
}

function putSignatures(builder: SheetBuilder, rows: ScoringRows, input: ScoringSheetInput): void {
  const { signatures } = textFor(input.language).sheet;
  signatures.forEach((signature, index) => {
    const row = rows.signatureRows.first + Math.floor(index / 2);
    const block =
      index % 2 === 0
        ? area(row, columns.section, row, columns.description)
        : area(row, columns.selfScore, row, columns.evidence);
    builder
      .put(row, block.column, signature)
      .paint(block, { ...styles.text, wrap: false })
      .merge(block);
  });
}

/** How a scoring sheet prints on the pages that were planned for it. */
export function scoringPageSetup(rows: ScoringRows, pages: ScoringPages, footer: PageSetup["footer"]): PageSetup {
  return {
    ...pages.choice,
    margins: pageMargins,
    printArea: area(0, 0, rows.count - 1, columns.evidence),
    titleRows: { first: headRows.captions, last: headRows.captions },
    fit: "wide",
    centerHorizontally: true,
    blackAndWhite: false,
    footer,
    breaks: pages.breaks,
  };
}

/** Who the sheet is, for whoever reads it later; hidden, and scoped to the sheet so that a copy takes them along. */
function identityNames({ system, name }: ScoringSheetInput, rows: ScoringRows): Sheet["names"] {
  const cells = (a: Area): string => `=${quoteSheet(name)}!${absoluteName(a)}`;
  const cell = (a: Area): string => cells(area(a.row, a.column));
  /** From the first indicator to the total. */
  const table = (column: number): string => cells(area(headRows.captions + 1, column, rows.totalRow, column));
  return [
    { name: "ScoringSystem", formula: `="${system.id}"`, visible: false },
    { name: "ScoringEdition", formula: `="${system.edition}"`, visible: false },
    { name: "ScoringLayout", formula: `=${layoutVersion}`, visible: false },
    { name: "ScoringUnit", formula: cell(fields.unit.value), visible: false },
    { name: "ScoringStage", formula: cell(fields.stage.value), visible: false },
    { name: "ScoringNumbers", formula: table(columns.number), visible: false },
    { name: "ScoringSelfScores", formula: table(columns.selfScore), visible: false },
    { name: "ScoringAssessedScores", formula: table(columns.assessedScore), visible: false },
  ];
}
