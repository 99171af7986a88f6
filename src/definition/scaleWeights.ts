/** Brings weights to points: percentages, parts of one, and parts of what stands above. */

import { roundPoints } from "../domain/rounding";
import type { Inquiry } from "./inquiry";
import type { Heading } from "./readRows";
import type { TablesRead } from "./readTables";
import type { WeighedIndicator } from "./weighIndicators";

interface Scaled {
  indicators: WeighedIndicator[];
  /** What headings make by the document, in points. */
  stated: Map<Heading, number>;
}

export function scaleWeights(read: TablesRead, inquiry: Inquiry): Scaled {
  const { indicators, headings } = read;
  const stated = new Map(
    headings.flatMap((each): [Heading, number][] => (each.points?.value == null ? [] : [[each, each.points.value]])),
  );
  const sum = roundPoints(indicators.reduce((all, { weight }) => all + weight, 0));
  const [first] = indicators;
  if (!first) return { indicators, stated };
  if (isRelative(indicators, stated)) {
    const choice = inquiry.ask({
      kind: "weight-relative",
      params: { sum },
      place: first.place,
      proposed: "of-heading",
      answers: ["of-heading", "of-whole"],
      blocks: true,
    });
    return choice === "of-heading" ? ofHeadings(indicators, stated) : { indicators, stated };
  }
  if (indicators.length > 1 && indicators.every(({ weight }) => weight < 1) && Math.abs(sum - 1) < 0.02) {
    const choice = inquiry.ask({
      kind: "weight-fraction",
      params: { sum },
      place: first.place,
      proposed: "times-100",
      answers: ["times-100", "as-is"],
      blocks: true,
    });
    return choice === "times-100" ? times(100, indicators, stated) : { indicators, stated };
  }
  const percent = indicators.find((each) => each.percent);
  if (percent)
    inquiry.ask({
      kind: "weight-percent",
      params: { weight: percent.weight },
      place: percent.place,
      proposed: "points",
    });
  return { indicators, stated };
}

/** Whether the parts of each of several headings make 100, and so do the headings, or else there would be several hundreds. */
function isRelative(indicators: readonly WeighedIndicator[], stated: ReadonlyMap<Heading, number>): boolean {
  const sums = new Map<Heading, number>();
  for (const { headings, weight, kind } of indicators) {
    const parent = headings.findLast((each) => each !== null);
    if (!parent) return false;
    if (kind === null) sums.set(parent, (sums.get(parent) ?? 0) + weight);
  }
  const is100 = (sum: number): boolean => Math.abs(sum - 100) < 0.01 || Math.abs(sum - 1) < 0.0001;
  return sums.size > 1 && [...sums].every(([heading, sum]) => is100(sum) && stated.has(heading));
}

function ofHeadings(indicators: readonly WeighedIndicator[], stated: Map<Heading, number>): Scaled {
  const share = (value: number): number => value / 100;
  // A heading's own points may be parts of the one above as well: then those below it make 100, too.
  const absolute = (heading: Heading): number => {
    const own = stated.get(heading) ?? 100;
    const { parent } = heading;
    if (!parent || !stated.has(parent)) return own;
    const siblings = [...stated].filter(([each]) => each.parent === parent).reduce((sum, [, value]) => sum + value, 0);
    return Math.abs(siblings - 100) < 0.01 && stated.get(parent) !== 100 ? share(own) * absolute(parent) : own;
  };
  const points = new Map(
    [...stated.keys()].map((heading): [Heading, number] => [heading, roundPoints(absolute(heading))]),
  );
  return {
    indicators: indicators.map((each) => {
      const parent = each.headings.findLast((heading) => heading !== null);
      return parent ? { ...each, weight: roundPoints(share(each.weight) * absolute(parent)) } : each;
    }),
    stated: points,
  };
}

function times(factor: number, indicators: readonly WeighedIndicator[], stated: ReadonlyMap<Heading, number>): Scaled {
  return {
    indicators: indicators.map((each) => ({ ...each, weight: roundPoints(each.weight * factor) })),
    stated: new Map([...stated].map(([heading, value]) => [heading, roundPoints(value * factor)])),
  };
}
