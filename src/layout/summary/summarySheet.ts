/** Lays out the summary sheet (汇总图表): sections and groups added up by formulas over a scoring sheet, and three charts. */

import type { EnteredScores } from "../../domain/scoreSheet";
import { amountsOfStage, totalEntries, type Amounts } from "../../domain/totals";
import { nothingEntered } from "../../domain/scoreSheet";
import { textFor } from "../../text";
import { area, quoteSheet } from "../../workbook/address";
import { SheetBuilder, type Content } from "../../workbook/sheetBuilder";
import type { Sheet } from "../../workbook/workbook";
import { placeRows, type RowRange } from "../scoring/scoringRows";
import type { ScoringSheetInput } from "../scoring/scoringSheet";
import { putChartData } from "./summaryChartData";
import { summaryCharts } from "./summaryCharts";
import { scoringReference, summaryFormulas } from "./summaryFormulas";
import {
  chartColumns,
  placeSummary,
  summaryColumns as at,
  summaryHead,
  summaryWidths,
  type SummaryRows,
} from "./summaryRows";
import { colors, styles } from "../parts/styles";
import { summaryOfName } from "./summaryOf";

/** The plain summary sheet of a scoring sheet that is laid out with the same input. `name` is the summary's own. */
export function layOutSummarySheet(input: ScoringSheetInput, name: string): Sheet {
  const scoringRows = placeRows(input.system);
  const rows = placeSummary(scoringRows);
  const builder = new SheetBuilder(name, rows.heights, summaryWidths);
  putHead(builder, input);
  putTable(builder, rows, input);
  const data = putChartData(builder, rows, scoringRows, input);
  return Object.assign(builder.sheet, {
    frozen: { rows: rows.captions + 1, columns: 0 },
    charts: summaryCharts(rows, data, textFor(input.language).sheet.summary),
    protection: { allowFormatColumns: true, allowFormatRows: true },
    tabColor: colors.series.self,
    page: {
      orientation: "landscape",
      paper: "A4",
      margins: { left: 36, right: 36, top: 42, bottom: 42, header: 20, footer: 20 },
      printArea: area(0, 0, rows.count - 1, chartColumns.lastPrinted),
      titleRows: null,
      fit: "page",
      centerHorizontally: true,
      blackAndWhite: false,
      footer: { left: "", center: textFor(input.language).sheet.page, right: "" },
      breaks: [],
    },
    names: [{ name: summaryOfName, formula: `=${quoteSheet(input.name)}!$A$1`, visible: false }],
  } satisfies Partial<Sheet>);
}

function putHead(builder: SheetBuilder, input: ScoringSheetInput): void {
  const text = textFor(input.language).sheet;
  const reference = scoringReference(input.name);
  const titleArea = area(0, 0, 0, chartColumns.last);
  const { row: head, stageColumn } = summaryHead;
  builder
    .put(0, 0, text.summary.title(input.system.title))
    .paint(titleArea, styles.title)
    .merge(titleArea)
    .put(head, 0, { formula: `=${quote(`${text.unit}：`)}&${reference.unit}`, result: `${text.unit}：${input.unit}` })
    .put(head, stageColumn, { formula: `=${reference.stage}`, result: text.stages[input.stage] })
    .paint(area(head, 0, head, chartColumns.last), styles.label)
    .merge(area(head, 0, head, stageColumn - 1))
    .merge(area(head, stageColumn, head, stageColumn + 1))
    .put(head, stageColumn + 2, text.summary.note)
    .merge(area(head, stageColumn + 2, head, chartColumns.last))
    .paint(area(head, stageColumn + 2, head, chartColumns.last), { horizontal: "right" });
}

function quote(text: string): string {
  return `"${text}"`;
}

function putTable(builder: SheetBuilder, rows: SummaryRows, input: ScoringSheetInput): void {
  const { columns, summary, total } = textFor(input.language).sheet;
  const entries = input.entries ?? new Map<number, EnteredScores>();
  const totals = totalEntries((number) => entries.get(number) ?? nothingEntered, input.system);
  const formulas = summaryFormulas(input);
  builder
    .putRow(rows.captions, 0, [
      columns.section,
      columns.group,
      columns.weight,
      columns.selfScore,
      columns.assessedScore,
      summary.lost,
      summary.rate,
      summary.scored,
      summary.count,
    ])
    .paint(area(rows.captions, 0, rows.captions, at.count), styles.heading);

  const putAmounts = (row: number, ranges: RowRange[], amounts: Amounts): void => {
    const { lost, rate, scored } = amountsOfStage(amounts, input.stage);
    const results = [amounts.weight, amounts.self, amounts.assessed, lost, rate ?? "", scored, amounts.count];
    const contents = formulas.row(row, ranges).map((formula, i): Content => ({ formula, result: results[i] ?? null }));
    builder.putRow(row, at.weight, contents).paint(area(row, at.weight, row, at.count), styles.number);
    builder.paint(area(row, at.rate), { numberFormat: "0.0%_)" });
  };
  rows.sections.forEach(({ row, placed, groupRows }, s) => {
    const section = totals.sections[s] ?? { ...totals.total, groups: [] };
    putAmounts(row, [placed], section);
    builder.put(row, at.section, placed.section.name);
    builder
      .paint(area(row, at.section, row, at.group), styles.cell)
      .paint(area(row, 0, row, at.count), styles.subtotal);
    builder.merge(area(row, at.section, row, at.group));
    placed.groups.forEach((group, g) => {
      const groupRow = groupRows[g] ?? row;
      putAmounts(groupRow, [group], section.groups[g] ?? totals.total);
      builder.put(groupRow, at.group, group.group.name);
      builder.paint(area(groupRow, at.section, groupRow, at.group), styles.cell);
    });
  });
  putAmounts(
    rows.total,
    rows.sections.map((section) => section.placed),
    totals.total,
  );
  builder
    .put(rows.total, 0, total)
    .paint(area(rows.total, at.section, rows.total, at.group), { ...styles.centered })
    .paint(area(rows.total, 0, rows.total, at.count), { ...styles.subtotal, fill: colors.heading })
    .merge(area(rows.total, at.section, rows.total, at.group));
}
