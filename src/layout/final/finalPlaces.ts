/** Where everything of a record sheet (定稿单) stands: fields and QR code above, the history below, what was finalised beyond the paper. */

import type { LayoutVersion } from "../../domain/scoreSheet";
import { placesOf } from "../parts/places";
import { moduleSide, qrSize } from "../parts/qrCode";
import { contentColumns, historyColumns } from "./finalColumns";

/** As wide as the four modules that a QR code needs free around it, and a little more. */
const quiet = 28;

/** The fields beside the QR code, with how many of its rows each takes. */
export const recordFields = [
  { key: "unit", rows: 3 },
  { key: "system", rows: 3 },
  { key: "stage", rows: 3 },
  { key: "total", rows: 3 },
  { key: "state", rows: 3 },
  { key: "code", rows: 6 },
] as const;

type FinalColumnKey = "history" | "beforeQr" | "qr" | "lastPrinted" | "beyond";

/** In points; what was finalised stands in as many columns more as its layout has. */
const list: readonly { key: FinalColumnKey; width: number }[] = [
  ...historyColumns.map(({ width }) => ({ key: "history" as const, width })),
  { key: "beforeQr", width: quiet },
  ...Array.from({ length: qrSize }, () => ({ key: "qr" as const, width: moduleSide })),
  { key: "lastPrinted", width: quiet },
  { key: "beyond", width: 12 },
];

/** Zero-based columns, of several the first. */
export const finalColumns = { ...placesOf(list), content: list.length };

export const lastHistoryColumn = finalColumns.history + historyColumns.length - 1;

/** Points. */
export function finalWidths(layout: LayoutVersion): number[] {
  return [...list, ...contentColumns(layout)].map(({ width }) => width);
}

const firstQrRow = 2;

/** Zero-based rows. */
export const finalRows = {
  title: 0,
  qr: firstQrRow,
  proves: firstQrRow + qrSize + 1,
  heading: firstQrRow + qrSize + 3,
  captions: firstQrRow + qrSize + 4,
};

const lineHeight = 20;

/** The heights of so many rows in all, points; the lines of the history take what they need. */
export function finalHeights(count: number, history: readonly number[] = []): number[] {
  const heights = Array.from({ length: count }, () => lineHeight);
  heights[finalRows.title] = 44;
  heights[finalRows.qr - 1] = quiet;
  heights.fill(moduleSide, finalRows.qr, finalRows.qr + qrSize);
  heights[finalRows.qr + qrSize] = quiet;
  heights[finalRows.proves] = 36;
  heights[finalRows.proves + 1] = 10;
  history.forEach((height, line) => (heights[finalRows.captions + 1 + line] = Math.max(lineHeight, height)));
  return heights;
}
