/** Writes official contents back into a scoring sheet's own cells, in one batch, its protection restored. */

import { changeProtected, type ProtectedSheet } from "./sheetProtection";

/** `cell` in A1 form; a content with a leading `=` is a formula. @throws Failure: nothing that people entered was touched */
export function writeOfficial(
  sheet: ProtectedSheet,
  writes: { cell: string; content: string | number; numberFormat?: string }[],
): Promise<void> {
  return changeProtected("repair", sheet, (worksheet) => {
    for (const { cell, content, numberFormat } of writes) {
      const range = worksheet.getRange(cell);
      if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
      range.formulas = [[content]];
    }
    return () => undefined;
  });
}
