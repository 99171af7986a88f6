/** Makes a scoring sheet final or opens it again, on all its sheets at once; what fails half-way is put back as it was. */

import { Failure } from "../domain/failure";
import type { Area } from "../workbook/address";
import type { Sheet } from "../workbook/workbook";
import type { CoverPlans } from "./drawCover";
import { drawFinalState } from "./drawFinalState";
import { excelFailure, hasCode } from "./excelFailure";
import { inExcel } from "./inExcel";
import type { SheetLook } from "./lookAtSheets";

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
  sheets: SheetLook[];
}

/** Someone else's password, in the words of Excel on different machines. */
const refusals = ["AccessDenied", "BadPassword", "InvalidArgument"];

/** Three requests. @throws Failure with the workbook as it was, or saying that it could not be put back in full */
export async function changeFinalState(change: FinalChange): Promise<void> {
  const touched = [...change.after.footers.keys(), change.recordName];
  const locked = change.sheets.filter(({ name, protection }) => touched.includes(name) && protection !== null);
  try {
    await unprotect(locked);
  } catch (error) {
    await orSayHalf(change, () => protectAgain(locked));
    throw error;
  }
  try {
    await drawFinalState(change, change.after);
  } catch (error) {
    await orSayHalf(change, () => drawFinalState(change, change.before));
    throw error;
  }
}

/** First of all and by itself, so that a password stops everything before anything was changed. */
async function unprotect(sheets: SheetLook[]): Promise<void> {
  if (sheets.length === 0) return;
  try {
    await inExcel(async (context) => {
      for (const { name } of sheets) context.workbook.worksheets.getItem(name).protection.unprotect();
      await context.sync();
    });
  } catch (error) {
    if (!hasCode(error, ...refusals)) throw error;
    throw new Failure("sheets-password", { sheets: sheets.map(({ name }) => name) }, error);
  }
}

/** Protects those that have lost their protection, as they were protected. */
function protectAgain(sheets: SheetLook[]): Promise<void> {
  return inExcel(async (context) => {
    const found = sheets.map(({ name, protection }) => {
      const now = context.workbook.worksheets.getItem(name).protection;
      now.load("protected");
      return { now, protection };
    });
    await context.sync();
    const lost = found.filter(({ now }) => !now.protected);
    for (const { now, protection } of lost) now.protect(protection ?? undefined);
    if (lost.length > 0) await context.sync();
  });
}

/** Tries twice to put back what was begun; what fails for good is told. */
async function orSayHalf(change: FinalChange, putBack: () => Promise<void>): Promise<void> {
  try {
    await putBack().catch(putBack);
  } catch (error) {
    throw new Failure("half-final", { sheet: change.scoringSheet }, excelFailure(error));
  }
}
