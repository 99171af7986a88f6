/** Runs one piece of work in Excel and turns what goes wrong into a plain sentence. */

import type { Language } from "../text";
import { plainError } from "./plainError";

/** As `Excel.run`. @throws PlainError */
export async function inExcel<T>(language: Language, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(work);
  } catch (error) {
    throw plainError(error, language);
  }
}
