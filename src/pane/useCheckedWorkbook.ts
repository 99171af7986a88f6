/** Holds what the pane knows of the workbook: checks it, watches it, and always ends with its latest state. */

import { useCallback, useEffect, useRef, useState } from "react";
import type { CheckedWorkbook } from "../actions/check/pictureOfSheets";
import { CheckRunner } from "./checkRunner";
import { type Actions, useActions } from "./parts/actions";

/** How soon watching is retried after it failed, for example while a cell is being edited. */
const watchAgainMs = 3000;

export interface WorkbookView {
  /** As last seen; null until then. */
  checked: CheckedWorkbook | null;
  /** `checked` may be outdated, because the workbook could not be read or watched. Retried automatically. */
  outdated: boolean;
  /** Why the workbook could not be read so far; null once it was. */
  failure: unknown;
  /** Checks again, `afresh` if names of sheets are in doubt; rejects when that fails. */
  check: (afresh?: boolean) => Promise<void>;
}

/** Checks the workbook when the pane opens, whenever it may have changed, and when asked. */
export function useCheckedWorkbook(): WorkbookView {
  const actions = useActions();
  const [checked, setChecked] = useState<CheckedWorkbook | null>(null);
  const [outdated, setOutdated] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const runner = useRef<CheckRunner | null>(null);
  const afresh = useRef(false);

  useEffect(() => {
    const mine = new CheckRunner(
      async () => {
        const anew = afresh.current;
        afresh.current = false;
        const workbook = await actions.checkWorkbook({ afresh: anew });
        return () => {
          setFailure(null);
          setOutdated(false);
          setChecked(workbook);
        };
      },
      (error) => {
        setFailure(error);
        setOutdated(true);
      },
    );
    runner.current = mine;
    mine.hint();
    return () => mine.stop();
  }, [actions]);

  const hint = useCallback(() => runner.current?.hint(), []);
  const watched = useWatch(actions, hint);
  const check = useCallback(async (anew = false) => {
    afresh.current ||= anew;
    await runner.current?.request();
  }, []);
  return { checked, outdated: outdated || !watched, failure: checked ? null : failure, check };
}

/** Watches the workbook while mounted; false while that fails. */
function useWatch(actions: Actions, onHint: () => void): boolean {
  const [watched, setWatched] = useState(true);
  useEffect(() => {
    let left = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => Promise<void>) | null = null;
    const start = async (): Promise<void> => {
      try {
        stop = await actions.watchWorkbook(onHint);
      } catch {
        // The check reports what is wrong with the same workbook; here it is enough to retry.
        if (!left) timer = setTimeout(() => void start(), watchAgainMs);
        return setWatched(false);
      }
      if (left) return void stop();
      setWatched(true);
      if (timer) onHint();
    };
    void start();
    return () => {
      left = true;
      clearTimeout(timer);
      void stop?.();
    };
  }, [actions, onHint]);
  return watched;
}
