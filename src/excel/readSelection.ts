/** Reads what the person has selected in the workbook: the texts of its cells. */

import { Failure } from "../domain/failure";
import { hasCode, noCell } from "./excelFailure";
import { inExcel } from "./inExcel";

/**
 * Row by row, blank cells left out; a whole column is only as long as what stands in it. One request.
 * @throws Failure, `no-cells-selected` for a chart, a shape or several areas
 */
export async function readSelection(): Promise<string[]> {
  try {
    return await read();
  } catch (error) {
    throw hasCode(error, ...noCell) ? new Failure("no-cells-selected", {}, error) : error;
  }
}

function read(): Promise<string[]> {
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
