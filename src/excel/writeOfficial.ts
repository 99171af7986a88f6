/** Writes official contents back into a scoring sheet's own cells, in one batch, its protection restored. */

import type { Language } from "../text";
import { repairText } from "../text/repair";
import { inExcel } from "./inExcel";
import { PlainError } from "./plainError";
import { loadProtection, passwordError, whileUnprotected, type SheetProtection } from "./sheetProtection";

/** `cell` in A1 form; a content with a leading `=` is a formula. @throws PlainError: nothing that people entered was touched */
export async function writeOfficial(
  language: Language,
  sheet: string,
  writes: { cell: string; content: string | number }[],
  protection: SheetProtection,
): Promise<void> {
  try {
    await inExcel(language, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      whileUnprotected(worksheet, protection, () => {
        for (const { cell, content } of writes) worksheet.getRange(cell).formulas = [[content]];
      });
      await context.sync();
    });
  } catch (error) {
    throw await afterFailure(error, language, sheet, protection);
  }
}

/** Protects the sheet again where the batch ended in between; the error for the person. */
async function afterFailure(
  error: unknown,
  language: Language,
  sheet: string,
  protection: SheetProtection,
): Promise<unknown> {
  const text = repairText(language);
  if (!(error instanceof PlainError) || error.code === "InvalidOperationInCellEditMode") return error;
  if (protection && passwordError(error, language) !== error) return passwordError(error, language);
  try {
    await reprotect(language, sheet, protection).catch(() => reprotect(language, sheet, protection));
    return new PlainError(text.halfDone, error.code, error.cause);
  } catch {
    return new PlainError(text.unprotected, error.code, error.cause);
  }
}

async function reprotect(language: Language, sheet: string, before: SheetProtection): Promise<void> {
  if (!before) return;
  await inExcel(language, async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const now = loadProtection(worksheet);
    await context.sync();
    if (now() !== null) return;
    worksheet.protection.protect(before);
    await context.sync();
  });
}
