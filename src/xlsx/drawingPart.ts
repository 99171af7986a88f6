/** Writes a drawing part: where a sheet's charts stand. */

import type { Chart } from "../workbook/workbook";
import { element, namespace, xmlPart } from "./xml";

/** The drawing part; `relationshipId` gives the relationship of the chart with that place in the list. */
export function drawingPart(charts: Chart[], relationshipId: (index: number) => string): string {
  const anchors = charts.map((chart, i) => anchorXml(chart, i, relationshipId(i)));
  return xmlPart(
    element("xdr:wsDr", { "xmlns:xdr": namespace.sheetDrawing, "xmlns:a": namespace.drawing }, ...anchors),
  );
}

function anchorXml({ name, title, place }: Chart, index: number, relationshipId: string): string {
  const frame = element(
    "xdr:graphicFrame",
    { macro: "" },
    element(
      "xdr:nvGraphicFramePr",
      {},
      // 1 is the drawing itself.
      element("xdr:cNvPr", { id: index + 2, name, descr: title }),
      element("xdr:cNvGraphicFramePr"),
    ),
    element("xdr:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })),
    element("a:graphic", {}, element("a:graphicData", { uri: namespace.chart }, chartReference(relationshipId))),
  );
  const from = marker("from", place.column, place.row);
  const to = marker("to", place.lastColumn + 1, place.lastRow + 1);
  return element("xdr:twoCellAnchor", { editAs: "oneCell" }, from, to, frame, element("xdr:clientData"));
}

function chartReference(id: string): string {
  return element("c:chart", { "xmlns:c": namespace.chart, "xmlns:r": namespace.relationships, "r:id": id });
}

function marker(name: "from" | "to", column: number, row: number): string {
  const at = (part: string, value: number): string => `<xdr:${part}>${value}</xdr:${part}>`;
  return element(`xdr:${name}`, {}, at("col", column), at("colOff", 0), at("row", row), at("rowOff", 0));
}
