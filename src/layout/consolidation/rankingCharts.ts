/** Lays out the ranking's native charts (排名图表) with their data beyond the paper: totals, sections' means, spread, indicators that lost most. */

import type { Ranking } from "../../domain/ranking";
import { textFor } from "../../text";
import { consolidateText } from "../../text/consolidate";
import { absoluteName, type Area, area, cellName, quoteSheet } from "../../workbook/address";
import { type Content, SheetBuilder } from "../../workbook/sheetBuilder";
import type { Chart, Sheet } from "../../workbook/workbook";
import { pageMargins } from "../parts/paper";
import { colors, styles } from "../parts/styles";
import { consolidationName, type ConsolidationPlan } from "./consolidation";
import type { RankingPlaces } from "./rankingSheet";

/** Nobody reads more bars than that. */
const mostBars = 60;
const lostShown = 10;
/** Lower ends of the bands of totals; the last band ends with full marks. */
const bands = [0, 60, 70, 80, 85, 90, 95, 100];

/** Wider than the paper and shrunk to it, so that every bar has room for its label; a page has `pageRows` below the title. */
const [columnCount, columnWidth, rowHeight, pageRows] = [10, 70, 20, 46];
const dataColumn = columnCount + 1;
const dataWidths = [12, 150, 60, 60];
const smallChart = 15;

/** Where the ranking itself stands: its sheet, and its cells there. */
export interface RankingTable {
  sheet: string;
  places: RankingPlaces;
}

/** The plain sheet: the bars on a page, the other three on the next. */
export function layOutRankingCharts(
  ranking: Ranking,
  input: ConsolidationPlan,
  table: RankingTable,
  name: string,
): Sheet {
  const bars = Math.min(mostBars, ranking.standings.length);
  const places = placeCharts(bars);
  const rowCount = Math.max(places.lost.lastRow + 2, bars + lostShown + bands.length + ranking.sections.length + 12);
  const builder = new SheetBuilder(
    name,
    Array.from({ length: rowCount }, (_, row) => (row === 0 ? 36 : rowHeight)),
    [...Array.from({ length: columnCount }, () => columnWidth), ...dataWidths],
  );
  const title = area(0, 0, 0, columnCount - 1);
  const { ranking: text } = consolidateText(input.language);
  builder.put(0, 0, text.charts.title(ranking.system.title)).paint(title, styles.title).merge(title);
  const charts = bars === 0 ? [] : putCharts(builder, ranking, { table, places, bars, input });
  return Object.assign(builder.sheet, {
    charts,
    tabColor: colors.accent,
    page: {
      orientation: "portrait",
      paper: "A4",
      margins: pageMargins,
      fit: "wide",
      titleRows: null,
      printArea: area(0, 0, places.lost.lastRow + 1, columnCount - 1),
      centerHorizontally: true,
      blackAndWhite: false,
      breaks: bars === 0 ? [] : [places.sections.row - 1],
      footer: { left: ranking.system.attachment, center: textFor(input.language).sheet.page, right: "" },
    },
    names: [consolidationName("charts")],
  } satisfies Partial<Sheet>);
}

function placeCharts(bars: number): Record<"ranking" | "sections" | "spread" | "lost", Area> {
  const place = (row: number, height: number): Area => area(row, 0, row + height - 1, columnCount - 1);
  const ranking = place(2, Math.min(pageRows, Math.max(14, Math.ceil(bars * 0.75) + 5)));
  const second = ranking.lastRow + 3;
  const [sections, spread, lost] = [0, 1, 2].map((i) => place(second + i * (smallChart + 1), smallChart));
  return { ranking, sections, spread, lost } as Record<"ranking" | "sections" | "spread" | "lost", Area>;
}

interface Drawing {
  table: RankingTable;
  places: ReturnType<typeof placeCharts>;
  bars: number;
  input: ConsolidationPlan;
}

function putCharts(builder: SheetBuilder, ranking: Ranking, { table, places, bars, input }: Drawing): Chart[] {
  const { ranking: text } = consolidateText(input.language);
  let row = 0;
  const put = (head: string[], lines: Content[][]): Area => {
    builder.putRow(row, dataColumn, head);
    lines.forEach((line, i) => builder.putRow(row + 1 + i, dataColumn, line));
    const block = area(row, dataColumn, row + lines.length, dataColumn + head.length - 1);
    builder.paint(block, { ...styles.label, size: 9 });
    row = block.lastRow + 2;
    return block;
  };
  builder.put(row++, dataColumn, text.charts.data).paint(area(0, dataColumn), { ...styles.label, size: 9 });
  const sources = {
    ranking: put([text.captions.unit, text.captions.total], barLines(ranking, table, bars)),
    sections: put([text.charts.sections, text.charts.full, text.mean], sectionLines(ranking, table)),
    spread: put([text.captions.total, text.charts.units], spreadLines(ranking, table, text.charts.band)),
    lost: put([text.charts.lost, text.charts.points], lostLines(ranking)),
  };
  const chart = (key: keyof typeof sources, more: Omit<Chart, "name" | "source" | "place">): Chart => ({
    name: `Ranking-${key}`,
    source: sources[key],
    place: places[key],
    ...more,
  });
  const points = { title: text.charts.points, min: 0, max: null, numberFormat: "General" };
  return [
    chart("ranking", {
      kind: "clusteredBar",
      title: text.charts.ranking(bars, bars === ranking.standings.length),
      colors: [colors.series.assessed],
      valueAxis: { ...points, max: 100 },
      legend: false,
    }),
    chart("sections", {
      kind: "clusteredColumn",
      title: text.charts.sections,
      colors: [colors.series.full, colors.series.assessed],
      valueAxis: points,
      legend: true,
    }),
    chart("spread", {
      kind: "clusteredColumn",
      title: text.charts.spread,
      colors: [colors.series.rate],
      valueAxis: { ...points, title: text.charts.units, numberFormat: "0" },
      legend: false,
    }),
    chart("lost", {
      kind: "clusteredBar",
      title: text.charts.lost,
      colors: [colors.series.lost],
      valueAxis: points,
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

function spreadLines(
  { standings }: Ranking,
  { sheet, places: { firstRow, lastRow, columns } }: RankingTable,
  label: (from: number, to: number) => string,
): Content[][] {
  const totals = `${quoteSheet(sheet)}!${absoluteName(area(firstRow, columns.total, lastRow, columns.total))}`;
  return bands.slice(0, -1).map((from, i) => {
    const to = bands[i + 1] ?? 0;
    const isLast = i === bands.length - 2;
    const upper = isLast ? "<=" : "<";
    const result = standings.filter(({ total }) => total >= from && (isLast ? total <= to : total < to)).length;
    return [label(from, to), { formula: `=COUNTIFS(${totals},">=${from}",${totals},"${upper}${to}")`, result }];
  });
}

/** Which indicators they are is settled when the sheet is drawn. */
function lostLines({ indicators }: Ranking): Content[][] {
  return [...indicators]
    .sort((a, b) => b.lost - a.lost || a.indicator.number - b.indicator.number)
    .slice(0, lostShown)
    .map(({ indicator, lost }): Content[] => [`${indicator.number} ${indicator.name}`, lost])
    .reverse();
}
