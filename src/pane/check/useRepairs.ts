/** Gives the command to repair, and keeps what it did last for showing. */

import { useState } from "react";
import type { Repaired } from "../../actions/repairSheet";
import type { Finding } from "../../domain/finding";
import type { Runner } from "../parts/useRunner";
import { repair, type ToRepair } from "./checkCommands";

export interface Repairs {
  /** What the last repair did; null before, and when it was dismissed or failed. */
  last: Repaired | null;
  subject: ToRepair;
  runner: Runner;
  /** Mends one finding, or all that can be. */
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
