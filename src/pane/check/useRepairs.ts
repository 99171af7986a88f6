/** Runs repairs, keeps what the last one did for showing, and says it. */

import { useState } from "react";
import type { Repaired } from "../../actions/repairSheet";
import type { Finding } from "../../domain/finding";
import { textFor } from "../../text";
import { useAnnounce } from "../parts/Announcer";
import { useLanguage } from "../parts/language";

export interface Repairs {
  /** What the last repair did; null before, and when it was dismissed or failed. */
  last: Repaired | null;
  /** Mends one finding, or all that can be. */
  repair: (finding?: Finding) => Promise<void>;
  dismiss: () => void;
}

export function useRepairs(onRepair: (finding?: Finding) => Promise<Repaired | null>): Repairs {
  const { repair: text } = textFor(useLanguage().language).findings;
  const announce = useAnnounce();
  const [last, setLast] = useState<Repaired | null>(null);
  const repair = async (finding?: Finding): Promise<void> => {
    setLast(null);
    const done = await onRepair(finding);
    setLast(done);
    if (done) announce([text.heading, ...done.mended, ...done.left].join(" "));
  };
  return { last, repair, dismiss: () => setLast(null) };
}
