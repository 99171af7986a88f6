/** Reads a file with a list of units: a text in any encoding of an office, or a workbook's first column of texts. */

import { readUnits, readUnitText } from "../../domain/unitList";
import { unitCaptions } from "../../text/insert";
import type { Scalar } from "../../workbook/workbook";
import { readWorkbook } from "../../xlsx/readWorkbook";

/** Of each row of a workbook's first sheet the first text is the unit: a number before it counts the rows. @throws UnreadableFile for a broken workbook */
export function unitsOfFile(bytes: Uint8Array): string[] {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return readUnitText(decode(bytes), unitCaptions).units;
  const cells = (readWorkbook(bytes)[0]?.values ?? []).map((row) => row.find(holdsUnit) ?? "");
  return readUnits(cells.map(String), unitCaptions).units;
}

function holdsUnit(value: Scalar): boolean {
  return typeof value === "string" && readUnits([value], unitCaptions).units.length > 0;
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
