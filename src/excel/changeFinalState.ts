/** Makes a scoring sheet final or opens it again, on all its sheets at once; what fails half-way is put back as it was. */

import { Failure } from "../domain/failure";
import type { Area } from "../workbook/address";
import type { Sheet } from "../workbook/workbook";
import type { CoverPlans } from "./drawCover";
import { drawFinalState } from "./drawFinalState";
import { excelFailure } from "./excelFailure";
import type { SheetLook } from "./lookAtWorkbook";
import { liftAll, protectAgain } from "./sheetProtection";
import { twice } from "./twice";

/** How the sheets stand, final or open. */
export interface FinalState {
  final: boolean;
  /** The printed cell's text; empty while the sheet is open. */
  codeText: string;
  /** Constants and references by name; null for a name that is not there. */
  names: Readonly<Record<string, string | null>>;
  /** The record sheet; null where there is none yet. */
  record: Sheet | null;
  /** Right footers by sheet: the scoring sheet's, its summary's, those of the covers that are there. */
  footers: ReadonlyMap<string, string>;
}

/** A cover of the table: one that is there, or one that is made when the table becomes final. */
export interface CoverChange {
  name: string;
  isNew: boolean;
  plans: CoverPlans;
}

export interface FinalChange {
  scoringSheet: string;
  recordName: string;
  codeCell: string;
  /** All cells of the scoring sheet, and those that people fill in. */
  whole: Area;
  entries: Area[];
  covers: CoverChange[];
  before: FinalState;
  after: FinalState;
  /** All sheets as they looked before. */
  sheets: SheetLook<"protection">[];
}

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

/** Throws why the work failed, once it is put back; what cannot be put back is told instead. */
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
