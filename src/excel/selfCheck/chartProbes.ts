/** Probes of native charts: one of each kind. */

import { areaSize } from "../../workbook/address";
import type { Chart } from "../../workbook/workbook";
import { drawCharts } from "../drawCharts";
import { type Probe, probe, type ProbePlace } from "./probe";

/** Excel's own name for each kind. */
const types: Record<Chart["kind"], string> = { clusteredColumn: "ColumnClustered", clusteredBar: "BarClustered" };

/** Points: a chart's edges lie on its cells', whose sizes are rounded to pixels one by one. */
const pixels = 8;

const kinds = Object.keys(types) as Chart["kind"][];

export const chartProbes: Probe[] = [...kinds.map(probeOf), colorsProbe()];

function probeOf(kind: Chart["kind"]): Probe {
  return probe([`charts.${kind}`], (place) => {
    const plan = chartOf(place, kind);
    drawCharts(place.canvas, { ...place.plan, charts: [plan] });
    return [{ name: `charts.${kind}`, expected: expectedOf(place, plan), found: loadChart(place, plan), near: pixels }];
  });
}

function chartOf({ plan }: ProbePlace, kind: Chart["kind"]): Chart {
  const found = plan.charts.find((each) => each.kind === kind);
  if (!found) throw new Error(`the plan has no ${kind}`);
  return found;
}

function expectedOf({ plan }: ProbePlace, chart: Chart): object {
  const { row, column, lastColumn } = chart.source;
  const series = Array.from({ length: areaSize(chart.source).columns - 1 }, (_, at) => at);
  return {
    type: types[chart.kind],
    title: chart.title,
    series: plan.cells[row]?.slice(column + 1, lastColumn + 1).map(({ value }) => value),
    labels: series.map(() => true),
    gaps: series.map(() => 60),
    valueAxis: chart.valueAxis,
    labelSpacing: 1,
    onlyVisible: false,
    legend: chart.legend && "Bottom",
    place: {
      left: sum(plan.columnWidths, 0, chart.place.column),
      top: sum(plan.rowHeights, 0, chart.place.row),
      width: sum(plan.columnWidths, chart.place.column, chart.place.lastColumn + 1),
      height: sum(plan.rowHeights, chart.place.row, chart.place.lastRow + 1),
    },
  };
}

/** Excel reports where cells lie from ExcelApi 1.10 on only, so these are the plan's own sizes. */
function sum(sizes: number[], from: number, to: number): number {
  return sizes.slice(from, to).reduce((total, size) => total + size, 0);
}

function loadChart({ canvas }: ProbePlace, plan: Chart): () => object {
  const chart = canvas.worksheet.charts.getItem(plan.name).load("chartType,left,top,width,height,plotVisibleOnly");
  const title = chart.title.load("text");
  const legend = chart.legend.load("visible,position");
  const axis = chart.axes.valueAxis.load("minimum,maximum,numberFormat");
  const categoryAxis = chart.axes.categoryAxis.load("tickLabelSpacing");
  const axisTitle = axis.title.load("text");
  const series = chart.series.load("items/name,items/hasDataLabels,items/gapWidth");
  return () => ({
    type: chart.chartType,
    title: title.text,
    series: series.items.map(({ name }) => name),
    labels: series.items.map(({ hasDataLabels }) => hasDataLabels),
    gaps: series.items.map(({ gapWidth }) => gapWidth),
    valueAxis: {
      title: axisTitle.text,
      min: axis.minimum,
      // A maximum of Excel's own choice is none of the plan's.
      max: plan.valueAxis.max === null ? null : axis.maximum,
      numberFormat: axis.numberFormat,
    },
    labelSpacing: categoryAxis.tickLabelSpacing,
    onlyVisible: chart.plotVisibleOnly,
    legend: legend.visible && legend.position,
    place: { left: chart.left, top: chart.top, width: chart.width, height: chart.height },
  });
}

/** Colours can be written from ExcelApi 1.1 on, and read from 1.16 on. */
function colorsProbe(): Probe {
  return probe(["charts.colors"], (place) => {
    const [chart] = place.plan.charts;
    const readable = Office.context.requirements.isSetSupported("ExcelApi", "1.16");
    const colors = chart?.colors ?? [];
    const fills = readable && chart ? colors.map((_, at) => fillOf(place, chart.name, at)) : [];
    const answers = fills.map((fill) => fill.getSolidColor?.());
    return [
      {
        name: "charts.colors",
        expected: colors,
        found: () => (answers.some(Boolean) ? answers.map((answer) => answer?.value) : undefined),
      },
    ];
  });
}

/** The member is missing where office.js is older than Excel. */
function fillOf({ canvas }: ProbePlace, chart: string, at: number): Partial<Pick<Excel.ChartFill, "getSolidColor">> {
  return canvas.worksheet.charts.getItem(chart).series.getItemAt(at).format.fill;
}
