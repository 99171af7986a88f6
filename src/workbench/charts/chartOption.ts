/** Turns a plain chart and its cells' values into what ECharts draws, as Excel would draw it. */

import type { EChartsOption } from "echarts";
import type { Cell, Chart, Scalar, Sheet } from "../../workbook/workbook";

const fontFamily = '"宋体", SimSun, "Noto Serif CJK SC", serif';
const titleFamily = '"黑体", SimHei, "Noto Sans CJK SC", sans-serif';

/** What a chart takes of a cell: its value, and how it is written. */
export interface SourceCell {
  value: Scalar;
  numberFormat: string;
}

/** The block's cells by row; cells that the sheet does not hold are blank. */
export function sourceCells({ cells }: Sheet, { source }: Chart): SourceCell[][] {
  return Array.from({ length: source.lastRow - source.row + 1 }, (_, row) =>
    Array.from({ length: source.lastColumn - source.column + 1 }, (_, column) =>
      sourceCell(cells[source.row + row]?.[source.column + column]),
    ),
  );
}

function sourceCell(cell: Cell | undefined): SourceCell {
  return { value: cell?.value ?? null, numberFormat: cell?.style.numberFormat ?? "General" };
}

/** The drawing of the chart over these cells: first row the names of the series, first column the categories. */
export function chartOption(chart: Chart, [names = [], ...rows]: SourceCell[][]): EChartsOption {
  const upright = chart.kind === "clusteredColumn";
  const categories = categoryAxis(rows, upright, chart.labelSize);
  const values = valueAxis(chart, upright);
  return {
    animation: false,
    textStyle: { fontFamily, fontSize: 12, color: "#333333" },
    title: { text: chart.title, left: "center", top: 8, textStyle: { fontFamily: titleFamily, fontSize: 15 } },
    legend: chart.legend ? { bottom: 6, itemWidth: 12, itemHeight: 10 } : { show: false },
    grid: { top: 56, left: 28, right: 36, bottom: chart.legend ? 40 : 20, containLabel: true },
    color: chart.colors,
    xAxis: upright ? categories : values,
    yAxis: upright ? values : categories,
    series: names.slice(1).map((name, index) => ({
      type: "bar",
      name: String(name.value ?? ""),
      data: rows.map((row) => numberOf(row[index + 1]?.value)),
      barGap: "0%",
      barCategoryGap: "40%",
      label: {
        show: true,
        position: upright ? "top" : "right",
        fontSize: 11,
        // As Excel does it: each label is written as its cell is.
        formatter: ({ value, dataIndex }) =>
          formatNumber(value as number | null, rows[dataIndex]?.[index + 1]?.numberFormat ?? "General"),
      },
      labelLayout: { hideOverlap: false },
    })),
  };
}

/** Bars grow upwards from the first category at the bottom, in Excel as in ECharts. */
function categoryAxis(rows: SourceCell[][], upright: boolean, labelSize = 9) {
  return {
    type: "category" as const,
    data: rows.map(([category]) => String(category?.value ?? "")),
    axisTick: { show: false },
    axisLabel: {
      interval: 0,
      fontSize: (labelSize * 96) / 72,
      ...(upright ? { width: 110, overflow: "break" as const } : {}),
    },
  };
}

function valueAxis({ valueAxis: axis }: Chart, upright: boolean) {
  return {
    type: "value" as const,
    name: axis.title,
    nameLocation: "middle" as const,
    nameGap: upright ? 40 : 28,
    min: axis.min,
    ...(axis.max === null ? {} : { max: axis.max }),
    splitLine: { lineStyle: { color: "#E5E5E5" } },
    axisLabel: { formatter: (value: number) => formatNumber(value, axis.numberFormat) },
  };
}

function numberOf(value: Scalar | undefined): number | null {
  return typeof value === "number" ? value : null;
}

/** The few number formats that charts of ours use. `formatNumber(0.856, "0.0%")` → `"85.6%"` */
export function formatNumber(value: number | null | undefined, format: string): string {
  if (value === null || value === undefined || Number.isNaN(value)) return "";
  const [positive = "General", , zero] = format.split(";");
  if (value === 0 && zero === "") return "";
  const match = /^(#,##)?0(?:\.(0*)(#*))?(%)?$/.exec(positive);
  if (!match) return String(Math.round(value * 1e10) / 1e10);
  const [, grouping, digits = "", optional = "", percent = ""] = match;
  const text = new Intl.NumberFormat("en-US", {
    useGrouping: Boolean(grouping),
    minimumFractionDigits: digits.length,
    maximumFractionDigits: digits.length + optional.length,
  }).format(percent ? value * 100 : value);
  return text + percent;
}
