/** What an error has to say, and to whom. */

/** Whether the error's message is a sentence that was written for the user. */
export function isPlain(error: unknown): error is Error {
  return error instanceof Error && error.name === "PlainError";
}

/** Whether Excel refused only because a cell is being edited: worth another try as soon as that is over. */
export function isBeingEdited(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === "InvalidOperationInCellEditMode";
}

/** One line for whoever looks after the add-in: name, message, Excel's code and place, version; never a stack trace. */
export function detailsOf(error: unknown, version: string): string {
  if (!(error instanceof Error)) return `${String(error)} (${version})`;
  const { code, debugInfo } = error as { code?: unknown; debugInfo?: { errorLocation?: unknown } };
  const known = [code, debugInfo?.errorLocation].filter((each) => typeof each === "string" || typeof each === "number");
  return `${error.name}: ${error.message} (${[...known, version].join(", ")})`;
}
