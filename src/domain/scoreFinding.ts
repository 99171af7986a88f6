/** The finding of one entry in a score's cell: what is wrong with it, and what it was probably meant as. */

import { type Finding, findingOf } from "./finding";
import { judgeScore } from "./judgeScore";
import { meantAs } from "./parseScore";
import type { Entry, Found, Stage } from "./scoreSheet";

/** Where the entry stands, and how much it may be. */
interface ScorePlace {
  number: number;
  /** A1 form; null where it stands in no cell. */
  cell: string | null;
  stage: Stage;
  weight: number;
}

/** Null for a right score. */
export function scoreFinding(entry: Entry, { number, cell, stage, weight }: ScorePlace): Finding | null {
  const rule = judgeScore(entry, weight);
  if (rule === null) return null;
  const meant = rule === "not-a-number" && typeof entry === "string" ? meantAs(entry) : null;
  if (meant === null) return findingOf(rule, number, cell, { stage, weight });
  const written = String(entry);
  if (meant === "formula") return findingOf("score-is-formula", number, cell, { stage, written, result: "" });
  return findingOf(`score-is-${meant}`, number, cell, { stage, weight, written });
}

/** A number that its cell shows as something else; what it shows as was probably meant. */
export function misshownFinding(counted: number, shown: string, { number, cell, stage, weight }: ScorePlace): Finding {
  const meant = meantAs(shown);
  if (meant !== "percentage" && meant !== "date")
    return findingOf("score-shown-differently", number, cell, { stage, counted, shown });
  return findingOf(`score-is-${meant}`, number, cell, { stage, weight, written: shown });
}

/** Why an entry may not be entered as a score, which is what the cells' own validation refuses; null where it may. */
export function barredScore(entry: Entry, place: ScorePlace): Finding | null {
  const finding = scoreFinding(entry, place);
  return finding?.rule === "blank" ? null : finding;
}

/** A right number that stands in its cell as text: the sheet's own sums pass over it. Null for every other score. */
export function textFinding({ value, written, cell }: Found<Entry>, place: Omit<ScorePlace, "cell">): Finding | null {
  if (written === undefined || typeof value !== "number") return null;
  const { number, stage, weight } = place;
  return findingOf("score-as-text", number, cell, { stage, weight, written, counted: value });
}

/** As the organiser sees it who takes numbers only: a score that is written as text refuses the return. */
export function strictly(finding: Finding): Finding {
  if (finding.rule !== "score-as-text") return finding;
  const { stage, weight } = finding.facts;
  return findingOf("not-a-number", finding.number, finding.cell, { stage, weight });
}
