/** Finds what breaks a rule of the field in an indicator system. */

import { fullMarks, indicatorsOf, type IndicatorSystem } from "./indicatorSystem";

/** What can be wrong, with the facts that its sentence tells. */
export type SystemFault =
  | { fault: "emptySectionName"; system: string }
  | { fault: "emptyGroupName"; section: string }
  | { fault: "emptyIndicatorName"; number: number }
  /** `where` is `section·group`. */
  | { fault: "badNumber"; where: string; number: number }
  | { fault: "numberTwice"; number: number }
  | { fault: "weightNotPositive" | "weightNotHalf"; number: number; name: string; weight: number }
  | { fault: "sectionSum"; section: string; points: number; sum: number }
  | { fault: "fullMarks"; title: string; full: number; sum: number };

/**
 * The first rule that is broken, or null: an empty name, a number twice, a weight that is not a positive multiple of 0.5,
 * weights that do not make the section's points, points that do not make 100.
 */
export function findSystemFault(system: IndicatorSystem): SystemFault | null {
  const seen = new Set<number>();
  for (const section of system.sections) {
    if (!section.name.trim()) return { fault: "emptySectionName", system: system.id };
    for (const group of section.groups) {
      if (!group.name.trim()) return { fault: "emptyGroupName", section: section.name };
      for (const { number, name, weight } of group.indicators) {
        if (!Number.isInteger(number) || number < 1)
          return { fault: "badNumber", where: `${section.name}·${group.name}`, number };
        if (seen.has(number)) return { fault: "numberTwice", number };
        seen.add(number);
        if (!name.trim()) return { fault: "emptyIndicatorName", number };
        if (!(weight > 0)) return { fault: "weightNotPositive", number, name, weight };
        if (!Number.isInteger(weight * 2)) return { fault: "weightNotHalf", number, name, weight };
      }
    }
    const sum = weightOf(section.groups.flatMap((group) => group.indicators));
    if (sum !== section.points) return { fault: "sectionSum", section: section.name, points: section.points, sum };
  }
  const all = weightOf(indicatorsOf(system));
  return all === fullMarks ? null : { fault: "fullMarks", title: system.title, full: fullMarks, sum: all };
}

function weightOf(indicators: readonly { weight: number }[]): number {
  return indicators.reduce((sum, indicator) => sum + indicator.weight, 0);
}

/** One sentence for each fault. */
export type SystemFaultSentences = {
  [F in SystemFault["fault"]]: (facts: Extract<SystemFault, { fault: F }>) => string;
};
