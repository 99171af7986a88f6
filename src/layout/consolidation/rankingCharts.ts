/** Lays out the ranking's native charts (排名图表) with their data beyond the paper: totals, sections' means, spread, indicators that lost most. */

import type { Ranking } from "../../domain/ranking";
import { roundTo } from "../../domain/rounding";
import { consolidateText } from "../../text/consolidate";
import { absoluteName, type Area, area, areaSize, cellName, quoteSheet } from "../../workbook/address";
import { type Content, SheetBuilder } from "../../workbook/sheetBuilder";
import type { Chart, Sheet } from "../../workbook/workbook";
import { axisAbove, axisBelow, equalBands, labelSize, mostBands, usualLabelSize } from "../parts/chartAxes";
import { pageFooter } from "../parts/footer";
import { chartPages, uprightPaper } from "../parts/paper";
import { colors, styles } from "../parts/styles";
import { consolidationName, type ConsolidationPlan } from "./consolidation";
import type { RankingPlaces } from "./rankingSheet";

/** Nobody reads more bars than that. */
const mostBars = 60;
const lostShown = 10;

/** The share of the axis of totals that is left free behind full marks, for labels. */
const roomForTotals = 0.1;

/** Totals differ by so much at least. */
const leastPoints = 0.01;

/** Wider than the paper and shrunk to it, so that every bar has room for its label; a page has `pageRows` below the title. */
const [columnCount, columnWidth, rowHeight, pageRows] = [10, 70, 20, 47];
/** Before and behind the charts: LibreOffice cuts a frame that begins or ends with the paper. */
const marginWidth = 4;
const lastColumn = columnCount + 1;
const dataColumn = lastColumn + 2;
/** Hidden: what the charts are drawn from. */
const dataWidths = [0, 0, 0, 0];

/** With so few bars all charts stand on one page. */
const fewBars = 10;

/** Where the ranking itself stands: its sheet, and its cells there. */
export interface RankingTable {
  sheet: string;
  places: RankingPlaces;
}

/** The plain sheet: the bars and the spread on a page, the other two on the next; or all on one. */
export function layOutRankingCharts(
  ranking: Ranking,
  input: ConsolidationPlan,
  table: RankingTable,
  name: string,
): Sheet {
  const bars = Math.min(mostBars, ranking.standings.length);
  const places = placeCharts(bars);
  const rowCount = Math.max(places.lost.lastRow + 2, bars + lostShown + mostBands + ranking.sections.length + 12);
  const builder = new SheetBuilder(
    name,
    Array.from({ length: rowCount }, (_, row) => (row === 0 ? 36 : rowHeight)),
    [marginWidth, ...Array.from({ length: columnCount }, () => columnWidth), marginWidth, ...dataWidths],
  );
  const title = area(0, 0, 0, lastColumn);
  const { ranking: text } = consolidateText(input.language);
  builder.put(0, 0, text.charts.title(ranking.system.title)).paint(title, styles.title).merge(title);
  const charts = bars === 0 ? [] : putCharts(builder, ranking, { table, places, bars, input });
  return Object.assign(builder.sheet, {
    charts,
    tabColor: colors.accent,
    page: chartPages(uprightPaper, {
      printArea: area(0, 0, places.lost.lastRow + 1, lastColumn),
      footer: pageFooter(input.language, ranking.system.attachment),
      breaks: bars <= fewBars ? [] : [places.sections.row],
    }),
    names: [consolidationName("charts")],
  } satisfies Partial<Sheet>);
}

type ChartKey = "ranking" | "spread" | "sections" | "lost";

/** Rows that each chart takes, from the title down; there is a row between two on a page. */
const heights: Record<"onePage" | "twoPages", Record<ChartKey, number>> = {
  onePage: { ranking: 11, spread: 9, sections: 10, lost: 14 },
  twoPages: { ranking: 36, spread: 10, sections: 23, lost: 23 },
};

function placeCharts(bars: number): Record<ChartKey, Area> {
  const isOnePage = bars <= fewBars;
  const rows = heights[isOnePage ? "onePage" : "twoPages"];
  const place = (row: number, key: ChartKey): Area => area(row, 1, row + rows[key] - 1, columnCount);
  const ranking = place(1, "ranking");
  const spread = place(ranking.lastRow + 2, "spread");
  const sections = place(isOnePage ? spread.lastRow + 2 : 1 + pageRows, "sections");
  return { ranking, spread, sections, lost: place(sections.lastRow + 2, "lost") };
}

interface Drawing {
  table: RankingTable;
  places: ReturnType<typeof placeCharts>;
  bars: number;
  input: ConsolidationPlan;
}

