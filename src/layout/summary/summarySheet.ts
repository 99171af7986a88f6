/** Lays out the summary sheet (得分图表): sections and groups added up by formulas over a scoring sheet, and three charts. */

import { type Amounts, amountsOfStage } from "../../domain/totals";
import { type Language, textFor } from "../../text";
import { area, quoteSheet } from "../../workbook/address";
import { SheetBuilder } from "../../workbook/sheetBuilder";
import type { PageSetup, Sheet } from "../../workbook/workbook";
import { pageFooter } from "../parts/footer";
import { onePage, usualPaper } from "../parts/paper";
import { colors, styles } from "../parts/styles";
import { putCaptions } from "../parts/tableColumns";
import { quoteText } from "../scoring/scoringFormulas";
import { type ScoringSheetInput, totalsOf } from "../scoring/scoringInput";
import { placeScoringSheet, type ScoringPlaces } from "../scoring/scoringPlaces";
import type { RowRange } from "../scoring/scoringRows";
import { putChartData } from "./summaryChartData";
import { summaryCharts } from "./summaryCharts";
import { chartColumns, figures, summaryColumns as at, summaryWidths, tableColumns } from "./summaryColumns";
import { scoringReference, summaryFormulas } from "./summaryFormulas";
import { summaryOfName } from "./summaryOf";
import { placeSummary, summaryHead, type SummaryRows } from "./summaryPlaces";

/** The plain summary sheet of a scoring sheet that is laid out with the same input. `name` is the summary's own. */
export function layOutSummarySheet(input: ScoringSheetInput, name: string): Sheet {
  const scoring = placeScoringSheet(input.system, input.layout);
  const rows = placeSummary(scoring);
  const builder = new SheetBuilder(name, rows.heights, [...summaryWidths]);
  putHead(builder, scoring, input);
  putTable(builder, rows, scoring, input);
  const data = putChartData(builder, rows, scoring, input);
  return Object.assign(builder.sheet, {
    frozen: { rows: rows.captions + 1, columns: 0 },
    charts: summaryCharts(rows, data, textFor(input.language).sheet.summary, input.system),
    protection: { allowFormatColumns: true, allowFormatRows: true },
    tabColor: colors.series.self,
    page: onePage(usualPaper, {
      printArea: area(0, 0, rows.count - 1, chartColumns.lastPrinted),
      footer: summaryFooter(input.language, null),
    }),
    names: [{ name: summaryOfName, formula: `=${quoteSheet(input.name)}!$A$1`, visible: false }],
  } satisfies Partial<Sheet>);
}

/** The page; of a finalised table its check code as well, in the size of our other footers. */
export function summaryFooter(language: Language, checkCode: string | null): PageSetup["footer"] {
  const right = checkCode === null ? "" : `&8 ${textFor(language).sheet.checkCode(checkCode)}`;
  return { ...pageFooter(language), right };
}

function putHead(builder: SheetBuilder, scoring: ScoringPlaces, input: ScoringSheetInput): void {
  const text = textFor(input.language).sheet;
  const reference = scoringReference(input.name, scoring);
  const titleArea = area(0, 0, 0, chartColumns.last);
  const { row: head, stageColumn } = summaryHead;
  builder
    .put(0, 0, text.summary.title(input.system.title))
    .paint(titleArea, styles.title)
    .merge(titleArea)
    .put(head, 0, {
      formula: `=${quoteText(`${text.unit}：`)}&${reference.unit}`,
      result: `${text.unit}：${input.unit}`,
    })
    .put(head, stageColumn, { formula: `=${reference.stage}`, result: text.stages[input.stage] })
    .paint(area(head, 0, head, chartColumns.last), styles.label)
    .merge(area(head, 0, head, stageColumn - 1))
    .merge(area(head, stageColumn, head, stageColumn + 1))
    .put(head, stageColumn + 2, text.summary.note)
    .merge(area(head, stageColumn + 2, head, chartColumns.last))
    .paint(area(head, stageColumn + 2, head, chartColumns.last), { horizontal: "right" });
}

/** With fewer there are no headings of a second level. */
const levelsWithGroups = 3;

function putTable(builder: SheetBuilder, rows: SummaryRows, scoring: ScoringPlaces, input: ScoringSheetInput): void {
  const text = textFor(input.language).sheet;
  const totals = totalsOf(input);
  const formulas = summaryFormulas(input, scoring);
  const { levels } = input.system;
  putCaptions(builder, tableColumns, { text, levels }, rows.captions);
  if (levels.length < levelsWithGroups)
    builder.put(rows.captions, at.group, null).merge(area(rows.captions, at.section, rows.captions, at.group));
  const putAmounts = (row: number, ranges: RowRange[], amounts: Amounts): void => {
    const formulaOf = formulas.row(row, ranges);
    const ofStage = amountsOfStage(amounts, input.stage);
    for (const { key, style, result } of figures) {
      builder
        .put(row, at[key], { formula: formulaOf[key], result: result(amounts, ofStage) })
        .paint(area(row, at[key]), style);
    }
  };
  rows.sections.forEach(({ row, placed, groupRows }, s) => {
    const section = totals.sections[s] ?? { ...totals.total, groups: [] };
    putAmounts(row, [placed], section);
    builder.put(row, at.section, placed.heading.name);
    builder
      .paint(area(row, at.section, row, at.group), styles.cell)
      .paint(area(row, 0, row, at.count), styles.subtotal);
    builder.merge(area(row, at.section, row, at.group));
    placed.below.forEach((group, g) => {
      const groupRow = groupRows[g] ?? row;
      putAmounts(groupRow, [group], section.groups[g] ?? totals.total);
      builder.put(groupRow, at.group, group.heading.name);
      builder.paint(area(groupRow, at.section, groupRow, at.group), styles.cell);
    });
  });
  putAmounts(rows.total, scoring.blocks, totals.total);
  builder
    .put(rows.total, 0, text.total)
    .paint(area(rows.total, at.section, rows.total, at.group), { ...styles.centered })
    .paint(area(rows.total, 0, rows.total, at.count), { ...styles.subtotal, fill: colors.heading })
    .merge(area(rows.total, at.section, rows.total, at.group));
}
