/** 下发台账: draws the register of what was issued into the workbook, and reads the registers that are there. */

import { Failure } from "../../domain/failure";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { drawWorkbook } from "../../excel/drawWorkbook";
import type { Undrawn } from "../../excel/finishSheets";
import { listSheets, lookAtWorkbook } from "../../excel/lookAtWorkbook";
import { readSheetsById } from "../../excel/readSheets";
import { isRegister } from "../../layout/consolidation/consolidation";
import { type IssuedUnit, layOutRegister, readRegister } from "../../layout/consolidation/registerSheet";
import { freeSheetName } from "../../layout/parts/sheetNames";
import type { Language } from "../../text";
import { consolidateText } from "../../text/consolidate";
import { area } from "../../workbook/address";

/** Four requests. Returns the sheet's name. @throws Failure with the workbook as it was */
export async function drawRegister(
  issued: readonly IssuedUnit[],
  language: Language,
): Promise<{ sheet: string; undrawn?: Undrawn | null }> {
  const look = await lookAtWorkbook();
  if (look.structureProtected) throw new Failure("structure-protected", {});
  const name = freeSheetName(
    consolidateText(language).sheets.register,
    look.sheets.map((sheet) => sheet.name),
  );
  const { undrawn } = await drawWorkbook({ sheets: [layOutRegister(issued, name, language)] }, area(0, 0));
  return { sheet: name, undrawn };
}

/** The units of all registers in the workbook: one request, one more where there are any. @throws Failure */
export async function expectedUnits(systems: readonly IndicatorSystem[]): Promise<IssuedUnit[]> {
  const ids = (await listSheets("names")).filter(isRegister).map(({ id }) => id);
  if (ids.length === 0) return [];
  const read = await readSheetsById(ids, []);
  return read.flatMap(({ content }) => readRegister(content, systems) ?? []);
}
