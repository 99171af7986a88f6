/** Finds what breaks a rule of the field in an indicator system. */

import { headingsOf, type IndicatorSystem, mostLevels, weightOf, withThoseBelow } from "./indicatorSystem";
import { roundPoints } from "./rounding";

/** What can be wrong, with the facts that its sentence tells. */
export type SystemFault =
  | { fault: "noTitle" }
  | { fault: "noIndicators"; title: string }
  | { fault: "badLevels"; levels: number; most: number }
  | { fault: "emptyHeading"; level: string; number: number }
  | { fault: "emptyIndicatorName"; number: number }
  | { fault: "badNumber"; name: string; number: number }
  | { fault: "numberTwice"; number: number }
  | { fault: "numberSkipped"; number: number }
  | { fault: "weightNotPositive" | "weightTooFine"; number: number; name: string; weight: number }
  | { fault: "headingApart"; heading: string }
  | { fault: "headingSum"; heading: string; points: number; sum: number }
  | { fault: "total"; title: string; full: number; sum: number };

/** One sentence for each fault. */
export type SystemFaultSentences = {
  [F in SystemFault["fault"]]: (facts: Extract<SystemFault, { fault: F }>) => string;
};

/** A fault, and the place of the indicator where it is met in the system's list; null where it concerns the whole. */
export type PlacedFault = SystemFault & { at: number | null };

/** Faults that a system may be used with: people have seen them and said so. */
const bearable: readonly SystemFault["fault"][] = ["numberSkipped", "headingSum", "total"];

/** Whether nobody can score by a system that has this fault. */
export function isFatal({ fault }: SystemFault): boolean {
  return !bearable.includes(fault);
}

/**
 * All rules that are broken: names that are empty, a number that is not whole, stands twice or is left out, a weight that
 * is not a positive number with two decimals at most, a heading in two places, weights that do not make the stated points.
 */
export function systemFaults(system: IndicatorSystem): PlacedFault[] {
  const { title, levels, indicators, total } = system;
  const faults: PlacedFault[] = [];
  if (title.trim() === "") faults.push({ fault: "noTitle", at: null });
  if (indicators.length === 0) faults.push({ fault: "noIndicators", title, at: null });
  const depth = Math.max(levels.length, ...indicators.map(({ path }) => path.length + 1));
  if (depth > mostLevels || levels.length === 0)
    faults.push({ fault: "badLevels", levels: depth, most: mostLevels, at: null });
  const seen = new Set<number>();
  indicators.forEach(({ number, name, weight, path }, at) => {
    const empty = path.findIndex((each) => each.trim() === "");
    if (empty >= 0) faults.push({ fault: "emptyHeading", level: levels[empty] ?? "", number, at });
    if (name.trim() === "") faults.push({ fault: "emptyIndicatorName", number, at });
    if (!Number.isInteger(number) || number < 1) faults.push({ fault: "badNumber", name, number, at });
    else if (seen.has(number)) faults.push({ fault: "numberTwice", number, at });
    else if (at > 0 && number > 1 && !seen.has(number - 1))
      faults.push({ fault: "numberSkipped", number: number - 1, at });
    seen.add(number);
    if (!(weight > 0)) faults.push({ fault: "weightNotPositive", number, name, weight, at });
    else if (roundPoints(weight) !== weight) faults.push({ fault: "weightTooFine", number, name, weight, at });
  });
  return [...faults, ...headingFaults(system), ...totalFault(title, total, weightOf(indicators))];
}

function headingFaults(system: IndicatorSystem): PlacedFault[] {
  const stated = new Map(system.stated.map(({ path, points }) => [JSON.stringify(path), points]));
  const met = new Set<string>();
  return withThoseBelow(headingsOf(system)).flatMap(({ name, path, indicators }): PlacedFault[] => {
    const key = JSON.stringify(path);
    const at = indicators[0] ? system.indicators.indexOf(indicators[0]) : null;
    const isApart = met.has(key);
    met.add(key);
    const points = stated.get(key);
    const sum = weightOf(indicators);
    return [
      ...(isApart ? [{ fault: "headingApart" as const, heading: name, at }] : []),
      ...(points !== undefined && !isApart && points !== sum
        ? [{ fault: "headingSum" as const, heading: name, points, sum, at }]
        : []),
    ];
  });
}

function totalFault(title: string, full: number, sum: number): PlacedFault[] {
  return full === sum ? [] : [{ fault: "total", title, full, sum, at: null }];
}
