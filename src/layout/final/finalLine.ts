/** The line beside a finalised table, not printed, that says that it is final. */

import { textFor } from "../../text";
import { languages } from "../../text/languages";
import { cellName } from "../../workbook/address";
import type { SheetContent } from "../../workbook/workbook";
import { findCaptions } from "../recognition/findCaptions";
import { headRows } from "../scoring/scoringRows";

/** Its cell in A1 form, in the title's row over the check column; null where that is gone or holds something of somebody's. */
export function finalLineCell(content: SheetContent): string | null {
  const captions = findCaptions(content);
  if (captions?.columns.check === undefined) return null;
  const row = captions.row - headRows.captions + headRows.title;
  const { check: column } = captions.columns;
  const value = content.values[row]?.[column] ?? "";
  const isOurs = value === "" || languages.some((language) => textFor(language).sheet.finalLine === value);
  return isOurs && !content.formulas[row]?.[column] ? cellName(row, column) : null;
}
