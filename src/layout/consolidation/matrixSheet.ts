/** Lays out the matrix (各单位得分明细表): indicators down, units across by rank, shaded; mean, highest, lowest and points lost of each. */

import type { Figures, Ranking } from "../../domain/ranking";
import { scoresOf, sectionSpans } from "../../domain/unitRecord";
import { type Language, textFor } from "../../text";
import { consolidateText } from "../../text/consolidate";
import { area, areaName, cellName } from "../../workbook/address";
import { type Content, SheetBuilder } from "../../workbook/sheetBuilder";
import type { Sheet, Style } from "../../workbook/workbook";
import { pageFooter } from "../parts/footer";
import { textHeight } from "../parts/measureText";
import { onePage, type PaperChoice, printableSize, uprightPaper } from "../parts/paper";
import { placesOf } from "../parts/places";
import { colors, styles } from "../parts/styles";
import { consolidationName, type ConsolidationPlan } from "./consolidation";
import { dataKeys, type DataPlaces, dataReference } from "./dataSheet";
import { figureFormulas } from "./figureFormulas";

const rows = { title: 0, note: 1, captions: 2, first: 3 };
type MatrixKey = "section" | "number" | "name" | "weight" | "mean" | "highest" | "lowest" | "lost";

/** A column before the units'. */
interface MatrixColumn {
  key: MatrixKey;
  caption: (language: Language, levels: readonly string[]) => string;
  /** Points. */
  width: number;
  style: Partial<Style>;
  /** Worked out over a row's scores: `scores` is their area, `weight` the cell of what each may be at most. */
  figure?: (scores: string, weight: string, figures: Figures) => Content;
}

const nameWidth = 120;
const figure: Partial<Style> = { ...styles.points, fill: colors.subtotal };
const leading: readonly MatrixColumn[] = [
  {
    key: "section",
    caption: (language, levels) => textFor(language).sheet.levelName(levels[0] ?? "", levels.length === 1),
    width: 60,
    style: styles.centered,
  },
  {
    key: "number",
    caption: (language) => textFor(language).sheet.columns.number,
    width: 30,
    style: styles.centered,
  },
  {
    key: "name",
    caption: (language, levels) => textFor(language).sheet.levelName(levels.at(-1) ?? "", true),
    width: nameWidth,
    style: styles.cell,
  },
  {
    key: "weight",
    caption: (language) => textFor(language).sheet.columns.weight,
    width: 42,
    style: styles.weight,
  },
  {
    key: "mean",
    caption: (language) => consolidateText(language).ranking.mean,
    width: 44,
    style: figure,
    figure: (scores, _, { mean }) => ({ formula: figureFormulas.mean(scores), result: mean ?? "" }),
  },
  {
    key: "highest",
    caption: (language) => consolidateText(language).ranking.highest,
    width: 44,
    style: figure,
    figure: (scores, _, { highest }) => ({ formula: figureFormulas.highest(scores), result: highest ?? "" }),
  },
  {
    key: "lowest",
    caption: (language) => consolidateText(language).ranking.lowest,
    width: 44,
    style: figure,
    figure: (scores, _, { lowest }) => ({ formula: figureFormulas.lowest(scores), result: lowest ?? "" }),
  },
  {
    key: "lost",
    caption: (language) => consolidateText(language).matrix.lost,
    width: 56,
    style: figure,
    figure: (scores, weight, { lost }) => ({
      formula: `=ROUND(${weight}*COUNT(${scores})-SUM(${scores}),2)`,
      result: lost,
    }),
  },
];

const columns = placesOf<MatrixKey | "unit">([...leading, { key: "unit" }]);

/** With few units and with many; a score with two decimals fits into both. */
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
  const lastColumn = columns.unit + count - 1;
  const columnWidths = [
    ...leading.map(({ width }) => width),
    ...Array.from({ length: count }, () => unitWidthOf(ranking)),
  ];
  const rowHeights = heightsOf(ranking);
  const builder = new SheetBuilder(name, rowHeights, columnWidths);
  const isPrinted = standings.length <= mostPrinted;
  const lastPrinted = isPrinted ? lastColumn : columns.lost;
  putHead(builder, ranking, input, data, lastPrinted);
  putLabels(builder, ranking, totalRow);
  putScores(builder, ranking);
  putFigures(builder, ranking, totalRow, lastColumn, input);
  paint(builder, totalRow, lastColumn);
  return Object.assign(builder.sheet, {
    frozen: { rows: rows.first, columns: columns.weight + 1 },
    colorScales: indicators.map(({ indicator }, i) => ({
      area: area(rows.first + i, columns.unit, rows.first + i, lastColumn),
      from: { value: 0, color: colors.shade.low },
      to: { value: indicator.weight, color: colors.shade.full },
    })),
    tabColor: colors.series.self,
    page: onePage(isPrinted ? paperFor(sumOf(columnWidths), sumOf(rowHeights)) : uprightPaper, {
      printArea: area(0, 0, totalRow, lastPrinted),
      footer: pageFooter(input.language, system.attachment),
    }),
    names: [consolidationName("matrix")],
  } satisfies Partial<Sheet>);
}

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
    Math.max(heights.indicator, textHeight(indicator.name, nameWidth, 10)),
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
  const { standings } = ranking;
  const title = area(rows.title, 0, rows.title, Math.max(last, columns.lost));
  builder
    .put(rows.title, 0, text.matrix.title(ranking.system.title))
    .paint(title, styles.title)
    .merge(title)
    .put(rows.note, 0, text.matrix.note)
    .paint(area(rows.note, 0), styles.label)
    .putRow(rows.captions, 0, [
      ...leading.map(({ caption }) => caption(input.language, ranking.system.levels)),
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

/** As values: ten thousand formulas that copy the data sheet's cells would take longer to draw than everything else. */
function putScores(builder: SheetBuilder, { standings, score: stage }: Ranking): void {
  standings.forEach(({ record }, unit) =>
    scoresOf(record, stage).forEach((score, i) => builder.put(rows.first + i, columns.unit + unit, score)),
  );
}

function putFigures(
  builder: SheetBuilder,
  ranking: Ranking,
  totalRow: number,
  lastColumn: number,
  { language }: ConsolidationPlan,
): void {
  const put = (row: number, figures: Figures): void => {
    const scores = areaName(area(row, columns.unit, row, lastColumn));
    leading.forEach(({ figure }, column) => {
      if (figure) builder.put(row, column, figure(scores, cellName(row, columns.weight), figures));
    });
  };
  ranking.indicators.forEach((figures, i) => put(rows.first + i, figures));
  put(totalRow, ranking.total);
  const sum = (column: number): string => `=ROUND(SUM(${areaName(area(rows.first, column, totalRow - 1, column))}),2)`;
  builder
    .put(totalRow, 0, textFor(language).sheet.total)
    .put(totalRow, columns.weight, { formula: sum(columns.weight), result: ranking.system.total });
  ranking.standings.forEach(({ total }, unit) =>
    builder.put(totalRow, columns.unit + unit, { formula: sum(columns.unit + unit), result: total }),
  );
}

function paint(builder: SheetBuilder, totalRow: number, lastColumn: number): void {
  builder.paint(area(rows.captions, 0, rows.captions, lastColumn), styles.heading);
  leading.forEach(({ style }, column) => builder.paint(area(rows.first, column, totalRow, column), style));
  builder
    .paint(area(rows.first, columns.unit, totalRow, lastColumn), styles.points)
    .paint(area(totalRow, 0, totalRow, lastColumn), styles.subtotal)
    .paint(area(totalRow, 0, totalRow, columns.name), { horizontal: "center" });
}
