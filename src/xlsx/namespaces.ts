/** The namespaces of a workbook's parts as they are read: names count with their namespace, whatever prefix a file gives it. */

import { namespace } from "./xml";

/** What stands before the names of a namespace when we speak of them: `x14:cfRule`. Names of other namespaces are passed over. */
export type Spaces = ReadonlyMap<string, string>;

const strict = "http://purl.oclc.org/ooxml";
const microsoft = "http://schemas.microsoft.com/office";

/** Relationship types and the prefix of `r:id`, in both editions of the standard. */
export const officeRelationships: readonly string[] = [
  namespace.relationships,
  `${strict}/officeDocument/relationships`,
];

export const compatibility = "mc:";

const drawingOnSheet = [
  "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
  `${strict}/drawingml/spreadsheetDrawing`,
];

/** Of workbook, sheets, strings and styles. What a newer Excel adds is understood where `mc:Choice` asks for it. */
export const spreadsheet: Spaces = new Map([
  [namespace.main, ""],
  [`${strict}/spreadsheetml/main`, ""],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", compatibility],
  [`${microsoft}/spreadsheetml/2009/9/main`, "x14:"],
  [`${microsoft}/excel/2006/main`, "xm:"],
  [`${microsoft}/spreadsheetml/2009/9/ac`, "x14ac:"],
  [`${microsoft}/spreadsheetml/2010/11/main`, "x15:"],
  [`${microsoft}/spreadsheetml/2014/revision`, "xr:"],
  // Places of controls and of embedded documents.
  ...drawingOnSheet.map((space) => [space, "xdr:"] as const),
]);

/** Of drawings on sheets, and of themes. Controls stand where a newer Excel asks for them. */
export const drawing: Spaces = new Map([
  [`http://schemas.openxmlformats.org/drawingml/2006/main`, ""],
  [`${strict}/drawingml/main`, ""],
  ...drawingOnSheet.map((space) => [space, "xdr:"] as const),
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", compatibility],
  [`${microsoft}/drawing/2010/main`, "a14:"],
]);

export const packageRelations: Spaces = new Map([[namespace.packageRelationships, ""]]);
