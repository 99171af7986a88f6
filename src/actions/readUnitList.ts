/** Reads a list of units: pasted text, a text file in any encoding of an office, or a workbook's first column. */

import { readWorkbook } from "../xlsx/readWorkbook";

/** One unit a line or a cell; blank ones and doubled ones do not count. */
export function unitsOfText(text: string): string[] {
  return distinct(text.split(/\r\n|[\r\n\t]/));
}

/** A workbook's units are those of the first column of its first sheet. @throws UnreadableFile for a broken workbook */
export function unitsOfFile(bytes: Uint8Array): string[] {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return unitsOfText(decode(bytes));
  return distinct((readWorkbook(bytes)[0]?.values ?? []).map((row) => String(row[0] ?? "")));
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

function distinct(units: string[]): string[] {
  return [...new Set(units.map((unit) => unit.trim()))].filter((unit) => unit !== "");
}
