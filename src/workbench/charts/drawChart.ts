/** Draws a chart as SVG, in the browser or without one. */

import { BarChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import type { ECharts } from "echarts/core";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Chart } from "../../workbook/workbook";
import { chartOption, type SourceCell } from "./chartOption";

use([BarChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

export interface Size {
  width: number;
  height: number;
}

/** The picture as the text of an SVG, of so many screen pixels. */
export function chartPicture(chart: Chart, cells: SourceCell[][], size: Size): string {
  const drawing: ECharts = init(null, null, { renderer: "svg", ssr: true, ...size });
  drawing.setOption(chartOption(chart, cells));
  const picture = drawing.renderToSVGString();
  drawing.dispose();
  return picture;
}
