/** Does the person's deeds one after another, in their order, and looks at the workbook once when all are done. */

export class DeedQueue {
  private last: Promise<unknown> = Promise.resolve();
  private count = 0;

  /** `look` is not awaited by those whose deed it follows. */
  constructor(private readonly look: () => void) {}

  /** No deed is under way or waits. */
  get idle(): boolean {
    return this.count === 0;
  }

  /** Resolves or rejects as the deed does, once the earlier ones are over. */
  run(deed: () => Promise<void>): Promise<void> {
    this.count += 1;
    const done = this.last.then(deed).finally(() => {
      this.count -= 1;
      if (this.idle) this.look();
    });
    this.last = done.catch(() => undefined); // Whoever asked for that deed hears of its failure.
    return done;
  }
}
