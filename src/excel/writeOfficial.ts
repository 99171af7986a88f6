/** Writes official contents back into a scoring sheet's own cells, in one batch, its protection restored. */

import { Failure, isFailure } from "../domain/failure";
import { inExcel } from "./inExcel";
import { loadProtection, passwordFailure, whileUnprotected, type SheetProtection } from "./sheetProtection";

/** `cell` in A1 form; a content with a leading `=` is a formula. @throws Failure: nothing that people entered was touched */
export async function writeOfficial(
  sheet: string,
  writes: { cell: string; content: string | number }[],
  protection: SheetProtection,
): Promise<void> {
  try {
    await inExcel(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      whileUnprotected(worksheet, protection, () => {
        for (const { cell, content } of writes) worksheet.getRange(cell).formulas = [[content]];
      });
      await context.sync();
    });
  } catch (error) {
    throw await afterFailure(error, sheet, protection);
  }
}

/** Protects the sheet again where the batch ended in between; the error for the person. */
async function afterFailure(error: unknown, sheet: string, protection: SheetProtection): Promise<unknown> {
  if (!(error instanceof Failure) || isFailure(error, "cell-being-edited")) return error;
  if (protection && passwordFailure(error, "repair") !== error) return passwordFailure(error, "repair");
  try {
    await reprotect(sheet, protection).catch(() => reprotect(sheet, protection));
    return new Failure("half-done", { task: "repair" }, error);
  } catch {
    return new Failure("protection-lost", { task: "repair" }, error);
  }
}

async function reprotect(sheet: string, before: SheetProtection): Promise<void> {
  if (!before) return;
  await inExcel(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const now = loadProtection(worksheet);
    await context.sync();
    if (now() !== null) return;
    worksheet.protection.protect(before);
    await context.sync();
  });
}
