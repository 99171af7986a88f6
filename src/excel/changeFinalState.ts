/** Makes a scoring sheet final or opens it again, on all its sheets at once; what fails half-way is put back as it was. */

import { Failure } from "../domain/failure";
import { drawFinalState } from "./drawFinalState";
import { excelFailure } from "./excelFailure";
import type { FinalChange } from "./finalChange";
import { liftAll, protectAgain } from "./sheetProtection";
import { twice } from "./twice";

/** Three requests. @throws Failure with the workbook as it was, or saying that it could not be put back in full */
export async function changeFinalState(change: FinalChange): Promise<void> {
  const touched = [...change.after.footers.keys(), change.recordName];
  const sheets = change.sheets.filter(({ name }) => touched.includes(name));
  // First of all and by itself, so that a password stops everything before anything was changed.
  await orPutBack(
    change,
    () => liftAll(sheets),
    () => protectAgain(sheets),
  );
  await orPutBack(
    change,
    () => drawFinalState(change, change.after),
    () => twice(() => drawFinalState(change, change.before)),
  );
}

/** Throws why the work failed once it is undone, or else that it could not be undone. */
async function orPutBack(
  { scoringSheet }: FinalChange,
  work: () => Promise<void>,
  putBack: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    await putBack().catch((failure: unknown) => {
      throw new Failure("half-final", { sheet: scoringSheet }, excelFailure(failure));
    });
    throw error;
  }
}
