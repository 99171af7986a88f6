/** Runs one piece of work in Excel and turns what goes wrong into a failure of its kind. */

import { Failure } from "../domain/failure";
import { excelFailure } from "./excelFailure";

/** Milliseconds: Excel on the web may take many seconds over a large sheet, and nobody waits longer without a word. */
const patience = 30_000;

/**
 * As `Excel.run`, but a range lives only until the request in which it was asked for is answered: `Excel.run` keeps every
 * range of a work alive until its end, at 100 bytes each, and sends one more request to let go of them.
 * @throws Failure, `no-answer` for a request that Excel has not answered for 30 seconds
 */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    const context = new Excel.RequestContext();
    const ask = context.sync.bind(context);
    context.sync = (passed) => answered(ask(passed));
    return await work(context);
  } catch (error) {
    throw excelFailure(error);
  }
}

/** The answer, as long as there is one. @throws Failure */
export function answered<T>(asked: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Failure("no-answer", {})), patience);
  });
  return Promise.race([asked, silence]).finally(() => clearTimeout(timer));
}
