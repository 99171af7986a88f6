/** What a formula gives that somebody wrote for a score, for the sentence that names it. */

import { arithmeticValue } from "../domain/arithmetic";

/** The result that its cell has; of a formula that stands there as a text what plain arithmetic gives, or else nothing. */
export function formulaResult(written: string, result: string): string {
  return result === "" ? String(arithmeticValue(written) ?? "") : result;
}
