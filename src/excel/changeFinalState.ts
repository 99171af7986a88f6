/** Makes a scoring sheet final or opens it again, on all its sheets at once; what fails half-way is put back as it was. */

import { Failure, isFailure } from "../domain/failure";
import { type AddedSheet, addSheets, removeSheets } from "./addSheets";
import { drawFinalState } from "./drawFinalState";
import { excelFailure } from "./excelFailure";
import type { FinalChange } from "./finalChange";
import { inExcel } from "./inExcel";
import { liftAll, protectAgain } from "./sheetProtection";
import { twice } from "./twice";

/** Three requests, one more where sheets are added. @throws Failure with the workbook as it was, or saying that it could not be put back in full */
export async function changeFinalState(change: FinalChange): Promise<void> {
  const touched = [...change.after.footers.keys(), change.recordName];
  const sheets = change.sheets.filter(({ name }) => touched.includes(name));
  const lock = (): Promise<void> => protectAgain(sheets);
  // First of all and by itself, so that a password stops everything before anything was changed.
  await orPutBack(change, () => liftAll(sheets), lock);
  const added: AddedSheet[] = [];
  await orPutBack(change, async () => void added.push(...(await addSheets(newSheets(change)))), lock);
  const isUntouched = async (error: unknown): Promise<boolean> =>
    isFailure(error, "overtaken") || (await isPassing(added[0]));
  await orPutBack(
    change,
    () => drawFinalState(change, change.after, added),
    async (error) => {
      if (!(await twice(() => isUntouched(error)))) return twice(() => drawFinalState(change, change.before, added));
      await removeSheets(added);
      await lock();
    },
  );
}

/** The names of the record and the cover, where they are made now. */
function newSheets({ before, after, covers }: FinalChange): string[] {
  const recordSheet = before.recordSheet === null && after.recordSheet !== null ? [after.recordSheet.name] : [];
  return [...recordSheet, ...covers.flatMap(({ name, isNew }) => (isNew ? [name] : []))];
}

/** Its name is the first thing that is drawn: without it, nothing was. */
async function isPassing(sheet: AddedSheet | undefined): Promise<boolean> {
  if (!sheet) return false;
  return inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet.id).load("name");
    await context.sync();
    return !worksheet.isNullObject && worksheet.name === sheet.passingName;
  });
}

/** Throws why the work failed once it is undone, or else that it could not be undone. */
async function orPutBack(
  { scoringSheet }: FinalChange,
  work: () => Promise<void>,
  putBack: (error: unknown) => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (isFailure(error, "no-answer")) throw error;
    await putBack(error).catch((failure: unknown) => {
      throw new Failure("half-final", { sheet: scoringSheet }, excelFailure(failure));
    });
    throw error;
  }
}
