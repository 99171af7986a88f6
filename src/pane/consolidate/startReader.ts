/** Starts a background reader: a web worker, or, where the host allows none, the pane itself between its own work. */

import type { FileToRead, ReturnedFile } from "../../actions/readReturned";
import type { BackgroundReader } from "./consolidateActions";

/** A file takes a few milliseconds, and is given up by the reader itself after a second. */
const longest = 15_000;

export function startReader(): BackgroundReader {
  try {
    return new WorkerReader(new Worker(new URL("./returnedWorker.ts", import.meta.url)));
  } catch {
    // A host's policy may forbid workers; then nothing is lost but smoothness.
    return inThePane;
  }
}

class WorkerReader implements BackgroundReader {
  private stopReading: ((error: Error) => void) | null = null;

  constructor(private readonly worker: Worker) {}

  read(file: FileToRead): Promise<ReturnedFile> {
    return new Promise((done, fail) => {
      const timer = setTimeout(() => fail(new Error("no answer")), longest);
      const finish = (settle: () => void): void => {
        clearTimeout(timer);
        this.stopReading = null;
        settle();
      };
      this.stopReading = (error) => finish(() => fail(error));
      this.worker.onmessage = ({ data }: MessageEvent<ReturnedFile>) => finish(() => done(data));
      this.worker.onerror = (event) => finish(() => fail(new Error(event.message)));
      this.worker.postMessage(file, [file.bytes.buffer as ArrayBuffer]);
    });
  }

  stop(): void {
    this.worker.terminate();
    this.stopReading?.(new Error("stopped"));
  }
}

const inThePane: BackgroundReader = {
  async read(file) {
    const { readReturned } = await import("../../actions/readReturned");
    await new Promise((later) => setTimeout(later, 0));
    return readReturned(file);
  },
  stop: () => undefined,
};
