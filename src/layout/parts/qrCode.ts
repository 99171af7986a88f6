/** Turns a check code into a QR code and paints its modules into cells. */

import qrcode from "qrcode-generator";
import { area } from "../../workbook/address";
import type { SheetBuilder } from "../../workbook/sheetBuilder";

/** Version 1, the smallest: 21 modules a side, for which a check code is short enough even with a quarter to spare for stains. */
export const qrSize = 21;

/** A module's side in points: 8 screen pixels, and 4.4 cm on paper for the whole code. */
export const moduleSide = 6;

/** Rows of modules, true where dark. */
export function qrModules(code: string): boolean[][] {
  const qr = qrcode(1, "Q");
  qr.addData(code, "Alphanumeric");
  qr.make();
  return Array.from({ length: qrSize }, (_, row) =>
    Array.from({ length: qrSize }, (_, column) => qr.isDark(row, column)),
  );
}

/** Fills the cells of the dark modules; the code's first module stands at `row` and `column`. */
export function putQrCode(builder: SheetBuilder, row: number, column: number, code: string): void {
  qrModules(code).forEach((modules, r) =>
    modules.forEach((dark, c) => {
      if (dark) builder.paint(area(row + r, column + c), { fill: "#000000" });
    }),
  );
}
