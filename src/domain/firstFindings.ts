/** Keeps the first findings of a sheet that has far more than anybody reads: one file may not fill memory and screen. */

import { type Finding, findingOf } from "./finding";
import { mostFindings } from "./limits";
import type { ScoreSheet } from "./scoreSheet";

/** All of them where they are not too many; else the first, and one that says how many more there are. */
export function firstFindings(findings: Finding[], { rowsLeftOut = 0 }: Pick<ScoreSheet, "rowsLeftOut">): Finding[] {
  const left = findings.slice(mostFindings);
  const count = left.length + rowsLeftOut;
  if (count === 0) return findings;
  return [...findings.slice(0, mostFindings), findingOf("more-findings", null, left[0]?.cell ?? null, { count })];
}
