/** Protection of sheets, what is done with it: lifted for a change, put back as it was, and which cells it locks. Passwords are left alone. */

import { Failure, type FailureFacts, isFailure } from "../domain/failure";
import type { Protection } from "../workbook/workbook";
import { excelFailure, hasCode, isPasswordFailure } from "./excelFailure";
import { inExcel } from "./inExcel";
import { loadProtection, type SheetProtection } from "./readProtection";
import { twice } from "./twice";

/** A sheet and how it was protected. */
export interface ProtectedSheet {
  /** Where it is known: names change. */
  id?: string;
  name: string;
  protection: SheetProtection;
}

/** As a plan has it. */
export function plannedProtection(plan: Protection | null): SheetProtection {
  return plan && { ...plan, selectionMode: "Normal" };
}

/** Takes away the protection of a sheet that has one, in the batch under way. */
export function lift(worksheet: Excel.Worksheet, isProtected: boolean): void {
  if (isProtected) worksheet.protection.unprotect();
}

/** Protects a sheet that has none now, in the batch under way. */
export function protect(worksheet: Excel.Worksheet, protection: SheetProtection): void {
  if (protection) worksheet.protection.protect(protection);
}

/** Locks cells, or opens them to entry, in the batch under way; it holds while the sheet is protected. */
export function lockCells(ranges: readonly Pick<Excel.Range | Excel.RangeAreas, "format">[], locked: boolean): void {
  for (const { format } of ranges) format.protection.locked = locked;
}

/** Does the work between lifting the protection and putting it back, all in the batch under way. */
export function whileUnprotected<T>(worksheet: Excel.Worksheet, protection: SheetProtection, work: () => T): T {
  lift(worksheet, protection !== null);
  const done = work();
  protect(worksheet, protection);
  return done;
}

/** What Excel answers to lifting a protection that has somebody's password, on different machines. */
const passwordCodes = ["AccessDenied", "BadPassword", "InvalidArgument"];

/** Takes the protection of several sheets away, in a request of its own. @throws Failure: some of them may have lost it */
export async function liftAll(sheets: readonly ProtectedSheet[]): Promise<void> {
  const locked = sheets.filter(({ protection }) => protection !== null);
  if (locked.length === 0) return;
  try {
    await inExcel(async (context) => {
      for (const { id, name } of locked) lift(context.workbook.worksheets.getItem(id ?? name), true);
      await context.sync();
    });
  } catch (error) {
    if (!hasCode(error, ...passwordCodes)) throw error;
    const sheets = locked.map(({ name }) => name);
    throw new Failure("sheets-password", { sheets, code: error.code ?? "" }, error);
  }
}

/** Puts back what sheets have lost of their protection. @throws Failure where that fails twice */
export async function protectAgain(sheets: readonly ProtectedSheet[]): Promise<void> {
  const locked = sheets.filter(({ protection }) => protection !== null);
  if (locked.length === 0) return;
  await twice(() =>
    inExcel(async (context) => {
      const found = locked.map(({ id, name, protection }) => {
        const worksheet = context.workbook.worksheets.getItem(id ?? name);
        return { worksheet, before: protection, now: loadProtection(worksheet) };
      });
      await context.sync();
      const lost = found.filter(({ now }) => now() === null);
      for (const { worksheet, before } of lost) protect(worksheet, before);
      if (lost.length > 0) await context.sync();
    }),
  );
}

type ProtectedTask = FailureFacts["half-done"]["task"];

/**
 * Changes one sheet in one request, between lifting its protection and putting it back. `change` works in the batch and
 * returns what is read of its answer.
 * @throws Failure: the sheet is protected as it was, unless the kind is `protection-lost`
 */
export async function changeProtected<T>(
  task: ProtectedTask,
  sheet: ProtectedSheet,
  change: (worksheet: Excel.Worksheet) => () => T,
): Promise<T> {
  try {
    return await inExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet.name);
      const read = whileUnprotected(worksheet, sheet.protection, () => change(worksheet));
      await context.sync();
      return read();
    });
  } catch (error) {
    // While a cell is being edited the request is refused as a whole, before anything of it was done.
    if (isFailure(error, "cell-being-edited") || isFailure(error, "no-answer")) throw error;
    if (sheet.protection && isPasswordFailure(error)) throw passwordFailure(task, error);
    throw await protectAgain([sheet]).then(
      // Nothing is merged while a chart is selected: trying again helps only once cells are.
      () => (isFailure(error, "no-cells-selected") ? error : new Failure("half-done", { task }, excelFailure(error))),
      () => new Failure("protection-lost", { task }, excelFailure(error)),
    );
  }
}

/** Somebody's password is in the way of a task. */
export function passwordFailure(task: ProtectedTask, { code, cause }: Failure): Failure {
  return new Failure("sheet-password", { task, code: code ?? "" }, { code, cause });
}
