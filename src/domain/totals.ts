/** Adds up a scoring sheet: points by section, by group and in all, exactly as the sheet's own formulas do. */

import type { IndicatorSystem, Indicator } from "./indicatorSystem";
import type { Entry, ScoreRow, ScoreSheet } from "./scoreSheet";

/** Points of some indicators together. */
export interface Amounts {
  /** Official points. */
  weight: number;
  self: number;
  assessed: number;
  /** How many indicators there are, and how many have a number in each column. */
  count: number;
  selfScored: number;
  assessedScored: number;
}

export interface NamedAmounts extends Amounts {
  name: string;
}

export interface Totals {
  total: Amounts;
  sections: (NamedAmounts & { groups: NamedAmounts[] })[];
}

/**
 * Rounds to two decimals, halves away from zero, as Excel's and LibreOffice's ROUND do:
 * the binary tail beyond 15 digits does not count. `roundPoints(0.1 + 0.2)` → 0.3, `roundPoints(1.005)` → 1.01
 */
export function roundPoints(points: number): number {
  const scaled = Number((Math.abs(points) * 100).toPrecision(15));
  return (Math.sign(points) * Math.round(scaled)) / 100;
}

/** Only numbers count, right or wrong ones: what is wrong is a finding's business, and the sheet's SUM counts alike. */
export function totalScores(sheet: ScoreSheet, system: IndicatorSystem): Totals {
  const rows = new Map<number, ScoreRow[]>();
  for (const row of sheet.rows) rows.set(row.number, [...(rows.get(row.number) ?? []), row]);
  const amounts = (indicators: Indicator[]): Amounts => {
    const found = indicators.flatMap((indicator) => rows.get(indicator.number)?.[0] ?? []);
    const self = numbersIn(found.map((row) => row.selfScore.value));
    const assessed = numbersIn(found.map((row) => row.assessedScore.value));
    return {
      weight: roundPoints(sum(indicators.map((indicator) => indicator.weight))),
      self: roundPoints(sum(self)),
      assessed: roundPoints(sum(assessed)),
      count: indicators.length,
      selfScored: self.length,
      assessedScored: assessed.length,
    };
  };
  return {
    total: amounts(system.sections.flatMap((s) => s.groups.flatMap((g) => g.indicators))),
    sections: system.sections.map((section) => ({
      name: section.name,
      ...amounts(section.groups.flatMap((group) => group.indicators)),
      groups: section.groups.map((group) => ({ name: group.name, ...amounts(group.indicators) })),
    })),
  };
}

function numbersIn(entries: Entry[]): number[] {
  return entries.filter((entry) => typeof entry === "number");
}

function sum(numbers: number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}
