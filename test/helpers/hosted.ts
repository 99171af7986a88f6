/** A host with Microsoft's runtime on it for the tests of one file, and what such tests say again and again. */

import type { Host } from "../../src/workbench/host/host";
import type { Sheet } from "../../src/workbook/workbook";
import { newHost, type OfficeRuntime, startOffice } from "./officeRuntime";

/** One runtime for the file's tests, and before each test a new host with one empty sheet. */
export function hosted(): { readonly host: Host; readonly office: OfficeRuntime; readonly sheet: Sheet } {
  let host: Host | undefined;
  let office: OfficeRuntime | undefined;
  const started = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error("the runtime has not been started");
    return thing;
  };
  beforeAll(async () => {
    office = await startOffice(newHost());
  });
  beforeEach(() => {
    host = newHost();
    started(office).serve(host);
  });
  afterAll(() => office?.close());
  return {
    get host() {
      return started(host);
    },
    get office() {
      return started(office);
    },
    get sheet() {
      return started(host?.workbook.sheets[0]?.sheet);
    },
  };
}

/** One `Excel.run` on the sheet that is open. */
export function onSheet<V>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<V>): Promise<V> {
  return Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
}

interface RefusedError {
  code: string;
  message: string;
  debugInfo: { statement?: string; errorLocation?: string };
}

/** What the runtime throws when that work fails; the work must fail. */
export async function refusal(work: Promise<unknown>): Promise<RefusedError> {
  const failed = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (failed === null) throw new Error("the host did not refuse");
  return failed as RefusedError;
}

/** The error's code when one action on the open sheet is refused. */
export async function refusedCode(
  action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string> {
  const error = await refusal(
    onSheet(async (sheet, context) => {
      action(sheet, context);
      await context.sync();
    }),
  );
  return error.code;
}
