/** The workbook that the page begins with: one empty sheet, as Excel does. */

import { area } from "../../workbook/address";
import { emptySheet } from "../../workbook/sheetBuilder";
import type { HostWorkbook } from "../host/hostWorkbook";
import { sheetId } from "../host/sheets";

/** `name` is the file's, with its ending. */
export function emptyWorkbook(name: string): HostWorkbook {
  const id = sheetId(1);
  return {
    name,
    sheets: [{ id, sheet: emptySheet("Sheet1"), visibility: "Visible", password: null }],
    activeSheetId: id,
    selection: area(0, 0),
    structureProtected: false,
    editing: false,
  };
}
