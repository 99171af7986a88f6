/** Where everything of a record sheet (定稿单) stands: fields and QR code above, the history below, what was finalised beyond the paper. */

import { qrSize } from "../parts/qrModules";

/** A module's side in points: 8 screen pixels, and 4.4 cm on paper for the whole code. */
const moduleSide = 6;

/** As wide as the four modules that a QR code needs free around it, and a little more. */
const quiet = 28;

export const historyKeys = ["when", "action", "who", "code", "self", "assessed"] as const;
export const contentKeys = ["number", "name", "selfScore", "assessedScore", "reason", "evidence"] as const;
export const contentFieldKeys = ["system", "edition", "unit", "group", "date", "stage"] as const;

/** The fields beside the QR code, with how many of its rows each takes. */
export const fieldRows = [
  ["unit", 3],
  ["system", 3],
  ["stage", 3],
  ["total", 3],
  ["state", 3],
  ["code", 6],
] as const;

const firstQrColumn = historyKeys.length + 1;

/** Zero-based columns. */
export const finalColumns = {
  lastHistory: historyKeys.length - 1,
  qr: firstQrColumn,
  lastPrinted: firstQrColumn + qrSize,
  content: firstQrColumn + qrSize + 2,
};

const firstQrRow = 2;

/** Zero-based rows. */
export const finalRows = {
  title: 0,
  qr: firstQrRow,
  proves: firstQrRow + qrSize + 1,
  heading: firstQrRow + qrSize + 3,
  captions: firstQrRow + qrSize + 4,
};

/** Points. */
export const finalWidths = [
  ...[112, 66, 100, 112, 62, 62],
  quiet,
  ...Array.from({ length: qrSize }, () => moduleSide),
  quiet,
  12,
  ...[36, 110, 60, 60, 200, 160],
];

const lineHeight = 20;

/** The heights of so many rows in all, points. */
export function finalHeights(count: number): number[] {
  const heights = Array.from({ length: count }, () => lineHeight);
  heights[finalRows.title] = 44;
  heights[finalRows.qr - 1] = quiet;
  heights.fill(moduleSide, finalRows.qr, finalRows.qr + qrSize);
  heights[finalRows.qr + qrSize] = quiet;
  heights[finalRows.proves] = 36;
  heights[finalRows.proves + 1] = 10;
  return heights;
}
