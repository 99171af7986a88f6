/** What may not be entered as a score: the same that the cells' own validation refuses. */

import { textFor, type Language } from "../text";
import { judgeScore } from "./judgeScore";
import type { Entry, Stage } from "./scoreSheet";

/** The sentence for a score that is refused; null for one that may be entered, a blank one too. */
export function refuseScore(entry: Entry, weight: number, stage: Stage, language: Language): string | null {
  const rule = judgeScore(entry, weight);
  if (rule === null || rule === "blank" || rule === "too-many-decimals") return null;
  return textFor(language).findings.score[rule](stage, weight);
}
