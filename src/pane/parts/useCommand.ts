/** Runs the user's commands one at a time and keeps what went wrong for showing. */

import { useCallback, useRef, useState } from "react";

export interface Command {
  /** A command is under way: its buttons are disabled. */
  busy: boolean;
  /** What the last command failed with; null when it did not. */
  failure: unknown;
  dismissFailure: () => void;
  /** Runs a command, unless another is under way; resolves to whether it was done. */
  run: (command: () => Promise<void>) => Promise<boolean>;
}

export function useCommand(): Command {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const underWay = useRef(false);

  const run = useCallback(async (command: () => Promise<void>) => {
    if (underWay.current) return false;
    underWay.current = true;
    setBusy(true);
    setFailure(null);
    try {
      await command();
      return true;
    } catch (error) {
      setFailure(error ?? new Error("rejected with nothing"));
      return false;
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }, []);

  const dismissFailure = useCallback(() => setFailure(null), []);
  return { busy, failure, dismissFailure, run };
}
