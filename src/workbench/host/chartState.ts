/** A chart of an open sheet: its plain data, what office.js can say beyond them, and where it stands in points. */

import { type Area, areaSize } from "../../workbook/address";
import type { Chart } from "../../workbook/workbook";
import { valueAt } from "./cells";
import type { HostSheet } from "./hostWorkbook";
import type { Scalar } from "./members";
import { mayChangeLook } from "./permission";
import { leftOf, topOf } from "./rangeContents";
import type { Session } from "./session";
import type { ChartExtras } from "./sheetExtras";

export interface OpenChart {
  sheet: HostSheet;
  chart: Chart;
}

/** A part of a chart, with the path under which its cosmetic properties are kept. */
export interface ChartPart extends OpenChart {
  path: string;
}

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** office.js's chart types that the plain chart can be. */
export const kinds = { ColumnClustered: "clusteredColumn", BarClustered: "clusteredBar" } as const;

const usualColors = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const usualBox: Box = { left: 0, top: 0, width: 360, height: 216 };

export function chartExtras({ sheet, chart }: OpenChart, session: Session): ChartExtras {
  const { charts } = session.extras(sheet);
  const known = charts.get(chart) ?? { id: `{chart-${session.nextNumber()}}`, look: new Map<string, unknown>() };
  charts.set(chart, known);
  return known;
}

/** A chart as Excel draws it before anything is set. */
export function freshChart(session: Session, sheet: HostSheet, kind: Chart["kind"], source: Area): Chart {
  const series = areaSize(source).columns - 1;
  const only = series === 1 ? String(valueAt(sheet.sheet, source.row, source.lastColumn) ?? "") : "";
  return {
    name: freeChartName(sheet),
    kind,
    title: only,
    source,
    colors: Array.from({ length: series }, (_, at) => usualColors[at % usualColors.length] ?? "#4472C4"),
    place: coveredCells(session, sheet, usualBox),
    valueAxis: { title: "", min: 0, max: null, numberFormat: "General" },
    legend: series > 1,
  };
}

function freeChartName(sheet: HostSheet): string {
  let number = 1;
  while (sheet.sheet.charts.some((chart) => chart.name === `Chart ${number}`)) number++;
  return `Chart ${number}`;
}

/** Where the chart stands: as set in points, or from edge to edge of its cells. */
export function boxOf(it: OpenChart, session: Session): Box {
  const set = chartExtras(it, session).look.get("box");
  if (set) return set as Box;
  const { row, column, lastRow, lastColumn } = it.chart.place;
  const [left, top] = [leftOf(session, it.sheet, column), topOf(session, it.sheet, row)];
  return {
    left,
    top,
    width: leftOf(session, it.sheet, lastColumn + 1) - left,
    height: topOf(session, it.sheet, lastRow + 1) - top,
  };
}

/** Moves the chart to a place in points; the plain chart covers the cells under it. */
export function moveChart(it: OpenChart, session: Session, box: Box): void {
  chartExtras(it, session).look.set("box", box);
  it.chart.place = coveredCells(session, it.sheet, box);
  session.lookChanged(it.sheet);
}

function coveredCells(session: Session, sheet: HostSheet, box: Box): Area {
  const column = cellAtPoint((at) => leftOf(session, sheet, at), box.left);
  const row = cellAtPoint((at) => topOf(session, sheet, at), box.top);
  const lastColumn = cellAtPoint((at) => leftOf(session, sheet, at), box.left + box.width - 0.01);
  const lastRow = cellAtPoint((at) => topOf(session, sheet, at), box.top + box.height - 0.01);
  return { row, column, lastRow: Math.max(row, lastRow), lastColumn: Math.max(column, lastColumn) };
}

/** The row or column in which a point lies. */
function cellAtPoint(start: (at: number) => number, point: number): number {
  let at = 0;
  while (at < 16383 && start(at + 1) <= point) at++;
  return at;
}

/** A cosmetic property that the plain chart does not have; the host remembers it while the workbook is open. */
export function remembered<T extends ChartPart>(name: string, usual: unknown): Scalar<T> {
  return {
    get: (it, session) => {
      const { look } = chartExtras(it, session);
      const key = `${it.path}/${name}`;
      return look.has(key) ? look.get(key) : usual;
    },
    set: (it, value, session) => {
      mayChangeLook(it.sheet);
      chartExtras(it, session).look.set(`${it.path}/${name}`, value);
      session.lookChanged(it.sheet);
    },
  };
}

/** A property that the plain chart has. */
export function drawn<T extends OpenChart>(
  get: (chart: Chart) => unknown,
  set: (chart: Chart, value: unknown) => void,
) {
  const scalar: Scalar<T> = {
    get: ({ chart }) => get(chart),
    set: ({ sheet, chart }, value, session) => {
      mayChangeLook(sheet);
      set(chart, value);
      session.lookChanged(sheet);
    },
  };
  return scalar;
}
