/** Runs repairs, and keeps the last result for display. */

import { useState } from "react";
import type { Repaired } from "../../actions/repair/repairSheet";
import type { Finding } from "../../domain/finding";
import type { Runner } from "../parts/useRunner";
import { repair, type ToRepair } from "./checkCommands";

export interface Repairs {
  /** The last result; null before the first, after a failure and once dismissed. */
  last: Repaired | null;
  subject: ToRepair;
  runner: Runner;
  /** Repairs one finding, or every repairable one. */
  give: (finding?: Finding) => Promise<void>;
  dismiss: () => void;
}

export function useRepairs(runner: Runner, subject: ToRepair): Repairs {
  const [last, setLast] = useState<Repaired | null>(null);
  const give = async (finding?: Finding): Promise<void> => {
    setLast(null);
    const done = await runner.give(repair, { ...subject, finding });
    setLast(done && done.outcome);
  };
  return { last, subject, runner, give, dismiss: () => setLast(null) };
}
