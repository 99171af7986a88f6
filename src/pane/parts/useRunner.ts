/** Runs commands one at a time, and keeps the last failure for display. */

import { useCallback, useMemo, useRef, useState } from "react";
import type { Undrawn } from "../../actions/insert/insertScoringSheet";
import { useActions } from "./actions";
import { useAnnounce } from "./Announcer";
import type { Command, Tools } from "./command";
import { useLanguage } from "./language";

export interface Runner {
  /** A command is running: buttons are disabled. */
  busy: boolean;
  /** The last command's failure; null if it succeeded. */
  failure: unknown;
  /** Shows an error as the failure of a command. */
  fail: (error: unknown) => void;
  dismissFailure: () => void;
  /** What Excel did not take of sheets that were drawn. */
  undrawn: readonly Undrawn[];
  /** What was missing is drawn, or else still missing. */
  drawn: Tools["drawn"];
  /** Runs a command; null if it failed, is not possible, or another is running. */
  give: <Subject, Outcome>(
    command: Command<Subject, Outcome>,
    subject: Subject,
  ) => Promise<{ outcome: Outcome } | null>;
}

/** All but `busy`, `failure` and `undrawn` keep their identity between renders. */
export function useRunner(): Runner {
  const actions = useActions();
  const { language } = useLanguage();
  const announce = useAnnounce();
  const [undrawn, setUndrawn] = useState<readonly Undrawn[]>([]);
  const drawn = useCallback<Runner["drawn"]>(
    (before, still) => setUndrawn((all) => [...all.filter((each) => each !== before), ...(still ? [still] : [])]),
    [],
  );
  const tools = useRef({ actions, language, announce, drawn });
  tools.current = { actions, language, announce, drawn };
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const underWay = useRef(false);

  const fail = useCallback((error: unknown) => setFailure(error ?? new Error("rejected with nothing")), []);
  const dismissFailure = useCallback(() => setFailure(null), []);
  const give = useCallback<Runner["give"]>(
    async (command, subject) => {
      if (underWay.current || command.isPossible?.(subject) === false) return null;
      underWay.current = true;
      setBusy(true);
      setFailure(null);
      try {
        return { outcome: await command.run(subject, tools.current) };
      } catch (error) {
        fail(error);
        return null;
      } finally {
        underWay.current = false;
        setBusy(false);
      }
    },
    [fail],
  );
  return useMemo(
    () => ({ busy, failure, fail, dismissFailure, undrawn, drawn, give }),
    [busy, failure, fail, dismissFailure, undrawn, drawn, give],
  );
}
