/** What of an error is for the administrator. */

/** One line for the administrator: name, message, Excel's code and location, version; never a stack trace. */
export function detailsOf(error: unknown, version: string): string {
  if (!(error instanceof Error)) return `${String(error)} (${version})`;
  const { code, debugInfo } = error as { code?: unknown; debugInfo?: { errorLocation?: unknown } };
  const known = [code, debugInfo?.errorLocation].filter((each) => typeof each === "string" || typeof each === "number");
  return `${error.name}: ${error.message} (${[...known, version].join(", ")})`;
}
