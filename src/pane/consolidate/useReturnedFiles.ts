/** Reads the chosen files in the background: what was read so far, how far it is, and how long it will take. */

import { useCallback, useEffect, useRef, useState } from "react";
import type { ReturnedFile } from "../../actions/readReturned";
import type { Language } from "../../text";
import { consolidateText } from "../../text/consolidate";
import {
  NotReached,
  useConsolidateActions,
  type BackgroundReader,
  type ConsolidateActions,
} from "./consolidateActions";

const mostBytes = 50 * 1024 * 1024;
/** More wait for one another rather than read: the disk is one. */
const mostReaders = 4;
/** So many files wait at each reader, so that it never waits for the pane. */
const ahead = 3;
/** The list is drawn anew so often at most. */
const drawEvery = 150;

export interface Progress {
  done: number;
  all: number;
  /** Seconds; null while nobody can know. */
  remaining: number | null;
}

export interface ReturnedFiles {
  files: ReturnedFile[];
  /** Null while nothing is read. */
  progress: Progress | null;
  /** Resolves to how many were read; that is fewer than were chosen where the person cancelled. */
  add: (chosen: File[]) => Promise<number>;
  cancel: () => void;
  clear: () => void;
}

export function useReturnedFiles(language: Language): ReturnedFiles {
  const actions = useConsolidateActions();
  const [files, setFiles] = useState<ReturnedFile[]>([]);
  const [progress, setProgress] = useState<Progress | null>(null);
  const run = useRef<Run | null>(null);
  const cancel = useCallback(() => run.current?.stop(), []);
  useEffect(() => cancel, [cancel]);

  const add = async (chosen: File[]): Promise<number> => {
    if (run.current || chosen.length === 0) return 0;
    const started = new Run(actions, language);
    run.current = started;
    const begun = performance.now();
    const show = (): void => {
      const done = started.read.length;
      const remaining = done === 0 ? null : ((performance.now() - begun) / done / 1000) * (chosen.length - done);
      setProgress({ done, all: chosen.length, remaining });
      setFiles([...files, ...started.read]);
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
  return { files, progress, add, cancel, clear: () => setFiles([]) };
}

/** One choice of files being read, by as many readers as there are processors to spare, two at least: the pane only waits for them. */
class Run {
  readonly read: ReturnedFile[] = [];
  private readonly readers = new Set<BackgroundReader>();
  private stopped = false;

  constructor(
    private readonly actions: ConsolidateActions,
    private readonly language: Language,
  ) {}

  async readAll(chosen: readonly File[]): Promise<void> {
    const queue = [...chosen];
    const jobs = Math.min(mostReaders, Math.max(2, (navigator.hardwareConcurrency || 2) - 1), queue.length);
    await Promise.all(Array.from({ length: jobs }, () => this.work(queue)));
  }

  stop(): void {
    this.stopped = true;
    for (const reader of this.readers) reader.stop();
  }

  /** Takes file after file; where a reader dies, a new one goes on. */
  private async work(queue: File[]): Promise<void> {
    while (queue.length > 0 && !this.stopped) {
      const reader = await this.actions.startReader();
      this.readers.add(reader);
      await Promise.all(Array.from({ length: ahead }, () => this.readBy(reader, queue)));
      reader.stop();
      this.readers.delete(reader);
    }
  }

  private async readBy(reader: BackgroundReader, queue: File[]): Promise<void> {
    for (let file = queue.shift(); file && !this.stopped; file = queue.shift()) {
      const result = await this.readOne(reader, file, queue);
      if (!result) return;
      this.read.push(result);
    }
  }

  /** Null where the reader died; the file on which it did is told then, unless it was stopped. */
  private async readOne(reader: BackgroundReader, file: File, queue: File[]): Promise<ReturnedFile | null> {
    const { problems, pane } = consolidateText(this.language);
    const refused = (refusal: string): ReturnedFile => ({ file: file.name, records: [], expected: [], refusal });
    if (file.size > mostBytes) return refused(problems.tooLarge);
    try {
      return await reader.read({ file, language: this.language });
    } catch (error) {
      if (error instanceof NotReached) queue.unshift(file);
      // What happened in the reader nobody can say; which file it was is what helps.
      else if (!this.stopped) this.read.push(refused(pane.collect.stopped(file.name)));
      return null;
    }
  }
}
