/** Tells that the workbook may have changed. */

import { watchWorkbookInExcel } from "../../excel/watchWorkbook";

/** Returns a function that ends it. @throws Failure where Excel refuses for the moment */
export function watchWorkbook(onHint: () => void): Promise<() => Promise<void>> {
  return watchWorkbookInExcel(onHint);
}
