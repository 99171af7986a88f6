/** Whether a file is a consolidation of ours and nothing else, so that a new one may be written over it. */

import { isOfConsolidation } from "../../layout/consolidation/consolidation";
import { readWorkbook, type SheetHead } from "../../xlsx/readWorkbook";

/** False for a file that cannot be read, and for one into which somebody put a sheet. */
export function isConsolidation(bytes: Uint8Array): boolean {
  const sheets: SheetHead[] = [];
  try {
    const wanted = (sheet: SheetHead): boolean => {
      sheets.push(sheet);
      return false;
    };
    readWorkbook(bytes, { wanted });
  } catch {
    // Whatever it is, it is not ours.
    return false;
  }
  return sheets.length > 0 && sheets.every(isOfConsolidation);
}
