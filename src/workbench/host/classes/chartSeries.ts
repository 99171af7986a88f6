/** Excel.ChartSeriesCollection: the columns of the chart's block, each with its colour. */

import { areaSize } from "../../../workbook/address";
import { asColor, asFlag, asWhole } from "../argument";
import { valueAt } from "../cells";
import { type ChartPart, drawn, kinds, type OpenChart, remembered } from "../chartState";
import { itemNotFound } from "../hostError";
import { HostObject, type Members } from "../members";
import { dataLabelsOf, lineOf } from "./chartParts";

interface Series extends ChartPart {
  at: number;
}

const seriesCount = ({ chart }: OpenChart) => areaSize(chart.source).columns - 1;

const labels = remembered<Series>("hasDataLabels", false);

const seriesMembers: Members<Series> = {
  name: "ChartSeries",
  scalars: {
    name: { get: ({ sheet, chart, at }) => valueAt(sheet.sheet, chart.source.row, chart.source.column + 1 + at) ?? "" },
    chartType: { get: ({ chart }) => Object.entries(kinds).find(([, kind]) => kind === chart.kind)?.[0] },
    plotOrder: { get: ({ at }) => at + 1 },
    hasDataLabels: {
      get: labels.get,
      set: (it, value, session) => labels.set?.(it, asFlag(value, "ChartSeries.hasDataLabels"), session),
    },
    gapWidth: remembered("gapWidth", 150),
    overlap: remembered("overlap", 0),
    invertIfNegative: remembered("invertIfNegative", false),
  },
  parts: {
    format: (it) => HostObject.of(formatMembers, it),
    dataLabels: (it) => dataLabelsOf(it, `${it.path}/dataLabels`),
  },
};

const formatMembers: Members<Series> = {
  name: "ChartSeriesFormat",
  parts: {
    fill: (it) => HostObject.of(fillMembers, it),
    line: (it) => lineOf(it, `${it.path}/format/line`),
  },
};

const fillMembers: Members<Series> = {
  name: "ChartFill",
  calls: {
    setSolidColor: (it, [color], session) => {
      const read = asColor(color, "ChartFill");
      const set = drawn<Series>(
        () => null,
        (chart) => {
          chart.colors[it.at] = read;
        },
      ).set;
      set?.(it, read, session);
    },
  },
};

const seriesOf = ({ sheet, chart }: OpenChart, at: number) =>
  HostObject.of(seriesMembers, { sheet, chart, at, path: `series/${at}` });

const collectionMembers: Members<OpenChart> = {
  name: "ChartSeriesCollection",
  scalars: { count: { get: seriesCount } },
  items: (it) => Array.from({ length: seriesCount(it) }, (_, at) => seriesOf(it, at)),
  calls: {
    getCount: seriesCount,
    getItemAt: (it, [index]) => {
      const at = asWhole(index, "index");
      if (at < 0 || at >= seriesCount(it)) throw itemNotFound(`series ${at}`);
      return seriesOf(it, at);
    },
  },
};

export function seriesCollectionOf(it: OpenChart): HostObject {
  return HostObject.of(collectionMembers, it);
}
