/** Where two definitions of one indicator system differ, indicator by indicator. */

import type { Indicator, IndicatorSystem } from "./indicatorSystem";

/** What is different about an indicator: a part of it, or that only one of the definitions has it. */
export const differingParts = ["missing", "added", "weight", "name", "heading", "description", "kind"] as const;

export type DifferingPart = (typeof differingParts)[number];

export interface DefinitionDifference {
  number: number;
  what: DifferingPart;
}

/** In the order of the numbers: `missing` are those that `other` lacks, `added` those that only `other` has. */
export function definitionDifferences(own: IndicatorSystem, other: IndicatorSystem): DefinitionDifference[] {
  const theirs = new Map(other.indicators.map((each) => [each.number, each]));
  const ours = new Set(own.indicators.map(({ number }) => number));
  const found = own.indicators.flatMap((indicator): DefinitionDifference[] => {
    const { number } = indicator;
    const same = theirs.get(number);
    return same ? partsThatDiffer(indicator, same).map((what) => ({ number, what })) : [{ number, what: "missing" }];
  });
  const added = other.indicators.filter(({ number }) => !ours.has(number));
  return [...found, ...added.map(({ number }) => ({ number, what: "added" as const }))].sort(
    (a, b) => a.number - b.number,
  );
}

function partsThatDiffer(a: Indicator, b: Indicator): DifferingPart[] {
  const differs: Partial<Record<DifferingPart, boolean>> = {
    weight: a.weight !== b.weight,
    name: a.name !== b.name,
    heading: JSON.stringify(a.path) !== JSON.stringify(b.path),
    description: a.description !== b.description,
    kind: (a.kind ?? "") !== (b.kind ?? ""),
  };
  return differingParts.filter((part) => differs[part]);
}

/** Whether scores by the one definition are no scores by the other. */
export function changesScores(differences: readonly DefinitionDifference[]): boolean {
  return differences.some(({ what }) => what === "weight" || what === "missing" || what === "added");
}

/** A sentence with more of them is not read. */
const mostTold = 30;

/** As a finding keeps them: `7 weight`, as many as a person reads. */
export function keptDifferences(differences: readonly DefinitionDifference[]): string[] {
  return differences.slice(0, mostTold).map(({ number, what }) => `${number} ${what}`);
}

/** The numbers of each part that differs, from what a finding keeps. */
export function differencesKept(kept: readonly string[]): [what: DifferingPart, numbers: number[]][] {
  const read = kept.map((each) => each.split(" "));
  return differingParts.flatMap((part): [DifferingPart, number[]][] => {
    const numbers = read.flatMap(([number, what]) => (what === part ? [Number(number)] : []));
    return numbers.length === 0 ? [] : [[part, numbers]];
  });
}
