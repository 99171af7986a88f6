/** Refuses an indicator system that breaks a rule of the field, with a sentence that says what and where. */

import type { Language } from "../text";
import { indicatorSystemText } from "../text/indicatorSystem";
import { fullMarks, indicatorsOf, type IndicatorSystem } from "./indicatorSystem";

/** Thrown with a sentence for people as its message. */
export class InvalidIndicatorSystem extends Error {
  override name = "InvalidIndicatorSystem";
}

/**
 * Returns the system as it is.
 * @throws InvalidIndicatorSystem at the first rule that is broken: an empty name, a number twice, a weight that is not a
 * positive multiple of 0.5, weights that do not make the section's points, points that do not make 100
 */
export function validateIndicatorSystem(system: IndicatorSystem, language: Language = "zh-CN"): IndicatorSystem {
  const text = indicatorSystemText(language);
  const refuse = (sentence: string): never => {
    throw new InvalidIndicatorSystem(sentence);
  };
  const seen = new Set<number>();
  for (const section of system.sections) {
    if (!section.name.trim()) refuse(text.emptySectionName(system.id));
    for (const group of section.groups) {
      if (!group.name.trim()) refuse(text.emptyGroupName(section.name));
      for (const { number, name, weight } of group.indicators) {
        if (!Number.isInteger(number) || number < 1) refuse(text.badNumber(`${section.name}·${group.name}`, number));
        if (seen.has(number)) refuse(text.numberTwice(number));
        seen.add(number);
        if (!name.trim()) refuse(text.emptyIndicatorName(number));
        if (!(weight > 0)) refuse(text.weightNotPositive(number, name, weight));
        if (!Number.isInteger(weight * 2)) refuse(text.weightNotHalf(number, name, weight));
      }
    }
    const sum = weightOf(section.groups.flatMap((group) => group.indicators));
    if (sum !== section.points) refuse(text.sectionSum(section.name, section.points, sum));
  }
  const all = weightOf(indicatorsOf(system));
  if (all !== fullMarks) refuse(text.fullMarks(system.title, fullMarks, all));
  return system;
}

function weightOf(indicators: readonly { weight: number }[]): number {
  return indicators.reduce((sum, indicator) => sum + indicator.weight, 0);
}
