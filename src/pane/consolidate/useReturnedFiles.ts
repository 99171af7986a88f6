/** Reads the chosen files in the background: what was read so far, how far it is, and how long it will take. */

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { refusedFile, type ReturnedFile } from "../../actions/files/returnedFile";
import type { IndicatorSystem } from "../../domain/indicatorSystem";
import { useActions } from "../parts/actions";
import { type BackgroundReader, type ChosenFile, NotReached } from "../parts/backgroundReader";
import { readersAtOnce, type ReadyReaders, useReadyReaders } from "./useReadyReaders";

/** How many files are queued at each reader, so that it never waits for the pane and gets many with one message. */
const ahead = 24;
/** The list is redrawn at most this often, in ms. */
const drawEvery = 150;

export interface Progress {
  done: number;
  all: number;
  /** Seconds; null while unknown. */
  remaining: number | null;
}

/** What was read of one chosen file: of an archive each file in it. */
interface ReadChoice {
  file: File;
  read: ReturnedFile[];
}

export interface ReturnedFiles {
  files: ReturnedFile[];
  /** How many of them are encrypted and were not opened. */
  locked: number;
  /** Null while nothing is being read. */
  progress: Progress | null;
  /** Resolves to how many were read: fewer than chosen if the person cancelled. */
  add: (chosen: File[]) => Promise<number>;
  /** Reads those again that are encrypted. Resolves as `add` does. */
  unlock: (password: string) => Promise<number>;
  cancel: () => void;
  clear: () => void;
}

/** `systems` are the organiser's own. */
export function useReturnedFiles(systems: readonly IndicatorSystem[]): ReturnedFiles {
  const actions = useActions();
  const [choices, setChoices] = useState<ReadChoice[]>([]);
  const [progress, setProgress] = useState<Progress | null>(null);
  const run = useRef<Run | null>(null);
  const readers = useReadyReaders(actions);
  const cancel = useCallback(() => run.current?.stop(), []);
  useEffect(() => cancel, [cancel]);

  const readAll = async (kept: ReadChoice[], chosen: File[], password: string | null): Promise<number> => {
    if (run.current || chosen.length === 0) return 0;
    const started = new Run(readers, { password, systems });
    run.current = started;
    const begun = performance.now();
    const show = (): void => {
      const done = started.read.length;
      const remaining = done === 0 ? null : ((performance.now() - begun) / done / 1000) * (chosen.length - done);
      setProgress({ done, all: chosen.length, remaining });
      setChoices([...kept, ...started.read]);
    };
    show();
    const timer = setInterval(show, drawEvery);
    try {
      await started.readAll(chosen);
    } finally {
      clearInterval(timer);
      run.current = null;
      show();
      setProgress(null);
    }
    return started.read.length;
  };
  const locked = choices.filter(isLocked);
  return {
    files: useMemo(() => choices.flatMap(({ read }) => read), [choices]),
    locked: locked.flatMap(({ read }) => read.filter(needsPassword)).length,
    progress,
    add: (chosen) => readAll(choices, chosen, null),
    async unlock(password) {
      const files = locked.map(({ file }) => file);
      const done = await readAll(
        choices.filter((each) => !isLocked(each)),
        files,
        password,
      );
      // Those that were not reached stay as they were.
      setChoices((now) => [...now, ...locked.filter(({ file }) => !now.some((each) => each.file === file))]);
      return done;
    },
    cancel,
    clear: () => setChoices([]),
  };
}

function isLocked({ read }: ReadChoice): boolean {
  return read.some(needsPassword);
}

function needsPassword({ refusal }: ReturnedFile): boolean {
  return refusal?.reason === "encrypted" || refusal?.reason === "wrong-password";
}

/** One choice of files being read, by several readers at once. */
class Run {
  readonly read: ReadChoice[] = [];
  private readonly readers = new Set<BackgroundReader>();
  private stopped = false;

  constructor(
    private readonly ready: ReadyReaders,
    private readonly tools: Omit<ChosenFile, "file">,
  ) {}

  async readAll(chosen: readonly File[]): Promise<void> {
    const queue = [...chosen];
    const jobs = Math.min(readersAtOnce(), queue.length);
    // Of few files each reader gets its share.
    const share = Math.min(ahead, Math.ceil(queue.length / jobs));
    await Promise.all(Array.from({ length: jobs }, () => this.work(queue, share)));
  }

  stop(): void {
    this.stopped = true;
    for (const reader of this.readers) reader.stop();
  }

  /** Takes file after file; where a reader dies, a new one goes on. */
  private async work(queue: File[], share: number): Promise<void> {
    while (queue.length > 0 && !this.stopped) {
      const reader = await this.ready.take();
      this.readers.add(reader);
      const alive = await Promise.all(Array.from({ length: share }, () => this.readBy(reader, queue)));
      this.readers.delete(reader);
      if (alive.includes(false) || this.stopped) reader.stop();
      else this.ready.giveBack(reader);
    }
  }

  /** Whether the reader is alive afterwards. */
  private async readBy(reader: BackgroundReader, queue: File[]): Promise<boolean> {
    for (let file = queue.shift(); file && !this.stopped; file = queue.shift()) {
      const result = await this.readOne(reader, file, queue);
      if (!result) return false;
      this.read.push({ file, read: result });
    }
    return true;
  }

  /** Null if the reader died; the file on which it died gets a refusal, unless reading was stopped. */
  private async readOne(reader: BackgroundReader, file: File, queue: File[]): Promise<ReturnedFile[] | null> {
    try {
      return await reader.read({ file, ...this.tools });
    } catch (error) {
      if (error instanceof NotReached) queue.unshift(file);
      // What happened in the reader nobody can say; which file it was is what helps.
      else if (!this.stopped) {
        const refusal = { reason: "no-answer", detail: "" } as const;
        this.read.push({ file, read: [refusedFile(file.name, refusal)] });
      }
      return null;
    }
  }
}
