/** Owns what the pane knows of the workbook: checks it, watches it, and always ends with its last state. */

import { useCallback, useEffect, useRef, useState } from "react";
import type { CheckedWorkbook } from "../actions/pictureOfSheets";
import { useActions, type Actions } from "./parts/actions";
import { CheckRunner } from "./checkRunner";

/** How soon the workbook is asked again to tell of changes when it could not (a cell was being edited, say). */
const watchAgainMs = 3000;

export interface WorkbookView {
  /** As last seen; null until it was seen once. */
  checked: CheckedWorkbook | null;
  /** `checked` may be out of date, because the workbook could not be looked at or watched. Tried again by itself. */
  outdated: boolean;
  /** Why the workbook could not be seen at all so far; null when it was. */
  failure: unknown;
  /** Looks again, afresh where names of sheets are in doubt; rejects when that fails. */
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
        const wanted = afresh.current;
        afresh.current = false;
        const workbook = await actions.checkWorkbook({ afresh: wanted });
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

/** Listens to the workbook as long as the pane is there; false while the workbook refuses. */
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
        // The check reads the same workbook and reports what is wrong; here it is enough to try again.
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
