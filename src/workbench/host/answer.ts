/** Answers one request as Excel does: what was done before an error stays done, and the error names its action. */

import { HostError } from "./hostError";
import { ActionType, PathType, type Request, type Response } from "./protocol";
import { RequestRun } from "./request";
import type { Session } from "./session";

/** How a test makes a request fail: with a code, before its first action or after so many (or after the last). */
export type Failure = string | { code: string; after: number };

/** What Excel on the web takes in one request, and sends in one answer. */
const largestRequest = 5 * 1024 * 1024;
const largestAnswer = 5 * 1024 * 1024;

/** Requests that the runtime makes on its own, apart from those of the add-in. */
export function isHousekeeping({ Actions, ObjectPaths }: Request): boolean {
  if (Object.values(ObjectPaths).some((path) => path.ObjectPathType === PathType.newObject)) return true;
  const doing = Actions.filter((action) => action.ActionType !== ActionType.instantiate);
  return doing.length > 0 && doing.every((action) => action.Name === "_RemoveReference");
}

/** `show` gives the grid what changed so far, and waits until the formulas' values are up to date. */
export async function answerRequest(
  session: Session,
  request: Request,
  show: () => Promise<void>,
  { bytes, failure }: { bytes: number; failure: Failure | null },
): Promise<Response> {
  const run = new RequestRun(request, session, show);
  const failed = (error: unknown) => {
    // office.js looks the action up: an index past the last one would break it.
    const at = Math.min(session.actionIndex, request.Actions.length - 1);
    run.response.Error ??= wireError(error, at, run.location);
  };
  try {
    if (!isHousekeeping(request)) session.refuseWhileEditing();
    if (bytes > largestRequest) throw new HostError("RequestPayloadSizeLimitExceeded", "The request is too large.");
    await carryOut(run, session, request, failure);
  } catch (error) {
    failed(error);
  }
  await show().catch(failed);
  return run.response;
}

/** The answer as it is sent: one that is too large for that becomes an error, and what was done stays done. */
export function inWriting(response: Response): { response: Response; json: string } {
  const json = JSON.stringify(response);
  if (byteLength(json) <= largestAnswer) return { response, json };
  const error = wireError(new HostError("ResponsePayloadSizeLimitExceeded", "The answer is too large."), 0, "");
  const refusal: Response = { Results: [], TraceIds: response.TraceIds, Error: error };
  return { response: refusal, json: JSON.stringify(refusal) };
}

/** As the bytes that go over the wire. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length;

async function carryOut(run: RequestRun, session: Session, request: Request, failure: Failure | null): Promise<void> {
  const stop = typeof failure === "string" ? { code: failure, after: 0 } : failure;
  for (const action of request.Actions) {
    if (session.actionIndex === stop?.after) throw toldToFail(stop.code);
    await run.action(action);
    session.actionIndex++;
  }
  if (stop && stop.after >= request.Actions.length) throw toldToFail(stop.code);
  for (const { actionIndex, check } of session.checks.values()) {
    session.actionIndex = actionIndex;
    check();
  }
}

const toldToFail = (code: string) => new HostError(code, "the host was told to fail");

/** What Excel would say; anything that is no HostError is a fault of the host and says so. */
function wireError(error: unknown, actionIndex: number, location: string): NonNullable<Response["Error"]> {
  const known = error instanceof HostError ? error : new HostError("GeneralException", String(error), 500);
  return {
    Code: known.code,
    Message: known.message,
    Location: location,
    ActionIndex: actionIndex,
    HttpStatusCode: known.httpStatus,
  };
}
