/** Reads a file with a list of units: a text in any encoding of an office, or a workbook's first column of texts. */

import { readUnits, readUnitText } from "../../domain/unitList";
import { chineseText } from "../../formats/chineseText";
import { unitCaptions } from "../../text/insert";
import { type Scalar } from "../../workbook/workbook";
import { readWorkbook } from "../../xlsx/readWorkbook";
import { kindOfContent } from "../../xlsx/recogniseFile";

/** Of each row of a workbook's first sheet the first text is the unit: a number before it counts the rows. @throws UnreadableFile for a broken workbook */
export function unitsOfFile(bytes: Uint8Array): string[] {
  if (kindOfContent(bytes) !== "zip") return readUnitText(chineseText(bytes), unitCaptions).units;
  const cells = (readWorkbook(bytes)[0]?.values ?? []).map((row) => row.find(holdsUnit) ?? "");
  return readUnits(cells.map(String), unitCaptions).units;
}

function holdsUnit(value: Scalar): boolean {
  return typeof value === "string" && readUnits([value], unitCaptions).units.length > 0;
}
