/** How sheets are protected, as Excel says it. */

/** How a sheet is protected; null where it is not. */
export type SheetProtection = Excel.WorksheetProtectionOptions | null;

/** Asks for it, in the request that the caller sends. */
export function loadProtection(worksheet: Excel.Worksheet): () => SheetProtection {
  const protection = worksheet.protection.load("protected,options");
  return () => readProtection(protection);
}

/** Asks whether a sheet is protected and no more. */
export function loadProtected(worksheet: Excel.Worksheet): () => boolean {
  const protection = worksheet.protection.load("protected");
  return () => protection.protected;
}

/** What was loaded. Excel may answer null for an option, and then refuses the null: what is left out is its own default. */
export function readProtection(loaded: Excel.WorksheetProtection): SheetProtection {
  if (!loaded.protected) return null;
  const options = Object.entries(loaded.options as Record<string, unknown>);
  return Object.fromEntries(options.filter(([, value]) => value !== null && value !== undefined));
}
