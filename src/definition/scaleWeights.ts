/** Brings weights to points: percentages, parts of one, and parts of what stands above. */

import { roundPoints } from "../domain/rounding";
import type { Inquiry } from "./inquiry";
import type { Heading } from "./readRows";
import type { TablesRead } from "./readTables";
import { fractionsOf, relativeWeights, type Scaled } from "./relativeWeights";
import type { WeighedIndicator } from "./weighIndicators";

/** All weights in points, with two decimals. */
export function scaleWeights(read: TablesRead, inquiry: Inquiry): Scaled {
  const { indicators, stated } = inPoints(read, inquiry);
  return { indicators: indicators.map((each) => inDecimals(each, inquiry)), stated };
}

function inPoints({ indicators, headings }: TablesRead, inquiry: Inquiry): Scaled {
  const stated = new Map(
    headings.flatMap((each): [Heading, number][] => (each.points?.value == null ? [] : [[each, each.points.value]])),
  );
  const sum = roundPoints(indicators.reduce((all, { weight }) => all + weight, 0));
  const [first] = indicators;
  if (!first) return { indicators, stated };
  const relative = relativeWeights(headings, indicators, stated);
  if (relative) {
    const choice = inquiry.ask({
      kind: "weight-relative",
      params: { sum },
      place: first.place,
      proposed: "of-heading",
      answers: ["of-heading", "of-whole"],
      blocks: true,
    });
    return choice === "of-heading" ? relative : { indicators, stated };
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
    return choice === "times-100" ? fractionsOf(indicators, stated) : { indicators, stated };
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

function inDecimals(found: WeighedIndicator, inquiry: Inquiry): WeighedIndicator {
  const { name, place } = found;
  const weight = Number(found.weight.toPrecision(12));
  const rounded = roundPoints(weight);
  if (Math.abs(rounded - weight) < 1e-9) return { ...found, weight: rounded };
  return {
    ...found,
    weight: inquiry.number({ kind: "weight-decimals", params: { name, weight }, place, proposed: rounded }),
  };
}
