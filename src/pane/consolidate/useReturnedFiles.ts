/** Reads the chosen files in the background: what was read so far, how far it is, and how long it will take. */

import { useCallback, useEffect, useRef, useState } from "react";
import type { ReturnedFile } from "../../actions/readReturned";
import { timeText } from "../../domain/finalHistory";
import type { Language } from "../../text";
import { consolidateText } from "../../text/consolidate";
import { useConsolidateActions, type BackgroundReader, type ConsolidateActions } from "./consolidateActions";

const mostBytes = 50 * 1024 * 1024;
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

/** One choice of files being read, by as many readers as there are processors to spare. */
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
    const jobs = Math.min(2, Math.max(1, (navigator.hardwareConcurrency || 2) - 1), queue.length);
    await Promise.all(Array.from({ length: jobs }, () => this.work(queue)));
  }

  stop(): void {
    this.stopped = true;
    for (const reader of this.readers) reader.stop();
  }

  /** Takes file after file; where a reader dies, the file is told and a new reader goes on. */
  private async work(queue: File[]): Promise<void> {
    let reader: BackgroundReader | null = null;
    for (let file = queue.shift(); file && !this.stopped; file = queue.shift()) {
      reader ??= await this.start();
      const result = await this.readOne(reader, file);
      if (result) this.read.push(result);
      else reader = this.end(reader);
    }
    if (reader) this.end(reader);
  }

  private async start(): Promise<BackgroundReader> {
    const reader = await this.actions.startReader();
    this.readers.add(reader);
    return reader;
  }

  private end(reader: BackgroundReader): null {
    reader.stop();
    this.readers.delete(reader);
    return null;
  }

  /** Null where the reader died; the file is told then, unless it was stopped. */
  private async readOne(reader: BackgroundReader, file: File): Promise<ReturnedFile | null> {
    const { problems, pane } = consolidateText(this.language);
    const refused = (refusal: string): ReturnedFile => ({ file: file.name, records: [], expected: [], refusal });
    if (file.size > mostBytes) return refused(problems.tooLarge);
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const changedAt = timeText(new Date(file.lastModified));
      return await reader.read({ bytes, file: file.name, changedAt, language: this.language });
    } catch {
      // What happened in the reader nobody can say; which file it was is what helps.
      if (!this.stopped) this.read.push(refused(pane.collect.stopped(file.name)));
      return null;
    }
  }
}
