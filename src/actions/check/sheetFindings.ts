/** Everything that a check finds in a scoring sheet's content: the same in Excel and in a file. */

import { checkScores } from "../../domain/checkScores";
import type { Finding } from "../../domain/finding";
import { enteredFormulas } from "../../layout/comparison/enteredFormulas";
import { exchangedCaptions } from "../../layout/comparison/exchangedCaptions";
import { foreignTexts } from "../../layout/comparison/foreignTexts";
import type { ScoringSheetRead } from "../../layout/recognition/readScoringSheet";
import type { SheetContent } from "../../workbook/workbook";

/** That scores are under the wrong captions first, then scores in the sheet's order; then what stands where something else is expected. */
export function sheetFindings(content: SheetContent, read: ScoringSheetRead): Finding[] {
  return [
    ...exchangedCaptions(content, read),
    ...checkScores(read.sheet, read.system),
    ...enteredFormulas(content, read),
    ...foreignTexts(content, read),
  ];
}
