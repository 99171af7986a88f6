/** Copying a text: what came of it, for the browser may forbid it. No command of the runner: an error that is copied stays in view. */

import { useState } from "react";

export type CopyOutcome = "copied" | "refused" | null;

/** `outcome` is about the text as it is now. */
export function useCopy(text: string): { outcome: CopyOutcome; copy: () => Promise<CopyOutcome> } {
  const [done, setDone] = useState<{ text: string; outcome: CopyOutcome } | null>(null);
  const copy = async (): Promise<CopyOutcome> => {
    // Some programs' web views forbid it.
    const outcome = await navigator.clipboard.writeText(text).then(
      () => "copied" as const,
      () => "refused" as const,
    );
    setDone({ text, outcome });
    return outcome;
  };
  return { outcome: done?.text === text ? done.outcome : null, copy };
}
