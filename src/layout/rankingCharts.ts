/** The ranking's native charts, and their data beyond the paper: totals, sections' means, spread, indicators that lost most. */

import type { Ranking } from "../domain/ranking";
import type { Language } from "../text";
import { consolidateText } from "../text/consolidate";
import { absoluteName, area, cellName, type Area } from "../workbook/address";
import type { Content, SheetBuilder } from "../workbook/sheetBuilder";
import type { Chart } from "../workbook/workbook";
import type { RankingPlaces } from "./rankingSheet";
import { colors, styles } from "./styles";

/** More bars than that nobody reads. */
const mostBars = 60;
const lostShown = 10;
/** Lower ends of the bands of totals; the last band ends with full marks. */
const bands = [0, 60, 70, 80, 85, 90, 95, 100];

export interface RankingCharts {
  bars: number;
  /** The cells that each chart covers. */
  places: Record<"ranking" | "sections" | "spread" | "lost", Area>;
  /** Where the data begins. */
  column: number;
  widths: number[];
  rowCount: number;
  lastPrintedRow: number;
  /** The charts begin on a page of their own. */
  breaks: number[];
}

/** Below the table: the bars on a page, the other three on the next. */
export function placeRankingCharts(ranking: Ranking, { rows, columns }: RankingPlaces): RankingCharts {
  const bars = Math.min(mostBars, ranking.standings.length);
  const first = rows.lowest + 2;
  const ends = { ranking: first + Math.max(12, Math.ceil(bars * 0.75) + 5) };
  const second = ends.ranking + 2;
  const place = (row: number, height: number): Area => area(row, 0, row + height - 1, columns.last - 1);
  const places = {
    ranking: area(first, 0, ends.ranking, columns.last - 1),
    sections: place(second, 15),
    spread: place(second + 16, 15),
    lost: place(second + 32, 15),
  };
  const column = columns.last + 2;
  return {
    ...{ bars, places, column },
    widths: [12, 150, 60, 60],
    rowCount: places.lost.lastRow + 2,
    lastPrintedRow: places.lost.lastRow + 1,
    breaks: ranking.standings.length === 0 ? [] : [first, second],
  };
}

/** Puts the data and returns the charts; none without units. */
export function putRankingCharts(
  builder: SheetBuilder,
  ranking: Ranking,
  table: RankingPlaces,
  charts: RankingCharts,
  language: Language,
): Chart[] {
  if (ranking.standings.length === 0) return [];
  const { ranking: text } = consolidateText(language);
  const { column } = charts;
  let row = 0;
  const put = (head: string[], lines: Content[][]): Area => {
    builder.putRow(row, column, head);
    lines.forEach((line, i) => builder.putRow(row + 1 + i, column, line));
    const block = area(row, column, row + lines.length, column + head.length - 1);
    builder.paint(block, { ...styles.label, size: 9 });
    row = block.lastRow + 2;
    return block;
  };
  builder.put(row++, column, text.charts.data).paint(area(0, column), { ...styles.label, size: 9 });
  const sources = {
    ranking: put([text.captions.unit, text.captions.total], barLines(ranking, table, charts.bars)),
    sections: put([text.charts.sections, text.charts.full, text.mean], sectionLines(ranking, table)),
    spread: put([text.captions.total, text.charts.units], spreadLines(ranking, table, text.charts.band)),
    lost: put([text.charts.lost, text.charts.points], lostLines(ranking)),
  };
  const chart = (key: keyof typeof sources, more: Omit<Chart, "name" | "source" | "place">): Chart => ({
    ...{ name: `Ranking-${key}`, source: sources[key], place: charts.places[key] },
    ...more,
  });
  const points = { title: text.charts.points, min: 0, max: null, numberFormat: "General" };
  const one = { legend: false, colors: [colors.series.assessed] };
  return [
    chart("ranking", {
      ...{ kind: "clusteredBar", title: text.charts.ranking(charts.bars, charts.bars === ranking.standings.length) },
      ...{ ...one, valueAxis: { ...points, max: 100 } },
    }),
    chart("sections", {
      ...{ kind: "clusteredColumn", title: text.charts.sections, colors: [colors.series.full, colors.series.assessed] },
      ...{ legend: true, valueAxis: points },
    }),
    chart("spread", {
      ...{ kind: "clusteredColumn", title: text.charts.spread, ...one, colors: [colors.series.rate] },
      valueAxis: { ...points, title: text.charts.units, numberFormat: "0" },
    }),
    chart("lost", {
      ...{ kind: "clusteredBar", title: text.charts.lost, ...one, colors: [colors.series.lost], valueAxis: points },
    }),
  ];
}

/** From the bottom up, as bar charts draw. */
function barLines({ standings }: Ranking, { firstRow, columns }: RankingPlaces, bars: number): Content[][] {
  return standings
    .slice(0, bars)
    .map(({ rank, record, total }, i): Content[] => [
      {
        formula: `=${cellName(firstRow + i, 0)}&" "&${cellName(firstRow + i, columns.unit)}`,
        result: `${rank} ${record.unit}`,
      },
      { formula: `=${cellName(firstRow + i, columns.total)}`, result: total },
    ])
    .reverse();
}

function sectionLines({ sections }: Ranking, { rows, columns }: RankingPlaces): Content[][] {
  return sections.map(({ name, points, mean }, i) => [
    name,
    points,
    { formula: `=${cellName(rows.mean, columns.firstSection + i)}`, result: mean ?? "" },
  ]);
}

function spreadLines(
  { standings }: Ranking,
  { firstRow, lastRow, columns }: RankingPlaces,
  label: (from: number, to: number) => string,
): Content[][] {
  const totals = absoluteName(area(firstRow, columns.total, lastRow, columns.total));
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
