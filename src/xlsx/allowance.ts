/** Counts the work that reading one file takes and ends it at the bounds of `domain/limits.ts`. */

import { mostWork } from "../domain/limits";
import { UnreadableFile } from "./unreadableFile";

export type Work = keyof typeof mostWork;

export class Allowance {
  /** What was done so far. */
  readonly done: Record<Work, number> = { bytes: 0, pieces: 0, items: 0, cells: 0, formulas: 0, letters: 0, shared: 0 };

  /** @throws UnreadableFile where so much more work is too much */
  take(work: Work, amount: number): void {
    this.done[work] += amount;
    if (this.done[work] > mostWork[work]) throw new UnreadableFile("too-large", `more than ${mostWork[work]} ${work}`);
  }
}
