/** Tells that the workbook may have changed. */

import { watchWorkbookInExcel } from "../excel/watchWorkbook";
import type { Language } from "../text";

/** Returns a function that ends it. @throws PlainError where Excel refuses for the moment */
export function watchWorkbook(language: Language, onHint: () => void): Promise<() => Promise<void>> {
  return watchWorkbookInExcel(language, onHint);
}
