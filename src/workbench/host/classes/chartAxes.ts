/** Excel.ChartAxes: the axis of categories and the axis of values. */

import { areaSize } from "../../../workbook/address";
import { asNumber, asText } from "../argument";
import { valueAt } from "../cells";
import { type ChartPart, drawn, type OpenChart, remembered } from "../chartState";
import { HostObject, type Members, type Scalar } from "../members";
import { axisFormatOf, axisTitleFormatOf, gridlinesOf } from "./chartParts";

/** What both axes have, kept while the workbook is open. */
const cosmetic: Record<string, Scalar<ChartPart>> = {
  visible: remembered("visible", true),
  reversePlotOrder: remembered("reversePlotOrder", false),
  majorUnit: remembered("majorUnit", ""),
  minorUnit: remembered("minorUnit", ""),
  majorTickMark: remembered("majorTickMark", "None"),
  minorTickMark: remembered("minorTickMark", "None"),
  tickLabelPosition: remembered("tickLabelPosition", "NextToAxis"),
  tickLabelSpacing: remembered("tickLabelSpacing", ""),
  linkNumberFormat: remembered("linkNumberFormat", true),
};

const shared: Members<ChartPart>["parts"] = {
  majorGridlines: (it) => gridlinesOf(it, `${it.path}/majorGridlines`),
  minorGridlines: (it) => gridlinesOf(it, `${it.path}/minorGridlines`),
  format: (it) => axisFormatOf(it, `${it.path}/format`),
};

const titleParts: Members<ChartPart>["parts"] = { format: (it) => axisTitleFormatOf(it, `${it.path}/format`) };

const categoryTitleMembers: Members<ChartPart> = {
  name: "ChartAxisTitle",
  scalars: { text: remembered("text", ""), visible: remembered("visible", false) },
  parts: titleParts,
};

const valueTitleMembers: Members<ChartPart> = {
  name: "ChartAxisTitle",
  scalars: {
    text: drawn(
      (chart) => chart.valueAxis.title,
      (chart, value) => {
        chart.valueAxis.title = asText(value, "ChartAxisTitle.text");
      },
    ),
    visible: {
      get: ({ chart }) => chart.valueAxis.title !== "",
      // A title that is to be seen has a text; without one Excel writes its own.
      set: ({ sheet, chart }, value, session) => {
        if (value === false) chart.valueAxis.title = "";
        session.lookChanged(sheet);
      },
    },
  },
  parts: titleParts,
};

const categoryMembers: Members<ChartPart> = {
  name: "ChartAxis",
  scalars: { ...cosmetic, type: { get: () => "CategoryAxis" }, numberFormat: remembered("numberFormat", "General") },
  parts: {
    ...shared,
    title: (it) => HostObject.of(categoryTitleMembers, { ...it, path: `${it.path}/title` }),
  },
};

const valueMembers: Members<ChartPart> = {
  name: "ChartAxis",
  scalars: {
    ...cosmetic,
    type: { get: () => "ValueAxis" },
    minimum: drawn(
      (chart) => chart.valueAxis.min,
      (chart, value) => {
        chart.valueAxis.min = value === "" ? 0 : asNumber(value, "ChartAxis.minimum");
      },
    ),
    maximum: {
      ...drawn<ChartPart>(
        (chart) => chart.valueAxis.max,
        (chart, value) => {
          chart.valueAxis.max = value === "" ? null : asNumber(value, "ChartAxis.maximum");
        },
      ),
      get: (it) => it.chart.valueAxis.max ?? automaticMaximum(it),
    },
    numberFormat: drawn(
      (chart) => chart.valueAxis.numberFormat,
      (chart, value) => {
        chart.valueAxis.numberFormat = asText(value, "ChartAxis.numberFormat");
      },
    ),
  },
  parts: {
    ...shared,
    title: (it) => HostObject.of(valueTitleMembers, { ...it, path: `${it.path}/title` }),
  },
};

/** Excel says a number also where it chose it: the next round one above the highest value. */
function automaticMaximum({ sheet, chart }: OpenChart): number {
  const { rows, columns } = areaSize(chart.source);
  let highest = 0;
  for (let r = 1; r < rows; r++)
    for (let c = 1; c < columns; c++)
      highest = Math.max(highest, Number(valueAt(sheet.sheet, chart.source.row + r, chart.source.column + c)) || 0);
  const step = 10 ** Math.floor(Math.log10(highest || 1));
  return (Math.floor(highest / step) + 1) * step;
}

const axesMembers: Members<OpenChart> = {
  name: "ChartAxes",
  parts: {
    categoryAxis: (it) => HostObject.of(categoryMembers, { ...it, path: "categoryAxis" }),
    valueAxis: (it) => HostObject.of(valueMembers, { ...it, path: "valueAxis" }),
  },
};

export function axesOf(it: OpenChart): HostObject {
  return HostObject.of(axesMembers, it);
}
