/** What of an error is for the user, and what for the administrator. */

import { Failure } from "../../domain/failure";
import type { Language } from "../../text";
import { failureSentence } from "../../text/failures";

/** The sentence for the user; null for an unforeseen error. */
export function sentenceOf(error: unknown, language: Language): string | null {
  return error instanceof Failure ? failureSentence(error, language) : null;
}

/** One line for the administrator: name, message, Excel's code and location, version; never a stack trace. */
export function detailsOf(error: unknown, version: string): string {
  if (!(error instanceof Error)) return `${String(error)} (${version})`;
  const { code, debugInfo } = error as { code?: unknown; debugInfo?: { errorLocation?: unknown } };
  const known = [code, debugInfo?.errorLocation].filter((each) => typeof each === "string" || typeof each === "number");
  return `${error.name}: ${error.message} (${[...known, version].join(", ")})`;
}
