/** 下发登记: draws the register of what was issued into the workbook, and reads the registers that are there. */

import { drawWorkbook } from "../excel/drawWorkbook";
import { lookAtWorkbook } from "../excel/lookAtWorkbook";
import { PlainError } from "../excel/plainError";
import { readSheetsById } from "../excel/readSheets";
import { isRegister } from "../layout/consolidation/consolidation";
import { layOutRegister, readRegister, type IssuedUnit } from "../layout/consolidation/registerSheet";
import { freeSheetName } from "../layout/parts/sheetNames";
import { textFor, type Language } from "../text";
import { consolidateText } from "../text/consolidate";
import { area } from "../workbook/address";

/** Two requests. Returns the sheet's name. @throws PlainError */
export async function drawRegister(issued: readonly IssuedUnit[], language: Language): Promise<string> {
  const look = await lookAtWorkbook(language);
  if (look.structureProtected)
    throw new PlainError(textFor(language).errors.excel.structureProtected, "StructureProtected");
  const name = freeSheetName(
    consolidateText(language).sheets.register,
    look.sheets.map((sheet) => sheet.name),
  );
  await drawWorkbook({ sheets: [layOutRegister(issued, name, language)] }, look, area(0, 0), language);
  return name;
}

/** The units of all registers in the workbook: one request, one more where there are any. @throws PlainError */
export async function expectedUnits(language: Language): Promise<IssuedUnit[]> {
  const { sheets } = await lookAtWorkbook(language);
  const ids = sheets.filter(isRegister).map(({ id }) => id);
  if (ids.length === 0) return [];
  const read = await readSheetsById(language, ids);
  return read.flatMap(({ content }) => readRegister(content) ?? []);
}
