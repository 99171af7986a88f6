/** The summary's three native charts. */

import { headingsOf, type IndicatorSystem } from "../../domain/indicatorSystem";
import type { Text } from "../../text";
import { area } from "../../workbook/address";
import type { Chart } from "../../workbook/workbook";
import { axisAbove, roomForRates } from "../parts/chartAxes";
import { colors } from "../parts/styles";
import type { ChartData } from "./summaryChartData";
import { chartColumns, summaryColumns } from "./summaryColumns";
import type { SummaryRows } from "./summaryPlaces";

/** Points of the highest headings beside the table, rates of the next below them, most points lost below the table. */
export function summaryCharts(
  rows: SummaryRows,
  data: ChartData,
  text: Text["sheet"]["summary"],
  system: IndicatorSystem,
): Chart[] {
  const beside = ({ first, last }: { first: number; last: number }): Chart["place"] =>
    area(first, chartColumns.first, last, chartColumns.last);
  const headings = headingsOf(system);
  const ofHeadings: Chart[] = [
    {
      name: "ScoringSections",
      kind: "clusteredColumn",
      title: text.charts.sections,
      source: data.sections,
      colors: [colors.series.full, colors.series.self, colors.series.assessed],
      place: beside(rows.charts.sections),
      valueAxis: {
        title: text.charts.points,
        min: 0,
        max: axisAbove(Math.max(...headings.map(({ points }) => points))),
        numberFormat: "General",
      },
      legend: true,
    },
    {
      name: "ScoringRates",
      kind: "clusteredBar",
      title: text.charts.rates,
      source: data.rates,
      colors: [colors.series.rate],
      place: beside(rows.charts.rates),
      valueAxis: { title: text.charts.percent, min: 0, max: roomForRates, numberFormat: "0" },
      legend: false,
    },
  ];
  return [
    ...(headings.length === 0 ? [] : ofHeadings),
    {
      name: "ScoringLost",
      kind: "clusteredBar",
      title: text.charts.lost,
      source: data.lost,
      colors: [colors.series.lost],
      // Without headings nothing stands beside it.
      place: area(
        rows.charts.lost.first,
        0,
        rows.charts.lost.last,
        headings.length === 0 ? chartColumns.last : summaryColumns.count,
      ),
      valueAxis: { title: text.charts.points, min: 0, max: null, numberFormat: "General" },
      legend: false,
    },
  ];
}
