/** Runs checks of the workbook one at a time: at once for the first hint of a change, and once more after the last. */

/** How long no hint may come before the hints are followed up, and how long they wait at most. */
const quietMs = 400;
const patienceMs = 3000;
/** The shortest and the longest wait before a failed check is retried. */
const firstRetryMs = 1000;
const lastRetryMs = 30_000;

/** Looks at the workbook and returns a function that shows the result; it is not called if the result is outdated. */
export type Check = () => Promise<() => void>;

/** The runner of one pane; `failed` is called with the errors of checks that nobody asked for. */
export class CheckRunner {
  private running: Promise<void> | null = null;
  private queued: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private lastHint = -Infinity;
  private waitingSince: number | null = null;
  private requests = 0;
  private retryMs = firstRetryMs;
  private stopped = false;

  constructor(
    private readonly check: Check,
    private readonly failed: (error: unknown) => void,
  ) {}

  /** Something may have changed. */
  hint(): void {
    const now = Date.now();
    const first = this.waitingSince === null && now - this.lastHint >= quietMs;
    this.lastHint = now;
    if (first && !this.running) return this.startUnasked();
    this.waitingSince ??= now;
    this.plan();
  }

  /** Checks now, or right after the running check, whose result is dropped. Rejects when the check fails. */
  request(): Promise<void> {
    this.requests += 1;
    if (!this.running) return this.start();
    this.queued ??= this.running
      .catch(() => undefined) // Reported to whoever started it.
      .then(() => {
        this.queued = null;
        return this.running ? this.request() : this.start();
      });
    return this.queued;
  }

  /** Ends checking; nothing more is shown. */
  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  private start(): Promise<void> {
    if (this.stopped) return Promise.resolve();
    clearTimeout(this.timer);
    this.waitingSince = null;
    const run = this.run();
    this.running = run;
    return run;
  }

  private startUnasked(): void {
    this.start().catch((error: unknown) => {
      if (!this.stopped) this.failed(error);
    });
  }

  private async run(): Promise<void> {
    const asked = this.requests;
    try {
      const show = await this.check();
      this.retryMs = firstRetryMs;
      if (!this.stopped && asked === this.requests) show();
    } catch (error) {
      this.retry();
      throw error;
    } finally {
      this.running = null;
      if (this.waitingSince !== null) this.plan();
    }
  }

  /** Follows up the hints once no more come, or once they have waited long enough. */
  private plan(): void {
    if (this.stopped || this.running) return;
    const waited = Date.now() - (this.waitingSince ?? Date.now());
    this.after(Math.max(0, Math.min(quietMs, patienceMs - waited)));
  }

  private retry(): void {
    if (this.stopped) return;
    this.after(this.retryMs);
    this.retryMs = Math.min(this.retryMs * 2, lastRetryMs);
  }

  private after(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (!this.running) this.startUnasked();
    }, milliseconds);
  }
}
