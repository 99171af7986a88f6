/** What an error has to say, and to whom. */

import { Failure } from "../../domain/failure";
import type { Language } from "../../text";
import { failureSentence } from "../../text/failures";

/** The sentence for the user; null where nobody foresaw what went wrong. */
export function sentenceOf(error: unknown, language: Language): string | null {
  return error instanceof Failure ? failureSentence(error, language) : null;
}

/** One line for whoever looks after the add-in: name, message, Excel's code and place, version; never a stack trace. */
export function detailsOf(error: unknown, version: string): string {
  if (!(error instanceof Error)) return `${String(error)} (${version})`;
  const { code, debugInfo } = error as { code?: unknown; debugInfo?: { errorLocation?: unknown } };
  const known = [code, debugInfo?.errorLocation].filter((each) => typeof each === "string" || typeof each === "number");
  return `${error.name}: ${error.message} (${[...known, version].join(", ")})`;
}