function putCharts(builder: SheetBuilder, ranking: Ranking, { table, places, bars, input }: Drawing): Chart[] {
  const { ranking: text } = consolidateText(input.language);
  const { total } = ranking.system;
  let row = 0;
  const put = (head: string[], lines: Content[][]): Area => {
    builder.putRow(row, dataColumn, head);
    lines.forEach((line, i) => builder.putRow(row + 1 + i, dataColumn, line));
    const block = area(row, dataColumn, row + lines.length, dataColumn + head.length - 1);
    builder.paint(block, styles.unseen);
    row = block.lastRow + 2;
    return block;
  };
  builder.put(row++, dataColumn, text.charts.data).paint(area(0, dataColumn), styles.unseen);
  const spread = spreadOf(ranking, table, text.charts.band);
  const sources = {
    ranking: put([text.captions.unit, text.captions.total], barLines(ranking, table, bars)),
    sections: put([text.charts.sections, text.charts.full, text.mean], sectionLines(ranking, table)),
    spread: put([text.captions.total, text.charts.units], spread.lines),
    lost: put([text.charts.lost, text.charts.points], lostLines(ranking)),
  };
  const chart = (key: keyof typeof sources, more: Omit<Chart, "name" | "source" | "place">): Chart => ({
    name: `Ranking-${key}`,
    source: sources[key],
    place: places[key],
    ...more,
  });
  const points = { title: text.charts.points, min: 0, numberFormat: "General" };
  const shown = ranking.standings.slice(0, bars).map(({ total }) => total);
  const size = labelSize(bars, areaSize(places.ranking).rows * rowHeight);
  const from = axisBelow(Math.min(...shown));
  return [
    chart("ranking", {
      kind: "clusteredBar",
      title: text.charts.ranking(bars, bars === ranking.standings.length, from),
      colors: [colors.series.assessed],
      ...(size < usualLabelSize && { labelSize: size }),
      valueAxis: { ...points, title: "", min: from, max: total + roomForTotals * (total - from) },
      legend: false,
    }),
    chart("sections", {
      kind: "clusteredColumn",
      title: text.charts.sections,
      colors: [colors.series.full, colors.series.assessed],
      valueAxis: { ...points, max: axisAbove(Math.max(...ranking.sections.map((section) => section.points))) },
      legend: true,
    }),
    chart("spread", {
      kind: "clusteredColumn",
      title: text.charts.spread,
      colors: [colors.series.rate],
      // Of a few units programs would make half a unit a step.
      valueAxis: { ...points, title: text.charts.units, max: axisAbove(Math.max(...spread.units)), numberFormat: "0" },
      legend: false,
    }),
    chart("lost", {
      kind: "clusteredBar",
      title: text.charts.lost,
      colors: [colors.series.lost],
      valueAxis: { ...points, max: null },
      legend: false,
    }),
  ];
}

/** From the bottom up, as bar charts draw. */
function barLines({ standings }: Ranking, { sheet, places }: RankingTable, bars: number): Content[][] {
  const { firstRow, columns } = places;
  const at = (row: number, column: number): string => `${quoteSheet(sheet)}!${cellName(row, column)}`;
  return standings
    .slice(0, bars)
    .map(({ rank, record, total }, i): Content[] => [
      {
        formula: `=${at(firstRow + i, columns.rank)}&" "&${at(firstRow + i, columns.unit)}`,
        result: `${rank} ${record.unit}`,
      },
      { formula: `=${at(firstRow + i, columns.total)}`, result: total },
    ])
    .reverse();
}

function sectionLines({ sections }: Ranking, { sheet, places: { rows, columns } }: RankingTable): Content[][] {
  return sections.map(({ name, points, mean }, i) => [
    name,
    points,
    { formula: `=${quoteSheet(sheet)}!${cellName(rows.mean, columns.section + i)}`, result: mean ?? "" },
  ]);
}

/** How many units stand in each band, as lines of the chart's data and as numbers. */
function spreadOf(
  { standings, system }: Ranking,
  { sheet, places: { firstRow, lastRow, columns } }: RankingTable,
  label: (from: number, to: number) => string,
): { lines: Content[][]; units: number[] } {
  const lowest = Math.min(...standings.map(({ total }) => total));
  const { from: bands, width } = equalBands(lowest, system.total);
  const totals = `${quoteSheet(sheet)}!${absoluteName(area(firstRow, columns.total, lastRow, columns.total))}`;
  const counted = bands.map((from) => {
    const to = from + width;
    const isLast = to === system.total;
    const upper = isLast ? "<=" : "<";
    const units = standings.filter(({ total }) => total >= from && (isLast ? total <= to : total < to)).length;
    const formula = `=COUNTIFS(${totals},">=${from}",${totals},"${upper}${to}")`;
    const line: Content[] = [label(from, isLast ? to : roundTo(to - leastPoints, 2)), { formula, result: units }];
    return { line, units };
  });
  return { lines: counted.map(({ line }) => line), units: counted.map(({ units }) => units) };
}

/** Which indicators they are is settled when the sheet is drawn. */
function lostLines({ indicators }: Ranking): Content[][] {
  return [...indicators]
    .sort((a, b) => b.lost - a.lost || a.indicator.number - b.indicator.number)
    .slice(0, lostShown)
    .map(({ indicator, lost }): Content[] => [`${indicator.number} ${indicator.name}`, lost])
    .reverse();
}
