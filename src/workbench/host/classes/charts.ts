/** Excel.ChartCollection and Excel.Chart: native charts over one block of their own sheet. */

import { areaSize } from "../../../workbook/address";
import type { Chart } from "../../../workbook/workbook";
import { asFlag, asNumber, asText, asWhole, asWord } from "../argument";
import { type Box, boxOf, chartExtras, freshChart, kinds, moveChart, type OpenChart } from "../chartState";
import { cannotHold, invalidArgument, itemNotFound } from "../hostError";
import type { HostSheet } from "../hostWorkbook";
import { HostObject, type Members, type Scalar } from "../members";
import { mayChangeLook } from "../permission";
import type { Session } from "../session";
import { axesOf } from "./chartAxes";
import { areaFormatOf, dataLabelsOf, legendOf, titleOf } from "./chartParts";
import { seriesCollectionOf } from "./chartSeries";
import { asRange } from "./range";
import { worksheetOf } from "./worksheet";

function find(sheet: HostSheet, key: unknown, session: Session): HostObject | null {
  const text = asText(key, "chart");
  const chart = sheet.sheet.charts.find(
    (one) => one.name === text || chartExtras({ sheet, chart: one }, session).id === text,
  );
  return chart ? chartOf({ sheet, chart }) : null;
}

function missing(key: unknown): never {
  throw itemNotFound(`chart ${String(key)}`);
}

const chartsMembers: Members<HostSheet> = {
  name: "ChartCollection",
  scalars: { count: { get: (it) => it.sheet.charts.length } },
  items: (it) => it.sheet.charts.map((chart) => chartOf({ sheet: it, chart })),
  item: (it, key, session) => find(it, key, session) ?? missing(key),
  calls: {
    add: (it, [type, source, seriesBy], session) => {
      mayChangeLook(it);
      const chart = freshChart(session, it, asKind(type), readSource(session, it, source, seriesBy));
      it.sheet.charts.push(chart);
      session.lookChanged(it);
      return chartOf({ sheet: it, chart });
    },
    getCount: (it) => it.sheet.charts.length,
    getItem: (it, [key], session) => find(it, key, session) ?? missing(key),
    getItemOrNullObject: (it, [key], session) => find(it, key, session),
    getItemAt: (it, [at]) => {
      const chart = it.sheet.charts[asWhole(at, "index")];
      return chart ? chartOf({ sheet: it, chart }) : missing(at);
    },
  },
};

function asKind(type: unknown): Chart["kind"] {
  return kinds[asWord(type, ["ColumnClustered", "BarClustered"], "Chart.chartType")];
}

/** The block with its headings; its series must be its columns. */
function readSource(session: Session, sheet: HostSheet, source: unknown, seriesBy: unknown): Chart["source"] {
  const range = asRange(session, source, sheet);
  if (range.sheet !== sheet) throw cannotHold("a chart over another sheet's cells");
  const { rows, columns } = areaSize(range.area);
  const by = asWord(seriesBy ?? "Auto", ["Auto", "Columns"], "ChartSeriesBy");
  if (by === "Auto" && columns > rows) throw cannotHold("ChartSeriesBy Auto where the rows would be the series");
  if (rows < 2 || columns < 2) throw invalidArgument("a chart needs headings and numbers");
  return { ...range.area };
}

const edge = (name: keyof Box): Scalar<OpenChart> => ({
  get: (it, session) => boxOf(it, session)[name],
  set: (it, value, session) => {
    mayChangeLook(it.sheet);
    const points = asNumber(value, `Chart.${name}`);
    if (points < 0) throw invalidArgument(`Chart.${name} = ${points}`);
    moveChart(it, session, { ...boxOf(it, session), [name]: points });
  },
});

const chartMembers: Members<OpenChart> = {
  name: "Chart",
  identity: (it, session) => ({ Id: chartExtras(it, session).id }),
  scalars: {
    id: { get: (it, session) => chartExtras(it, session).id },
    name: {
      get: ({ chart }) => chart.name,
      set: ({ sheet, chart }, value, session) => {
        mayChangeLook(sheet);
        chart.name = asText(value, "Chart.name");
        session.lookChanged(sheet);
      },
    },
    chartType: {
      get: ({ chart }) => Object.entries(kinds).find(([, kind]) => kind === chart.kind)?.[0],
      set: ({ sheet, chart }, value, session) => {
        mayChangeLook(sheet);
        chart.kind = asKind(value);
        session.lookChanged(sheet);
      },
    },
    left: edge("left"),
    top: edge("top"),
    width: edge("width"),
    height: edge("height"),
    plotVisibleOnly: {
      get: (it, session) => chartExtras(it, session).look.get("plotVisibleOnly") ?? true,
      set: (it, value, session) => {
        mayChangeLook(it.sheet);
        chartExtras(it, session).look.set("plotVisibleOnly", asFlag(value, "Chart.plotVisibleOnly"));
      },
    },
  },
  parts: {
    title: (it) => titleOf(it),
    legend: (it) => legendOf(it),
    axes: (it) => axesOf(it),
    series: (it) => seriesCollectionOf(it),
    dataLabels: (it) => dataLabelsOf(it, "labels"),
    format: (it) => areaFormatOf(it, "area"),
    worksheet: ({ sheet }) => worksheetOf(sheet),
  },
  calls: {
    activate: () => undefined,
    delete: ({ sheet, chart }, _, session) => {
      mayChangeLook(sheet);
      sheet.sheet.charts = sheet.sheet.charts.filter((one) => one !== chart);
      session.lookChanged(sheet);
    },
    setData: ({ sheet, chart }, [source, seriesBy], session) => {
      mayChangeLook(sheet);
      chart.source = readSource(session, sheet, source, seriesBy);
      session.lookChanged(sheet);
    },
    setPosition: (it, [start, end], session) => {
      mayChangeLook(it.sheet);
      const from = asRange(session, start, it.sheet).area;
      const to = end == null ? from : asRange(session, end, it.sheet).area;
      const { row, column } = from;
      it.chart.place = { row, column, lastRow: to.lastRow, lastColumn: to.lastColumn };
      chartExtras(it, session).look.delete("box");
      session.lookChanged(it.sheet);
    },
  },
};

export function chartOf(chart: OpenChart): HostObject {
  return HostObject.of(chartMembers, chart);
}

export function chartsOf(sheet: HostSheet): HostObject {
  return HostObject.of(chartsMembers, sheet);
}
