/** Lays out the matrix (得分矩阵): indicators down, units across by rank, shaded; mean, highest, lowest and points lost of each. */

import type { Figures, Ranking } from "../../domain/ranking";
import { scoresOf, sectionSpans } from "../../domain/unitRecord";
import { textFor } from "../../text";
import { consolidateText } from "../../text/consolidate";
import { area, areaName, cellName } from "../../workbook/address";
import { SheetBuilder, type Content } from "../../workbook/sheetBuilder";
import type { Sheet } from "../../workbook/workbook";
import { consolidationName, mostUnitsWithFormulas, type ConsolidationPlan } from "./consolidation";
import { dataKeys, dataReference, type DataPlaces } from "./dataSheet";
import { textHeight } from "../parts/measureText";
import { pageMargins, printableSize, type PaperChoice } from "../parts/paper";
import { colors, styles } from "../parts/styles";

const rows = { title: 0, note: 1, captions: 2, first: 3 };
const columns = { section: 0, number: 1, name: 2, weight: 3, mean: 4, highest: 5, lowest: 6, lost: 7, first: 8 };
const widths = [60, 30, 120, 36, 44, 44, 44, 56];
/** Of few units and of many: a score with two decimals fits into both. */
const unitWidths = { few: 48, many: 32 };
const fewUnits = 16;
const heights = { title: 56, note: 20, indicator: 20 };

/** With more units, only the figures fit on paper. */
const mostPrinted = 60;

/** The plain matrix of one system. */
export function layOutMatrixSheet(ranking: Ranking, input: ConsolidationPlan, data: DataPlaces, name: string): Sheet {
  const { standings, indicators, system } = ranking;
  const count = Math.max(1, standings.length);
  const totalRow = rows.first + indicators.length;
  const lastColumn = columns.first + count - 1;
  const columnWidths = [...widths, ...Array.from({ length: count }, () => unitWidthOf(ranking))];
  const rowHeights = heightsOf(ranking);
  const builder = new SheetBuilder(name, rowHeights, columnWidths);
  const isPrinted = standings.length <= mostPrinted;
  const lastPrinted = isPrinted ? lastColumn : columns.lost;
  putHead(builder, ranking, input, data, lastPrinted);
  putLabels(builder, ranking, totalRow);
  putScores(builder, ranking, data);
  putFigures(builder, ranking, totalRow, lastColumn, input);
  paint(builder, totalRow, lastColumn);
  return Object.assign(builder.sheet, {
    frozen: { rows: rows.first, columns: columns.weight + 1 },
    colorScales: indicators.map(({ indicator }, i) => ({
      area: area(rows.first + i, columns.first, rows.first + i, lastColumn),
      from: { value: 0, color: colors.shade.low },
      to: { value: indicator.weight, color: colors.shade.full },
    })),
    tabColor: colors.series.self,
    page: {
      ...(isPrinted ? paperFor(sumOf(columnWidths), sumOf(rowHeights)) : figuresPaper),
      ...{ margins: pageMargins, fit: "page" },
      printArea: area(0, 0, totalRow, lastPrinted),
      titleRows: { first: rows.captions, last: rows.captions },
      ...{ centerHorizontally: true, blackAndWhite: false, breaks: [] },
      footer: { left: system.attachment, center: textFor(input.language).sheet.page, right: "" },
    },
    names: [consolidationName("matrix")],
  } satisfies Partial<Sheet>);
}

const figuresPaper = { paper: "A4", orientation: "portrait" } as const;

/** The A3 page on which the whole matrix is larger. */
function paperFor(width: number, height: number): PaperChoice {
  const scaleOn = (choice: PaperChoice): number => {
    const page = printableSize(choice);
    return Math.min(page.width / width, page.height / height);
  };
  const upright: PaperChoice = { paper: "A3", orientation: "portrait" };
  const lying: PaperChoice = { paper: "A3", orientation: "landscape" };
  return scaleOn(lying) > scaleOn(upright) ? lying : upright;
}

function sumOf(lengths: number[]): number {
  return lengths.reduce((sum, each) => sum + each, 0);
}

function unitWidthOf({ standings }: Ranking): number {
  return standings.length <= fewUnits ? unitWidths.few : unitWidths.many;
}

function heightsOf(ranking: Ranking): number[] {
  const { indicators, standings } = ranking;
  const captions = Math.max(
    34,
    ...standings.map(({ record }) => Math.min(140, textHeight(record.unit, unitWidthOf(ranking), 10.5))),
  );
  const each = indicators.map(({ indicator }) =>
    Math.max(heights.indicator, textHeight(indicator.name, widths[2] ?? 0, 10)),
  );
  return [heights.title, heights.note, captions, ...each, heights.indicator];
}

