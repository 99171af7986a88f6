/** Everything that a check finds in a scoring sheet's content: the same in Excel and in a file. */

import { checkScores } from "../../domain/checkScores";
import type { Finding } from "../../domain/finding";
import { enteredFormulas } from "../../layout/comparison/enteredFormulas";
import { foreignTexts } from "../../layout/comparison/foreignTexts";
import type { ScoringSheetRead } from "../../layout/recognition/readScoringSheet";
import type { SheetContent } from "../../workbook/workbook";

/** Scores first, in the sheet's order; then what stands where something else is expected. */
export function sheetFindings(content: SheetContent, read: ScoringSheetRead): Finding[] {
  return [...checkScores(read.sheet, read.system), ...enteredFormulas(content, read), ...foreignTexts(content, read)];
}
