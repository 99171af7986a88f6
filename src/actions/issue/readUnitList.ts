/** Reads a file with a list of units: a text in any encoding of an office, or a workbook's first column. */

import { distinctUnits, unitsOfText } from "../../domain/unitName";
import { readWorkbook } from "../../xlsx/readWorkbook";

/** A workbook's units are those of the first column of its first sheet. @throws UnreadableFile for a broken workbook */
export function unitsOfFile(bytes: Uint8Array): string[] {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return unitsOfText(decode(bytes));
  return distinctUnits((readWorkbook(bytes)[0]?.values ?? []).map((row) => String(row[0] ?? "")));
}

/** Notepad saves UTF-8 with a mark, older ones the Chinese code page. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // The only thing that can go wrong: it is no UTF-8.
    return new TextDecoder("gb18030").decode(bytes);
  }
}
