/** Starts a background reader: a web worker, or the pane's own thread where the host forbids workers. */

import type { ReturnedFile } from "../../actions/files/returnedFile";
import { type BackgroundReader, type ChosenFile, NotReached } from "../parts/backgroundReader";
import type { ToWorker } from "./returnedWorker";

/** A file takes a few milliseconds, an archive of hundreds a second; a reader that is still at work after this is not coming back. */
const longest = 60_000;

export function startReader(): BackgroundReader {
  try {
    return new WorkerReader(new Worker(new URL("./returnedWorker.ts", import.meta.url)));
  } catch {
    // A host's policy may forbid workers; then reading is only less smooth.
    return inThePane;
  }
}

interface Waiting {
  done: (files: ReturnedFile[]) => void;
  fail: (error: Error) => void;
}

/** So few files left to a worker, and it is handed all that wait for it: each message takes the pane's time. */
const few = 6;

/** The worker answers in the order in which it was asked. */
class WorkerReader implements BackgroundReader {
  private readonly waiting: Waiting[] = [];
  /** Those of the files that the worker does not have yet. */
  private readonly unsent: ChosenFile[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private dead = false;
  /** The systems that the worker has. */
  private told: ChosenFile["systems"];

  constructor(private readonly worker: Worker) {
    worker.onmessage = ({ data }: MessageEvent<ReturnedFile[]>) => {
      this.waiting.shift()?.done(data);
      this.watch();
      // Whoever was waiting for this answer may have another file.
      queueMicrotask(() => this.send());
    };
    worker.onerror = (event) => this.die(new Error(event.message));
  }

  read(chosen: ChosenFile): Promise<ReturnedFile[]> {
    if (this.dead) return Promise.reject(new NotReached());
    return new Promise((done, fail) => {
      this.waiting.push({ done, fail });
      if (this.waiting.length === 1) this.watch();
      this.unsent.push(chosen);
      // Files that are chosen together go in one message.
      queueMicrotask(() => this.send());
    });
  }

  /** Systems go ahead of the first files that are read by them, and not with each of the others. */
  private send(): void {
    const sent = this.waiting.length - this.unsent.length;
    const [first] = this.unsent;
    if (this.dead || !first || sent > few) return;
    const { systems } = first;
    if (systems !== this.told) this.post({ systems: systems ?? [] });
    this.told = systems;
    const other = this.unsent.findIndex((each) => each.systems !== systems);
    const files = this.unsent.splice(0, other < 0 ? this.unsent.length : other);
    this.post(files.map(({ file, password }) => ({ file, password })));
  }

  private post(message: ToWorker): void {
    this.worker.postMessage(message);
  }

  stop(): void {
    this.die(new Error("stopped"));
  }

  /** Starts the time limit of the file whose turn it is. */
  private watch(): void {
    clearTimeout(this.timer);
    if (this.waiting.length > 0) this.timer = setTimeout(() => this.die(new Error("no answer")), longest);
  }

  private die(error: Error): void {
    this.dead = true;
    clearTimeout(this.timer);
    this.worker.terminate();
    const [first, ...others] = this.waiting.splice(0);
    first?.fail(error);
    for (const each of others) each.fail(new NotReached());
  }
}

const inThePane: BackgroundReader = {
  async read(chosen) {
    const { bytesOf, readChosen } = await import("./readChosen");
    await new Promise((later) => setTimeout(later, 0));
    return readChosen(chosen, bytesOf(chosen));
  },
  stop: () => undefined,
};
