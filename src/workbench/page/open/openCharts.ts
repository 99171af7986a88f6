/** A file's charts of columns and bars; other charts are left out. */

import { type Area, area, parseArea } from "../../../workbook/address";
import type { Chart } from "../../../workbook/workbook";
import { below, child, children, colorIn, numberIn, valueIn } from "./xmlTree";

/** `chartPart` gives the part of a relation of the drawing. */
export function openCharts(drawing: Element, chartPart: (id: string) => Element | null): Chart[] {
  return children(drawing, "twoCellAnchor").flatMap((anchor): Chart[] => {
    const [reference] = below(anchor, "chart");
    const id = [...(reference?.attributes ?? [])].find(({ localName }) => localName === "id")?.value;
    const chart = id === undefined ? null : chartPart(id);
    const name = below(anchor, "cNvPr")[0]?.getAttribute("name") ?? "";
    const opened = chart && openChart(chart, name, placeOf(anchor));
    return opened ? [opened] : [];
  });
}

function placeOf(anchor: Element): Area {
  const at = (corner: string, part: string): number => Number(child(anchor, corner, part)?.textContent ?? 0);
  return area(at("from", "row"), at("from", "col"), at("to", "row") - 1, at("to", "col") - 1);
}

function openChart(root: Element, name: string, place: Area): Chart | null {
  const chart = child(root, "chart");
  const plot = child(chart, "plotArea");
  const bars = child(plot, "barChart");
  const series = children(bars, "ser");
  const cells = series.flatMap((each) => [referenceIn(each, "cat", "strRef"), referenceIn(each, "val", "numRef")]);
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return null;
  const [categories, values] = [child(plot, "catAx"), child(plot, "valAx")];
  const size = below(child(categories, "txPr"), "defRPr")[0];
  const scaling = child(values, "scaling");
  const [min, max] = [valueIn(scaling, "min"), valueIn(scaling, "max")];
  const points = numberIn(size, "sz");
  return {
    name,
    kind: valueIn(bars, "barDir") === "bar" ? "clusteredBar" : "clusteredColumn",
    title: textIn(child(chart, "title")),
    // The names of the series stand above the values.
    source: area(first.row - 1, first.column, last.lastRow, last.lastColumn),
    colors: series.map((each) => colorIn(below(child(each, "spPr"), "srgbClr")[0]) ?? "#808080"),
    place,
    ...(points === null ? {} : { labelSize: points / 100 }),
    valueAxis: {
      title: textIn(child(values, "title")),
      min: Number(min ?? 0),
      max: max === null ? null : Number(max),
      numberFormat: child(values, "numFmt")?.getAttribute("formatCode") ?? "General",
    },
    legend: child(chart, "legend") !== null,
  };
}

function referenceIn(series: Element, ...path: string[]): Area | null {
  const cells = child(series, ...path, "f")
    ?.textContent?.split("!")
    .at(-1);
  return cells === undefined ? null : parseArea(cells);
}

function textIn(title: Element | null): string {
  return below(title, "t")
    .map(({ textContent }) => textContent ?? "")
    .join("");
}
