import {
  finalColumns,
  finalHeights,
  finalRows,
  finalWidths,
  lastHistoryColumn,
  recordFields,
} from "../../../src/layout/final/finalPlaces";
import { qrSize } from "../../../src/layout/parts/qrCode";

test("the QR code is square, beside the fields, with four free modules around it", () => {
  const heights = finalHeights(80);
  const widths = finalWidths(2);
  const side = widths[finalColumns.qr] ?? 0;
  expect(new Set(widths.slice(finalColumns.qr, finalColumns.qr + qrSize))).toEqual(new Set([side]));
  expect(new Set(heights.slice(finalRows.qr, finalRows.qr + qrSize))).toEqual(new Set([side]));
  const around = [
    widths[finalColumns.qr - 1],
    widths[finalColumns.lastPrinted],
    heights[finalRows.qr - 1],
    heights[finalRows.qr + qrSize],
  ];
  for (const free of around) expect(free).toBeGreaterThanOrEqual(4 * side);
});

test("the fields take as many rows as the QR code", () =>
  expect(recordFields.reduce((sum, { rows }) => sum + rows, 0)).toBe(qrSize));

test("the history is left of the QR code, what was finalised beyond the paper", () => {
  expect(lastHistoryColumn).toBeLessThan(finalColumns.qr);
  expect(finalColumns.content).toBeGreaterThan(finalColumns.lastPrinted);
});
