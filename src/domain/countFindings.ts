/** Counts findings by what they ask of a person: to put right, to fill in, or to look at. */

import { type Finding, isError } from "./finding";

/** Not scored yet is nothing wrong: it is counted apart. */
export type Kind = "wrong" | "blank" | "warning";

export function kindOf(finding: Finding): Kind {
  if (finding.rule === "blank") return "blank";
  return isError(finding) ? "wrong" : "warning";
}

/** How many there are of each kind. */
export function countKinds(findings: readonly Finding[]): Record<Kind, number> {
  const counts = { wrong: 0, blank: 0, warning: 0 };
  for (const finding of findings) counts[kindOf(finding)] += 1;
  return counts;
}
