/** A check code as the dark and light modules of a QR code. */

import qrcode from "qrcode-generator";

/** Version 1, the smallest: 21 modules a side, for which a check code is short enough even with a quarter to spare for stains. */
export const qrSize = 21;

/** Rows of modules, true where dark. */
export function qrModules(code: string): boolean[][] {
  const qr = qrcode(1, "Q");
  qr.addData(code, "Alphanumeric");
  qr.make();
  return Array.from({ length: qrSize }, (_, row) =>
    Array.from({ length: qrSize }, (_, column) => qr.isDark(row, column)),
  );
}
