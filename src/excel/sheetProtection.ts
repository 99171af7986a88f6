/** Lifts a sheet's protection for one batch and puts it back as it was; one with somebody's password is left alone. */

import { Failure, type FailureFacts } from "../domain/failure";
import { isPasswordFailure } from "./excelFailure";

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

/** A password says so; any other error as it is. */
export function passwordFailure(error: unknown, task: FailureFacts["sheet-password"]["task"]): unknown {
  return isPasswordFailure(error) ? new Failure("sheet-password", { task }, error) : error;
}
