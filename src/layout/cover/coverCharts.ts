/** The cover's two native charts, with their data beyond the paper. */

import { roundTo } from "../../domain/rounding";
import { pointsOfStage } from "../../domain/totals";
import { textFor } from "../../text";
import { printText } from "../../text/print";
import { type Area, area, cellName } from "../../workbook/address";
import type { Content, SheetBuilder } from "../../workbook/sheetBuilder";
import type { Chart } from "../../workbook/workbook";
import { axisAbove, roomForRates } from "../parts/chartAxes";
import { colors, styles } from "../parts/styles";
import { totalsOf } from "../scoring/scoringInput";
import { type CoverInput, isAssessed, tableCaptions } from "./coverFigures";
import { coverColumns as at, coverHeadings, type CoverRows, coverTableKeys } from "./coverPlaces";

/** Narrow columns between the charts; the first one is the wider, its bars stand in threes. */
const chartGap = 2;

/** Both charts, with their data beyond the paper; none where the table lists no headings. */
export function putCoverCharts(builder: SheetBuilder, rows: CoverRows, input: CoverInput): Chart[] {
  if (coverHeadings(input.system).length === 0) return [];
  const { summary } = textFor(input.language).sheet;
  const { cover } = printText(input.language);
  const { points, rates } = putChartData(builder, rows, input);
  const { full, self, assessed, rate } = colors.greys;
  const axis = { min: 0, max: null, numberFormat: "General" };
  const place = (first: number, last: number): Area => area(rows.charts.first, first, rows.charts.last, last);
  return [
    {
      name: "CoverSections",
      kind: "clusteredColumn",
      title: cover.charts.sections,
      source: points,
      colors: [full, self, assessed],
      place: place(at.section, at.right),
      legend: true,
      valueAxis: {
        ...axis,
        title: summary.charts.points,
        max: axisAbove(Math.max(...coverHeadings(input.system).map(({ points: each }) => each))),
      },
    },
    {
      name: "CoverRates",
      kind: "clusteredBar",
      title: cover.charts.rates,
      source: rates,
      colors: [rate],
      place: place(at.qr + chartGap, at.last - 1),
      legend: false,
      valueAxis: { ...axis, title: summary.charts.percent, max: roomForRates, numberFormat: "0" },
    },
  ];
}

/** Points as the table lists them; rates from the bottom up, as bar charts draw them. */
function putChartData(builder: SheetBuilder, rows: CoverRows, input: CoverInput): { points: Area; rates: Area } {
  const { summary } = textFor(input.language).sheet;
  const sections = totalsOf(input).sections.slice(0, coverHeadings(input.system).length);
  const [first, below] = [1, sections.length + 3];
  const captionOf = tableCaptions(input);
  builder.putRow(
    first,
    at.data,
    coverTableKeys.map((key) => captionOf[key]),
  );
  builder.putRow(below, at.data, [captionOf.section, summary.rate]);
  let from = rows.block + (rows.tableLines[0] ?? 0);
  sections.forEach((section, i) => {
    const cell = (column: number): string => cellName(from, column);
    const score = `IF(${isAssessed(rows, input)},${cell(at.assessed)},${cell(at.self)})`;
    const points = pointsOfStage(section, input.stage);
    const results = {
      section: section.name,
      full: section.weight,
      self: pointsOfStage(section, "self") ?? "",
      assessed: pointsOfStage(section, "assessed") ?? "",
    };
    const copies = coverTableKeys.map((key): Content => ({ formula: `=${cell(at[key])}`, result: results[key] }));
    builder.putRow(first + 1 + i, at.data, copies).putRow(below + sections.length - i, at.data, [
      { formula: `=${cell(at.section)}`, result: section.name },
      {
        formula: `=IF(${score}="","",ROUND(100*${score}/${cell(at.full)},1))`,
        result: points === null ? "" : roundTo((100 * points) / section.weight, 1),
      },
    ]);
    from += rows.tableLines[i + 1] ?? 0;
  });
  const last = below + sections.length;
  const lastColumn = at.data + coverTableKeys.length - 1;
  builder.paint(area(0, at.data, last, lastColumn), styles.unseen);
  // Nothing is written at a bar that is blank or 0: programs draw a blank result as 0.
  builder.paint(area(first + 1, at.data + 1, last, lastColumn), { numberFormat: "General;;" });
  return {
    points: area(first, at.data, first + sections.length, lastColumn),
    rates: area(below, at.data, last, at.data + 1),
  };
}
