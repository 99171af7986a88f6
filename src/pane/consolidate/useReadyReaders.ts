/** Keeps readers ready while the screen is open: starting them takes as long as reading dozens of files. */

import { useEffect, useMemo } from "react";
import type { Actions } from "../parts/actions";
import type { BackgroundReader } from "../parts/backgroundReader";

/** More would wait for each other: there is one disk. */
const mostReaders = 4;

/** As many as there are spare processors, at least two: the pane itself only waits. */
export function readersAtOnce(): number {
  return Math.min(mostReaders, Math.max(2, (navigator.hardwareConcurrency || 2) - 1));
}

export class ReadyReaders {
  private readonly ready: Promise<BackgroundReader>[] = [];
  private isOpen = false;

  constructor(private readonly actions: Pick<Actions, "startReader">) {}

  open(): void {
    this.isOpen = true;
    while (this.ready.length < readersAtOnce()) {
      const reader = this.actions.startReader();
      // A reader that could not be started is started again when needed.
      reader.catch(() => undefined);
      this.ready.push(reader);
    }
  }

  /** A ready reader, or a new one; the caller gives it back or stops it. */
  async take(): Promise<BackgroundReader> {
    try {
      return (await this.ready.shift()) ?? (await this.actions.startReader());
    } catch {
      return this.actions.startReader();
    }
  }

  giveBack(reader: BackgroundReader): void {
    if (this.isOpen) this.ready.push(Promise.resolve(reader));
    else reader.stop();
  }

  close(): void {
    this.isOpen = false;
    for (const reader of this.ready.splice(0)) reader.then((each) => each.stop()).catch(() => undefined);
  }
}

export function useReadyReaders(actions: Actions): ReadyReaders {
  const readers = useMemo(() => new ReadyReaders(actions), [actions]);
  useEffect(() => {
    readers.open();
    return () => readers.close();
  }, [readers]);
  return readers;
}
