/** What reading one file from a stranger may cost, all its parts together, counted in work: a slow computer reads what a fast one reads. */

import { UnreadableFile } from "./unreadableFile";

/** So much of each sort of work: a workbook of two hundred units with their summaries is read, saved by any program. */
export const mostWork = {
  /** Bytes of the file, and of its parts when they are unpacked. */
  bytes: 60 * 1024 * 1024,
  /** Tags and texts that the scanner stops at. */
  pieces: 4_000_000,
  /** What is listed: sheets, names, relations, merges, formats, rules. */
  items: 50_000,
  /** Places of kept cells, from each row's first to its last. */
  cells: 1_000_000,
  /** Letters of formulas and of texts that stand in the cells themselves. */
  letters: 30_000_000,
  /** Letters of shared texts, once for each cell: each may be looked at. */
  shared: 60_000_000,
};

export type Work = keyof typeof mostWork;

export class Allowance {
  /** What was done so far. */
  readonly done: Record<Work, number> = { bytes: 0, pieces: 0, items: 0, cells: 0, letters: 0, shared: 0 };

  /** @throws UnreadableFile where so much more work is too much */
  take(work: Work, amount: number): void {
    this.done[work] += amount;
    if (this.done[work] > mostWork[work]) throw new UnreadableFile("too-large", `more than ${mostWork[work]} ${work}`);
  }
}
