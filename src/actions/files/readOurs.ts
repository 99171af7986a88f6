/** Reads of a file those sheets that can be ours: what summaries say is worked out from the scoring sheets, and strangers' long lists cost nothing. */

import { canBeOurs } from "../../layout/ourSheets";
import { summaryOf } from "../../layout/summary/summaryOf";
import type { SheetContent } from "../../workbook/workbook";
import type { Inflater } from "../../xlsx/inflater";
import { readWorkbook } from "../../xlsx/readWorkbook";

/** In the workbook's order. @throws UnreadableFile */
export function readOurs(bytes: Uint8Array, inflater?: Inflater): SheetContent[] {
  return readWorkbook(bytes, {
    wanted: (sheet) => summaryOf(sheet) === null,
    wantedSoFar: canBeOurs,
    shown: true,
    inflater,
  });
}
