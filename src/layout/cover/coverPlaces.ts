/** Where everything of a cover (封面) stands: fields and total above, the table beside the QR code, charts and signatures below. */

import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { area, type Area } from "../../workbook/address";
import { qrSize } from "../parts/qrModules";

/** A hidden name of the cover; its reference is a cell of the scoring sheet. */
export const coverOfName = "ScoringCoverOf";

/** Zero-based columns; the QR code's modules are columns of their own. */
export const coverColumns = {
  section: 0,
  full: 1,
  self: 2,
  assessed: 3,
  /** Between the halves of the page. */
  gap: 4,
  right: 5,
  qr: 6,
  /** Narrow, behind the charts: LibreOffice cuts a chart's frame that ends with the paper. */
  last: 7 + qrSize,
  data: 9 + qrSize,
};

/** A module's side in points; with it the code is 4.4 cm wide. */
const moduleSide = 6;

/** Points. The printed ones are as wide as A4 upright has room for. */
export const coverWidths = [
  ...[102, 52, 52, 52],
  10,
  62,
  ...Array.from({ length: qrSize }, () => moduleSide),
  62,
  4,
  12,
  ...[150, 52, 52, 52],
];

/** Zero-based rows. */
export interface CoverRows {
  attachment: number;
  title: number;
  fields: number;
  /** First of the rows of modules that the table and the QR code share. */
  block: number;
  /** Rows of modules that a row of the table takes, its captions first. */
  tableLines: number[];
  code: number;
  charts: { first: number; last: number };
  signatures: { first: number; last: number };
  count: number;
  heights: number[];
}

/** Above and below the QR code there is room for the four modules that must be free around it. */
const height = { attachment: 18, title: 62, space: 12, quiet: 24, field: 30, code: 34, chart: 20, signature: 52 };
const chartRows = 12;
export const fieldKeys = ["unit", "group", "date", "stage"] as const;

/** The cover's rows for a system's sections. */
export function placeCover(system: IndicatorSystem): CoverRows {
  const heights: number[] = [height.attachment, height.title, height.space];
  const put = (count: number, each: number): number =>
    heights.push(...Array.from({ length: count }, () => each)) - count;
  const fields = put(fieldKeys.length, height.field);
  put(1, height.quiet);
  const block = put(qrSize, moduleSide);
  const code = put(1, height.code);
  const first = put(chartRows, height.chart);
  put(1, height.space);
  const signatures = put(2, height.signature);
  const count = heights.length;
  const lines = Math.floor(qrSize / (system.sections.length + 2));
  const captionLines = qrSize - lines * (system.sections.length + 1);
  return {
    ...{ attachment: 0, title: 1, fields, block, code },
    tableLines: [captionLines, ...Array.from({ length: system.sections.length + 1 }, () => lines)],
    charts: { first, last: first + chartRows - 1 },
    signatures: { first: signatures, last: signatures + 1 },
    count,
    heights,
  };
}

/** Where the QR code stands, or what stands there before it. */
export function coverSquare({ block }: CoverRows): Area {
  return area(block, coverColumns.qr, block + qrSize - 1, coverColumns.qr + qrSize - 1);
}
