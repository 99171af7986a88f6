/** Draws a sheet's native charts over their blocks of data. */

import { areaSize, cellName } from "../workbook/address";
import type { Chart, Sheet } from "../workbook/workbook";
import type { Canvas } from "./canvas";

const types: Record<Chart["kind"], "ColumnClustered" | "BarClustered"> = {
  clusteredColumn: "ColumnClustered",
  clusteredBar: "BarClustered",
};

const titleSize = 12;

/** `Columns` is said explicitly: left to guess, Excel swaps a block that is wider than high. */
export function drawCharts(canvas: Canvas, sheet: Sheet): void {
  for (const plan of sheet.charts) {
    const chart = canvas.worksheet.charts.add(types[plan.kind], canvas.range(plan.source), "Columns");
    chart.name = plan.name;
    chart.setPosition(cellName(plan.place.row, plan.place.column), cellName(plan.place.lastRow, plan.place.lastColumn));
    // The cells that charts read are hidden; every category has its label, however many there are.
    chart.plotVisibleOnly = false;
    chart.axes.categoryAxis.tickLabelSpacing = 1;
    if (plan.labelSize !== undefined) chart.axes.categoryAxis.format.font.size = plan.labelSize;
    chart.title.text = plan.title;
    chart.title.format.font.size = titleSize;
    chart.legend.visible = plan.legend;
    if (plan.legend) chart.legend.position = "Bottom";
    drawValueAxis(chart, plan);
    drawSeries(chart, plan);
  }
}

function drawValueAxis(chart: Excel.Chart, { valueAxis: plan }: Chart): void {
  const { valueAxis } = chart.axes;
  valueAxis.minimum = plan.min;
  if (plan.max !== null) valueAxis.maximum = plan.max;
  valueAxis.numberFormat = plan.numberFormat;
  if (plan.title !== "") valueAxis.title.text = plan.title;
}

function drawSeries(chart: Excel.Chart, plan: Chart): void {
  for (let index = 0; index < areaSize(plan.source).columns - 1; index++) {
    const series = chart.series.getItemAt(index);
    const color = plan.colors[index];
    if (color !== undefined) series.format.fill.setSolidColor(color);
    series.hasDataLabels = true;
    series.gapWidth = 60;
  }
}
