/** Reads what the person has selected in the workbook: the texts of its cells. */

import { inExcel } from "./inExcel";

/** Row by row, blank cells left out; a whole column is only as long as what stands in it. One request. */
export function readSelection(): Promise<string[]> {
  return inExcel(async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true).load("values");
    await context.sync();
    if (used.isNullObject) return [];
    return used.values.flat().flatMap((value: unknown) => {
      const text = String(value).trim();
      return text === "" ? [] : [text];
    });
  });
}
