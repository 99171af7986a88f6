/** The marks of a finalised scoring sheet: its check code in a printed cell and in a name of the sheet, and where its record is. */

import { codeIn } from "../../domain/codeAlphabet";
import type { CodeMarks } from "../../domain/compareFinal";
import { usualLevels } from "../../domain/systems";
import { textFor } from "../../text";
import { languages } from "../../text/languages";
import { cellName } from "../../workbook/address";
import type { SheetContent } from "../../workbook/workbook";
import { type NamedSheet, sheetReferredTo } from "../parts/sheetReference";
import { type Captions, findCaptions, textAt } from "../recognition/findCaptions";
import { findFields, type FoundFields } from "../recognition/findFields";
import { columnsOf, layoutVersion } from "../scoring/scoringColumns";
import { fixedCells } from "../scoring/scoringPlaces";

/** Names of the scoring sheet: a constant with the code, and a reference to the record sheet, which follows its renaming. */
export const codeName = "ScoringCheckCode";
export const recordName = "ScoringRecord";

/** What stands in a scoring sheet now; `read` is what was found in it, where that is known. The code is looked for in all cells above the table. */
export function finalMarks(content: SheetContent, read?: { captions: Captions; fields: FoundFields }): CodeMarks {
  const captions = read?.captions ?? findCaptions(content);
  const formula = content.names.find(({ name }) => name === codeName)?.formula ?? "";
  const drawn = fixedCells(captions?.layout ?? columnsOf(layoutVersion, usualLevels)).checkCode;
  const place = { row: drawn.row, column: captions?.columns.description ?? drawn.column };
  const marks: CodeMarks = {
    named: codeIn(formula),
    printed: null,
    cell: cellName(place.row, place.column),
    fieldCells: { unit: "", group: "", date: "" },
  };
  if (!captions) return marks;
  const fields = read?.fields ?? findFields(content, captions);
  for (const field of ["unit", "group", "date"] as const) {
    const { row, column } = fields[field].value;
    marks.fieldCells[field] = cellName(row, column);
  }
  return { ...marks, ...printedCode(content, captions.row) };
}

/** The first cell that says `核对码 A3CD-…`; the unit's name may hold a code by chance, so the label must be there. */
function printedCode(content: SheetContent, captionRow: number): { printed: string; cell: string } | null {
  for (let row = 0; row < captionRow; row++) {
    for (let column = 0; column < (content.values[row]?.length ?? 0); column++) {
      const text = textAt(content, row, column);
      const code = codeIn(text);
      const ours = code !== null && languages.some((l) => textFor(l).sheet.checkCode(code) === text);
      if (ours) return { printed: code, cell: cellName(row, column) };
    }
  }
  return null;
}

/** The code of a finalised sheet, for its footers; null where it is not final. */
export function checkCodeIn(content: SheetContent): string | null {
  const { named, printed } = finalMarks(content);
  return named ?? printed;
}

/** Whether a scoring sheet was finalised, by its names alone. */
export function isFinalised({ names }: NamedSheet): boolean {
  return names.some(({ name }) => name === codeName || name === recordName);
}

/** The name of the record sheet that a scoring sheet refers to; null where there never was one or it was deleted. */
export function recordSheetOf(content: SheetContent): string | null {
  return sheetReferredTo(content.names, recordName);
}
