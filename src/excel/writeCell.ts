/** Writes a text into one unlocked cell, as a person would type it: undoable, no protection touched. */

import { inExcel } from "./inExcel";

/** `cell` in A1 form; `text` is one of our own labels, never a person's. */
export function writeCell(sheet: string, cell: string, text: string): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[text]];
    await context.sync();
  });
}
