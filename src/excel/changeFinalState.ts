/** Makes a scoring sheet final or opens it again, on all its sheets at once; what fails half-way is put back as it was. */

import type { Language } from "../text";
import { finalTextFor } from "../text/final";
import type { Area } from "../workbook/address";
import type { Sheet } from "../workbook/workbook";
import type { CoverPlans } from "./drawCover";
import { drawFinalState } from "./drawFinalState";
import { inExcel } from "./inExcel";
import type { SheetLook } from "./lookAtSheets";
import { PlainError } from "./plainError";

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

/** Three requests. @throws PlainError with the workbook as it was, or saying that it could not be put back in full */
export async function changeFinalState(change: FinalChange, language: Language): Promise<void> {
  const touched = [...change.after.footers.keys(), change.recordName];
  const locked = change.sheets.filter(({ name, protection }) => touched.includes(name) && protection !== null);
  try {
    await unprotect(locked, language);
  } catch (error) {
    await orSayHalf(change, language, () => protectAgain(locked, language));
    throw error;
  }
  try {
    await drawFinalState(change, change.after, language);
  } catch (error) {
    await orSayHalf(change, language, () => drawFinalState(change, change.before, language));
    throw error;
  }
}

/** First of all and by itself, so that a password stops everything before anything was changed. */
async function unprotect(sheets: SheetLook[], language: Language): Promise<void> {
  if (sheets.length === 0) return;
  try {
    await inExcel(language, async (context) => {
      for (const { name } of sheets) context.workbook.worksheets.getItem(name).protection.unprotect();
      await context.sync();
    });
  } catch (error) {
    if (!(error instanceof PlainError) || !refusals.includes(error.code)) throw error;
    const names = sheets.map(({ name }) => name).join("、");
    throw new PlainError(finalTextFor(language).errors.password(names), error.code, error);
  }
}

/** Protects those that have lost their protection, as they were protected. */
function protectAgain(sheets: SheetLook[], language: Language): Promise<void> {
  return inExcel(language, async (context) => {
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

/** Tries twice to put back what was begun; what still fails is reported. */
async function orSayHalf(change: FinalChange, language: Language, putBack: () => Promise<void>): Promise<void> {
  try {
    await putBack().catch(putBack);
  } catch (error) {
    const code = error instanceof PlainError ? error.code : "";
    throw new PlainError(finalTextFor(language).errors.half(change.scoringSheet), code, error);
  }
}