function putHead(
  builder: SheetBuilder,
  ranking: Ranking,
  input: ConsolidationPlan,
  data: DataPlaces,
  last: number,
): void {
  const text = consolidateText(input.language);
  const captions = textFor(input.language).sheet.columns;
  const { standings } = ranking;
  const title = area(rows.title, 0, rows.title, Math.max(last, columns.lost));
  builder
    .put(rows.title, 0, text.matrix.title(ranking.system.title))
    .paint(title, styles.title)
    .merge(title)
    .put(rows.note, 0, text.matrix.note)
    .paint(area(rows.note, 0), styles.label)
    .putRow(rows.captions, 0, [
      ...[captions.section, captions.number, captions.name, captions.weight],
      ...[text.ranking.mean, text.ranking.highest, text.ranking.lowest, text.matrix.lost],
      ...standings.map(({ record }): Content => ({
        formula: `=${dataReference(data, data.row(record), dataKeys.indexOf("unit"))}`,
        result: record.unit,
      })),
    ]);
}

function putLabels(builder: SheetBuilder, { system, indicators }: Ranking, totalRow: number): void {
  for (const { name, first, last } of sectionSpans(system)) {
    const place = area(rows.first + first, columns.section, rows.first + last, columns.section);
    builder.put(place.row, place.column, name).merge(place);
  }
  indicators.forEach(({ indicator }, i) =>
    builder.putRow(rows.first + i, columns.number, [indicator.number, indicator.name, indicator.weight]),
  );
  builder.merge(area(totalRow, 0, totalRow, columns.name));
}

function putScores(builder: SheetBuilder, { standings, score: stage }: Ranking, data: DataPlaces): void {
  const formulas = standings.length <= mostUnitsWithFormulas;
  standings.forEach(({ record }, unit) => {
    const dataRow = data.row(record);
    scoresOf(record, stage).forEach((score, i) => {
      const formula = `=${dataReference(data, dataRow, data.column(i))}`;
      builder.put(rows.first + i, columns.first + unit, formulas ? { formula, result: score } : score);
    });
  });
}

function putFigures(
  builder: SheetBuilder,
  ranking: Ranking,
  totalRow: number,
  lastColumn: number,
  { language }: ConsolidationPlan,
): void {
  const put = (row: number, { mean, highest, lowest, lost }: Figures): void => {
    const range = areaName(area(row, columns.first, row, lastColumn));
    const unlessNone = (formula: string): string => `=IF(COUNT(${range})=0,"",${formula})`;
    builder.putRow(row, columns.mean, [
      { formula: unlessNone(`ROUND(AVERAGE(${range}),2)`), result: mean ?? "" },
      { formula: unlessNone(`MAX(${range})`), result: highest ?? "" },
      { formula: unlessNone(`MIN(${range})`), result: lowest ?? "" },
      { formula: `=ROUND(${cellName(row, columns.weight)}*COUNT(${range})-SUM(${range}),2)`, result: lost },
    ]);
  };
  ranking.indicators.forEach((figures, i) => put(rows.first + i, figures));
  put(totalRow, ranking.total);
  const sum = (column: number): string => `=ROUND(SUM(${areaName(area(rows.first, column, totalRow - 1, column))}),2)`;
  builder
    .put(totalRow, 0, textFor(language).sheet.total)
    .put(totalRow, columns.weight, { formula: sum(columns.weight), result: 100 });
  ranking.standings.forEach(({ total }, unit) =>
    builder.put(totalRow, columns.first + unit, { formula: sum(columns.first + unit), result: total }),
  );
}

function paint(builder: SheetBuilder, totalRow: number, lastColumn: number): void {
  builder
    .paint(area(rows.captions, 0, rows.captions, lastColumn), styles.heading)
    .paint(area(rows.first, columns.section, totalRow, columns.number), styles.centered)
    .paint(area(rows.first, columns.name, totalRow, columns.name), styles.cell)
    .paint(area(rows.first, columns.weight, totalRow, lastColumn), styles.number)
    .paint(area(rows.first, columns.mean, totalRow, columns.lost), { fill: colors.subtotal })
    .paint(area(totalRow, 0, totalRow, lastColumn), styles.subtotal)
    .paint(area(totalRow, 0, totalRow, columns.name), { horizontal: "center" });
}
