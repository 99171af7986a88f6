/** Runs one piece of work in Excel and turns what goes wrong into a failure of its kind. */

import { excelFailure } from "./excelFailure";

/**
 * As `Excel.run`, but a range lives only until the request in which it was asked for is answered: `Excel.run` keeps every
 * range of a work alive until its end, at 100 bytes each, and sends one more request to let go of them.
 * @throws Failure
 */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await work(new Excel.RequestContext());
  } catch (error) {
    throw excelFailure(error);
  }
}
