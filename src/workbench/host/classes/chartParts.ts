/** The parts of a chart that have a look only: title, legend, labels, lines, fills and fonts. */

import { asColor, asFlag, asNumber, asText } from "../argument";
import { chartExtras, type ChartPart, drawn, type OpenChart, remembered } from "../chartState";
import { HostObject, type Members } from "../members";
import { mayChangeLook } from "../permission";
import type { Session } from "../session";

/** The part below a part. */
export const below = (it: ChartPart, name: string): ChartPart => ({ ...it, path: `${it.path}/${name}` });

const fontMembers: Members<ChartPart> = {
  name: "ChartFont",
  scalars: {
    name: remembered("name", "宋体"),
    size: {
      ...remembered<ChartPart>("size", 10),
      set: (it, value, session) => {
        if (it.path === labelFont) it.chart.labelSize = asNumber(value, "ChartFont.size");
        remember(it, session, "size", value);
      },
    },
    bold: remembered("bold", false),
    italic: remembered("italic", false),
    color: remembered("color", "#595959"),
    underline: remembered("underline", "None"),
  },
};

/** The one font whose size the plain chart has: that of the categories' labels. */
const labelFont = "categoryAxis/format/font";

const lineMembers: Members<ChartPart> = {
  name: "ChartLineFormat",
  scalars: {
    color: remembered("color", "#D9D9D9"),
    lineStyle: remembered("lineStyle", "Continuous"),
    weight: remembered("weight", 0.75),
  },
  calls: { clear: (it, _, session) => remember(it, session, "lineStyle", "None") },
};

const borderMembers: Members<ChartPart> = { ...lineMembers, name: "ChartBorder" };

const fillMembers: Members<ChartPart> = {
  name: "ChartFill",
  calls: {
    setSolidColor: (it, [color], session) => remember(it, session, "color", asColor(color, "ChartFill")),
    clear: (it, _, session) => remember(it, session, "color", null),
  },
};

function remember(it: ChartPart, session: Session, name: string, value: unknown): void {
  mayChangeLook(it.sheet);
  chartExtras(it, session).look.set(`${it.path}/${name}`, value);
  session.lookChanged(it.sheet);
}

/** A format under the class's own name: which of font, fill, line and border it has differs. */
function formatMembers(name: string, parts: ("font" | "fill" | "line" | "border")[]): Members<ChartPart> {
  const members = { font: fontMembers, fill: fillMembers, line: lineMembers, border: borderMembers };
  return {
    name,
    parts: Object.fromEntries(
      parts.map((part) => [part, (it: ChartPart) => HostObject.of(members[part], below(it, part))]),
    ),
  };
}

const formatOf = (members: Members<ChartPart>) => ({
  format: (it: ChartPart) => HostObject.of(members, below(it, "format")),
});

const titleMembers: Members<ChartPart> = {
  name: "ChartTitle",
  scalars: {
    text: drawn(
      (chart) => chart.title,
      (chart, value) => {
        chart.title = asText(value, "ChartTitle.text");
      },
    ),
    visible: remembered("visible", true),
    overlay: remembered("overlay", false),
    position: remembered("position", "Top"),
  },
  parts: formatOf(formatMembers("ChartTitleFormat", ["font", "fill", "border"])),
};

const legendMembers: Members<ChartPart> = {
  name: "ChartLegend",
  scalars: {
    visible: drawn(
      (chart) => chart.legend,
      (chart, value) => {
        chart.legend = asFlag(value, "ChartLegend.visible");
      },
    ),
    position: remembered("position", "Right"),
    overlay: remembered("overlay", false),
  },
  parts: formatOf(formatMembers("ChartLegendFormat", ["font", "fill", "border"])),
};

const labelsMembers: Members<ChartPart> = {
  name: "ChartDataLabels",
  scalars: {
    position: remembered("position", "OutsideEnd"),
    showValue: remembered("showValue", true),
    showSeriesName: remembered("showSeriesName", false),
    showCategoryName: remembered("showCategoryName", false),
    showLegendKey: remembered("showLegendKey", false),
    showPercentage: remembered("showPercentage", false),
    showBubbleSize: remembered("showBubbleSize", false),
    numberFormat: remembered("numberFormat", "General"),
    linkNumberFormat: remembered("linkNumberFormat", true),
    separator: remembered("separator", ", "),
  },
  parts: formatOf(formatMembers("ChartDataLabelFormat", ["font", "fill", "border"])),
};

const gridlinesMembers: Members<ChartPart> = {
  name: "ChartGridlines",
  scalars: { visible: remembered("visible", true) },
  parts: formatOf(formatMembers("ChartGridlinesFormat", ["line"])),
};

const areaMembers = formatMembers("ChartAreaFormat", ["font", "fill", "border"]);
const axisMembers = formatMembers("ChartAxisFormat", ["font", "fill", "line"]);
const axisTitleMembers = formatMembers("ChartAxisTitleFormat", ["font", "fill", "border"]);

const at = (members: Members<ChartPart>) => (it: OpenChart, path: string) =>
  HostObject.of(members, { sheet: it.sheet, chart: it.chart, path });

export const titleOf = (it: OpenChart) => at(titleMembers)(it, "title");
export const legendOf = (it: OpenChart) => at(legendMembers)(it, "legend");
export const dataLabelsOf = at(labelsMembers);
export const gridlinesOf = at(gridlinesMembers);
export const areaFormatOf = at(areaMembers);
export const axisFormatOf = at(axisMembers);
export const axisTitleFormatOf = at(axisTitleMembers);
export const lineOf = at(lineMembers);
