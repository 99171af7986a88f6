/** Runs tasks one after another, in order, and checks the workbook once when all are done. */

export class TaskQueue {
  private last: Promise<unknown> = Promise.resolve();
  private count = 0;

  /** `look` is not awaited by the tasks before it. */
  constructor(private readonly look: () => void) {}

  /** No task is running or waiting. */
  get idle(): boolean {
    return this.count === 0;
  }

  /** Resolves or rejects as the task does, after the earlier ones. */
  run(task: () => Promise<void>): Promise<void> {
    this.count += 1;
    const done = this.last.then(task).finally(() => {
      this.count -= 1;
      if (this.idle) this.look();
    });
    this.last = done.catch(() => undefined); // Reported to whoever started that task.
    return done;
  }
}
