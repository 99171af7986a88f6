/** The rows of a table of indicators: what stands above it, then sections, groups and indicators, total and signatures. */

import type { Group, Indicator, IndicatorSystem, Section } from "../../domain/indicatorSystem";

/** The fixed rows above the table, zero-based. */
export const headRows = { attachment: 0, title: 1, unit: 2, date: 3, captions: 4 };

/** First and last row, zero-based. */
export interface RowRange {
  first: number;
  last: number;
}

export interface PlacedGroup extends RowRange {
  group: Group;
}

export interface PlacedSection extends RowRange {
  section: Section;
  groups: PlacedGroup[];
  subtotalRow: number;
}

export interface PlacedIndicator {
  indicator: Indicator;
  row: number;
  /** The last of its rows; on a scoring sheet it has one. */
  last: number;
}

export interface ScoringRows {
  sections: PlacedSection[];
  indicators: PlacedIndicator[];
  totalRow: number;
  signatureRows: RowRange;
  /** Number of rows in all. */
  count: number;
}

/**
 * Puts the indicators in rows: a section's indicators, then its subtotal; the total and the signatures last.
 * `linesOf` says how many rows an indicator takes.
 */
export function placeRows(system: IndicatorSystem, linesOf: (indicator: Indicator) => number = () => 1): ScoringRows {
  let row = headRows.captions + 1;
  const indicators: PlacedIndicator[] = [];
  const sections = system.sections.map((section): PlacedSection => {
    const first = row;
    const groups = section.groups.map((group): PlacedGroup => {
      const start = row;
      for (const indicator of group.indicators) {
        const own = row;
        row += linesOf(indicator);
        indicators.push({ indicator, row: own, last: row - 1 });
      }
      return { group, first: start, last: row - 1 };
    });
    return { section, first, last: row - 1, groups, subtotalRow: row++ };
  });
  const totalRow = row;
  const signatureRows = { first: totalRow + 2, last: totalRow + 3 };
  return { sections, indicators, totalRow, signatureRows, count: signatureRows.last + 1 };
}
