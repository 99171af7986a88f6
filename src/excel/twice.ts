/** Tries a thing once more when it fails: for putting back what was begun, when Excel was only busy for a moment. */

import { isFailure } from "../domain/failure";

export function twice<T>(work: () => Promise<T>): Promise<T> {
  return work().catch((error: unknown) => {
    if (isFailure(error, "no-answer")) throw error;
    return work();
  });
}
