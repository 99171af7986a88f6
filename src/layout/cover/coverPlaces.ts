/** Where everything of a cover (封面) stands: fields and total above, the table beside the QR code, charts and signatures below. */

import { type Heading, headingsOf, type IndicatorSystem } from "../../domain/indicatorSystem";
import { type Area, area } from "../../workbook/address";
import { byKey, placesOf } from "../parts/places";
import { moduleSide, qrSize } from "../parts/qrCode";
import { type FieldKey, scoringFields } from "../scoring/scoringFields";

/** A hidden name of the cover; its reference is a cell of the scoring sheet. */
export const coverOfName = "ScoringCoverOf";

export const coverTableKeys = ["section", "full", "self", "assessed"] as const;
export type CoverTableKey = (typeof coverTableKeys)[number];

type CoverColumnKey = CoverTableKey | "gap" | "right" | "qr" | "behindQr" | "last" | "beyond" | "data";

/** In points; the printed ones are as wide as A4 upright has room for. */
const list: readonly { key: CoverColumnKey; width: number }[] = [
  { key: "section", width: 102 },
  { key: "full", width: 52 },
  { key: "self", width: 52 },
  { key: "assessed", width: 52 },
  // Between the halves of the page.
  { key: "gap", width: 10 },
  { key: "right", width: 62 },
  // The QR code's modules are columns of their own.
  ...Array.from({ length: qrSize }, () => ({ key: "qr" as const, width: moduleSide })),
  { key: "behindQr", width: 62 },
  // Narrow, behind the charts: LibreOffice cuts a chart's frame that ends with the paper.
  { key: "last", width: 4 },
  // Hidden: what the charts are drawn from.
  { key: "beyond", width: 0 },
  { key: "data", width: 0 },
  { key: "data", width: 0 },
  { key: "data", width: 0 },
  { key: "data", width: 0 },
];

/** Zero-based columns, of several the first. */
export const coverColumns = placesOf(list);

/** Points. */
export const coverWidths = list.map(({ width }) => width);

/** Zero-based rows. */
export interface CoverRows {
  attachment: number;
  title: number;
  fields: { first: number; last: number; of: Record<FieldKey, number> };
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

/** More rows of the table would be too low to read beside the QR code. */
const mostListed = 11;

/** The headings that the cover's table lists; none where there are too many. */
export function coverHeadings(system: IndicatorSystem): readonly Heading[] {
  const headings = headingsOf(system);
  return headings.length <= mostListed ? headings : [];
}

/** The cover's rows for a system's headings. */
export function placeCover(system: IndicatorSystem): CoverRows {
  const heights: number[] = [height.attachment, height.title, height.space];
  const put = (count: number, each: number): number =>
    heights.push(...Array.from({ length: count }, () => each)) - count;
  const firstField = put(scoringFields.length, height.field);
  put(1, height.quiet);
  const block = put(qrSize, moduleSide);
  const code = put(1, height.code);
  const first = put(chartRows, height.chart);
  put(1, height.space);
  const signatures = put(2, height.signature);
  const count = heights.length;
  const sections = coverHeadings(system).length;
  const lines = Math.floor(qrSize / (sections + 2));
  const captionLines = qrSize - lines * (sections + 1);
  return {
    attachment: 0,
    title: 1,
    fields: {
      first: firstField,
      last: firstField + scoringFields.length - 1,
      of: byKey(scoringFields, (_, place) => firstField + place),
    },
    block,
    code,
    tableLines: [captionLines, ...Array.from({ length: sections + 1 }, () => lines)],
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
