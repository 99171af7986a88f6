/** Weights that are parts of what stands above them: each heading's make 100 % or 1, of what the heading itself has. */

import { roundPoints } from "../domain/rounding";
import type { Heading } from "./readRows";
import type { WeighedIndicator } from "./weighIndicators";

export interface Scaled {
  indicators: WeighedIndicator[];
  /** What headings make by the document, in points. */
  stated: Map<Heading, number>;
}

/** What makes up a heading: indicators, and headings with points of their own. */
type Part = { indicator: WeighedIndicator; value: number } | { heading: Heading; value: number };

/** In points of the whole; null where weights are not parts of headings, or only some may be. */
export function relativeWeights(
  headings: readonly Heading[],
  indicators: readonly WeighedIndicator[],
  stated: ReadonlyMap<Heading, number>,
): Scaled | null {
  const parts = partsOf(headings, indicators, stated);
  const ways = [...stated].flatMap(([heading, value]) => {
    const below = parts.get(heading) ?? [];
    return below.length === 0 ? [] : [wayOf(sumOf(below), value)];
  });
  if (ways.includes(null) || ways.filter((way) => way === "relative").length < 2) return null;
  const top = parts.get(null) ?? [];
  // Above all stands the whole: parts of one are of 100 points, percentages are points.
  return scaled(indicators, parts, isNear(sumOf(top), 1) ? 100 : 1);
}

/** Fractions of one as points, with those that headings have. */
export function fractionsOf(indicators: readonly WeighedIndicator[], stated: ReadonlyMap<Heading, number>): Scaled {
  return {
    indicators: indicators.map((each) => ({ ...each, weight: each.weight * 100 })),
    // Headings may say their own in percent.
    stated: new Map([...stated].map(([heading, value]) => [heading, roundPoints(value <= 1 ? value * 100 : value)])),
  };
}

function scaled(
  indicators: readonly WeighedIndicator[],
  parts: ReadonlyMap<Heading | null, Part[]>,
  factorOfWhole: number,
): Scaled {
  const weights = new Map<WeighedIndicator, number>();
  const stated = new Map<Heading, number>();
  const give = (below: readonly Part[], factor: number): void => {
    for (const part of below) {
      const points = part.value * factor;
      if ("indicator" in part) {
        weights.set(part.indicator, points);
        continue;
      }
      stated.set(part.heading, roundPoints(points));
      const own = parts.get(part.heading) ?? [];
      if (own.length > 0) give(own, points / sumOf(own));
    }
  };
  give(parts.get(null) ?? [], factorOfWhole);
  return { indicators: indicators.map((each) => ({ ...each, weight: weights.get(each) ?? each.weight })), stated };
}

/** What stands directly below each heading, and below none; headings without points are passed through. */
function partsOf(
  headings: readonly Heading[],
  indicators: readonly WeighedIndicator[],
  stated: ReadonlyMap<Heading, number>,
): Map<Heading | null, Part[]> {
  const parts = new Map<Heading | null, Part[]>();
  const put = (above: Heading | null, part: Part): void => {
    let owner = above;
    while (owner && !stated.has(owner)) owner = owner.parent;
    parts.set(owner, [...(parts.get(owner) ?? []), part]);
  };
  for (const heading of headings) {
    const value = stated.get(heading);
    if (value !== undefined && heading.kind === null) put(heading.parent, { heading, value });
  }
  for (const indicator of indicators)
    if (indicator.kind === null)
      put(indicator.headings.findLast((each) => each !== null) ?? null, { indicator, value: indicator.weight });
  return parts;
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { value }) => sum + value, 0);
}

/** Parts make what their heading has, or all of it in percent or as one; null for neither. */
function wayOf(sum: number, value: number): "absolute" | "relative" | null {
  if (isNear(sum, value)) return "absolute";
  return isNear(sum, 100) || isNear(sum, 1) ? "relative" : null;
}

function isNear(sum: number, whole: number): boolean {
  return Math.abs(sum - whole) < whole / 10_000;
}
