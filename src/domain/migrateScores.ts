/** Moves what was entered by one edition of an indicator system to another: where each score goes, and what has no place. */

import type { Indicator, IndicatorSystem } from "./indicatorSystem";
import { saysTheSame } from "./sameText";
import { type EnteredScores, entryKeys, scoreKeys, type Stage, stages } from "./scoreSheet";

/** By what two indicators are the same. */
export type SameBy = "number" | "text" | "name" | "description";

export interface MovedScore {
  from: Indicator;
  to: Indicator;
  by: SameBy;
  entered: EnteredScores;
  /** The stages whose score is more than the indicator weighs now. */
  above: Stage[];
}

/** What was entered for something that the newer edition does not have. */
export interface PlacelessScore {
  /** Null for a row that was no indicator's. */
  number: number | null;
  name: string;
  weight: number | null;
  entered: EnteredScores;
}

export interface Migration {
  /** By the new numbers. */
  entries: Map<number, EnteredScores>;
  /** In the newer edition's order; only where something was entered. */
  moved: MovedScore[];
  placeless: PlacelessScore[];
  /** Indicators that the older edition did not have. */
  fresh: Indicator[];
}

/** In their order: what agrees with more goes first, and nothing is moved twice. */
const agreements: readonly { by: SameBy; agree: (a: Indicator, b: Indicator) => boolean }[] = [
  { by: "number", agree: (a, b) => a.number === b.number && saysTheSame(a.name, b.name) },
  { by: "text", agree: (a, b) => saysTheSame(a.name, b.name) && saysTheSame(a.description, b.description) },
  { by: "name", agree: (a, b) => saysTheSame(a.name, b.name) && a.path.join("\n") === b.path.join("\n") },
  { by: "description", agree: (a, b) => a.description !== "" && saysTheSame(a.description, b.description) },
];

/** `entries` by the older edition's numbers. A score keeps its points whatever its indicator weighs now. */
export function migrateScores(
  from: IndicatorSystem,
  to: IndicatorSystem,
  entries: ReadonlyMap<number, EnteredScores>,
): Migration {
  const pairs = samePairs(from.indicators, to.indicators);
  const matched = new Set([...pairs.values()].map(({ old }) => old));
  const moved = to.indicators.flatMap((indicator): MovedScore[] => {
    const pair = pairs.get(indicator);
    const entered = pair && entries.get(pair.old.number);
    if (!pair || !entered || isBlank(entered)) return [];
    const above = stages.filter((stage) => Number(entered[scoreKeys[stage]]) > indicator.weight);
    return [{ from: pair.old, to: indicator, by: pair.by, entered, above }];
  });
  return {
    entries: new Map(moved.map((each) => [each.to.number, each.entered])),
    moved,
    placeless: from.indicators.flatMap((indicator) => {
      const entered = entries.get(indicator.number);
      if (matched.has(indicator) || !entered || isBlank(entered)) return [];
      const { number, name, weight } = indicator;
      return [{ number, name, weight, entered }];
    }),
    fresh: to.indicators.filter((indicator) => !pairs.has(indicator)),
  };
}

/** By the newer indicator. Of several that agree equally none is taken: nobody knows which is meant. */
function samePairs(
  from: readonly Indicator[],
  to: readonly Indicator[],
): Map<Indicator, { old: Indicator; by: SameBy }> {
  const pairs = new Map<Indicator, { old: Indicator; by: SameBy }>();
  const left = new Set(from);
  for (const { by, agree } of agreements) {
    const olds = [...left];
    const news = to.filter((indicator) => !pairs.has(indicator));
    for (const indicator of news) {
      const [old, ...others] = olds.filter((each) => agree(each, indicator));
      if (!old || others.length > 0 || news.some((each) => each !== indicator && agree(old, each))) continue;
      pairs.set(indicator, { old, by });
      left.delete(old);
    }
  }
  return pairs;
}

/** Whether nothing was entered. */
export function isBlank(entered: EnteredScores): boolean {
  return entryKeys.every((key) => entered[key] === null || entered[key] === "");
}
