/** Writes a chart part: clustered columns or bars with their titles, axes, labels and the values seen last. */

import { absoluteName, type Area, area, quoteSheet } from "../workbook/address";
import type { Cell, Chart, Sheet } from "../workbook/workbook";
import { defaultTextXml, type Face, line, solidFill, titleXml } from "./chartLook";
import { element, escapeText, namespace, xmlPart } from "./xml";

const categoryAxisId = 111111111;
const valueAxisId = 222222222;
const titleFace: Face = { font: "黑体", size: 12 };
const textFace: Face = { font: "宋体", size: 9 };
const lineColor = "#D9D9D9";

/** The chart part. */
export function chartPart(chart: Chart, sheet: Sheet): string {
  return xmlPart(
    element(
      "c:chartSpace",
      { "xmlns:c": namespace.chart, "xmlns:a": namespace.drawing, "xmlns:r": namespace.relationships },
      val("roundedCorners", 0),
      element(
        "c:chart",
        {},
        titleXml(chart.title, titleFace, 0),
        val("autoTitleDeleted", 0),
        plotXml(chart, sheet),
        chart.legend ? element("c:legend", {}, val("legendPos", "b"), val("overlay", 0)) : "",
        // The cells that charts read are hidden.
        val("plotVisOnly", 0),
        val("dispBlanksAs", "gap"),
      ),
      element("c:spPr", {}, solidFill("#FFFFFF"), line(lineColor)),
      defaultTextXml(textFace),
    ),
  );
}

function val(name: string, value: string | number): string {
  return element(`c:${name}`, { val: value });
}

function plotXml(chart: Chart, sheet: Sheet): string {
  const columns = chart.source.lastColumn - chart.source.column;
  const series = Array.from({ length: columns }, (_, i) => seriesXml(chart, sheet, i));
  const bars = element(
    "c:barChart",
    {},
    val("barDir", chart.kind === "clusteredBar" ? "bar" : "col"),
    val("grouping", "clustered"),
    val("varyColors", 0),
    ...series,
    val("gapWidth", 60),
    val("axId", categoryAxisId),
    val("axId", valueAxisId),
  );
  return element("c:plotArea", {}, element("c:layout"), bars, categoryAxisXml(chart), valueAxisXml(chart));
}

function seriesXml(chart: Chart, sheet: Sheet, index: number): string {
  const { row, column, lastRow } = chart.source;
  const own = column + 1 + index;
  const color = chart.colors[index];
  return element(
    "c:ser",
    {},
    val("idx", index),
    val("order", index),
    element("c:tx", {}, textReference(sheet, area(row, own))),
    color ? element("c:spPr", {}, solidFill(color)) : "",
    val("invertIfNegative", 0),
    labelsXml(formatCode(sheet, area(row + 1, own))),
    element("c:cat", {}, textReference(sheet, area(row + 1, column, lastRow, column))),
    element("c:val", {}, numberReference(sheet, area(row + 1, own, lastRow, own))),
  );
}

/** Values only, in the cells' own format. */
function labelsXml(format: string): string {
  const shows = { LegendKey: 0, Val: 1, CatName: 0, SerName: 0, Percent: 0, BubbleSize: 0 };
  return element(
    "c:dLbls",
    {},
    element("c:numFmt", { formatCode: format, sourceLinked: true }),
    element("c:spPr", {}, element("a:noFill"), element("a:ln", {}, element("a:noFill"))),
    val("dLblPos", "outEnd"),
    ...Object.entries(shows).map(([what, shown]) => val(`show${what}`, shown)),
  );
}

function categoryAxisXml(chart: Chart): string {
  const bar = chart.kind === "clusteredBar";
  return element(
    "c:catAx",
    {},
    val("axId", categoryAxisId),
    element("c:scaling", {}, val("orientation", "minMax")),
    val("delete", 0),
    val("axPos", bar ? "l" : "b"),
    element("c:numFmt", { formatCode: "General", sourceLinked: true }),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "low"),
    element("c:spPr", {}, line("#A6A6A6")),
    chart.labelSize === undefined ? "" : defaultTextXml({ ...textFace, size: chart.labelSize }),
    val("crossAx", valueAxisId),
    val("crosses", "autoZero"),
    val("auto", 1),
    val("lblAlgn", "ctr"),
    val("lblOffset", 100),
    // Every category has its label, however many there are.
    val("tickLblSkip", 1),
    val("noMultiLvlLbl", 1),
  );
}

function valueAxisXml({ kind, valueAxis }: Chart): string {
  const bar = kind === "clusteredBar";
  const max = valueAxis.max === null ? "" : val("max", valueAxis.max);
  return element(
    "c:valAx",
    {},
    val("axId", valueAxisId),
    element("c:scaling", {}, val("orientation", "minMax"), max, val("min", valueAxis.min)),
    val("delete", 0),
    val("axPos", bar ? "b" : "l"),
    element("c:majorGridlines", {}, element("c:spPr", {}, line(lineColor))),
    valueAxis.title ? titleXml(valueAxis.title, textFace, bar ? 0 : -90) : "",
    element("c:numFmt", { formatCode: valueAxis.numberFormat, sourceLinked: false }),
    val("majorTickMark", "none"),
    val("minorTickMark", "none"),
    val("tickLblPos", "nextTo"),
    element("c:spPr", {}, element("a:ln", {}, element("a:noFill"))),
    val("crossAx", categoryAxisId),
    val("crosses", "autoZero"),
    val("crossBetween", "between"),
  );
}

function textReference(sheet: Sheet, cells: Area): string {
  const points = cellsOf(sheet, cells).map((cell) => (cell?.value == null ? null : String(cell.value)));
  return element("c:strRef", {}, reference(sheet, cells), element("c:strCache", {}, ...cache(points)));
}

function numberReference(sheet: Sheet, cells: Area): string {
  const points = cellsOf(sheet, cells).map((cell) => (typeof cell?.value === "number" ? String(cell.value) : null));
  const format = `<c:formatCode>${escapeText(formatCode(sheet, cells))}</c:formatCode>`;
  return element("c:numRef", {}, reference(sheet, cells), element("c:numCache", {}, format, ...cache(points)));
}

function reference(sheet: Sheet, cells: Area): string {
  return `<c:f>${escapeText(`${quoteSheet(sheet.name)}!${absoluteName(cells)}`)}</c:f>`;
}

function cache(points: (string | null)[]): string[] {
  const known = points.flatMap((text, idx) =>
    text === null ? [] : element("c:pt", { idx }, `<c:v>${escapeText(text)}</c:v>`),
  );
  return [val("ptCount", points.length), ...known];
}

function cellsOf(sheet: Sheet, cells: Area): (Cell | undefined)[] {
  const rows = Array.from({ length: cells.lastRow - cells.row + 1 }, (_, i) => cells.row + i);
  return rows.map((row) => sheet.cells[row]?.[cells.column]);
}

function formatCode(sheet: Sheet, cells: Area): string {
  return sheet.cells[cells.row]?.[cells.column]?.style.numberFormat ?? "General";
}
