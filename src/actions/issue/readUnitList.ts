/** Reads a file with a list of units: a text in any encoding of an office, or a workbook's first column. */

import { distinctUnits, unitsOfText } from "../../domain/unitName";
import { chineseText } from "../../formats/chineseText";
import { readWorkbook } from "../../xlsx/readWorkbook";
import { kindOfContent } from "../../xlsx/recogniseFile";

/** A workbook's units are those of the first column of its first sheet. @throws UnreadableFile for a broken workbook */
export function unitsOfFile(bytes: Uint8Array): string[] {
  if (kindOfContent(bytes) !== "zip") return unitsOfText(chineseText(bytes));
  return distinctUnits((readWorkbook(bytes)[0]?.values ?? []).map((row) => String(row[0] ?? "")));
}
