/** Writes official contents back into a scoring sheet's own cells, in one batch, its protection restored. */

import { changeProtected, type ProtectedSheet } from "./sheetProtection";

/** `cell` in A1 form; a content with a leading `=` is a formula. @throws Failure: nothing that people entered was touched */
export function writeOfficial(
  sheet: ProtectedSheet,
  writes: { cell: string; content: string | number }[],
): Promise<void> {
  return changeProtected("repair", sheet, (worksheet) => {
    for (const { cell, content } of writes) worksheet.getRange(cell).formulas = [[content]];
    return () => undefined;
  });
}
