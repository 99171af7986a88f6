/** Lifts a sheet's protection for one batch and puts it back as it was; one with somebody's password is left alone. */

import type { Language } from "../text";
import { repairText } from "../text/repair";
import { PlainError } from "./plainError";

/** How a sheet was protected; null where it was not. */
export type SheetProtection = Excel.Interfaces.WorksheetProtectionData["options"] | null;

/** Asks for it, in the request that the caller sends. */
export function loadProtection(worksheet: Excel.Worksheet): () => SheetProtection {
  const { protection } = worksheet;
  protection.load("protected,options");
  return () => (protection.protected ? { ...protection.options } : null);
}

/** Does the work between lifting the protection and putting it back, all in the batch under way. */
export function whileUnprotected(worksheet: Excel.Worksheet, protection: SheetProtection, work: () => void): void {
  if (protection) worksheet.protection.unprotect();
  work();
  if (protection) worksheet.protection.protect(protection);
}

/** What Excel says where it wants a password, on whichever platform. */
const passwordCodes = ["BadPassword", "AccessDenied"];

export function isPasswordError(error: unknown): error is PlainError {
  return error instanceof PlainError && passwordCodes.includes(error.code);
}

/** The plain sentence for a password; any other error as it is. */
export function passwordError(error: unknown, language: Language): unknown {
  if (!isPasswordError(error)) return error;
  return new PlainError(repairText(language).password, error.code, error.cause);
}
