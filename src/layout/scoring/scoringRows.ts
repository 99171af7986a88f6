/** The rows of a table of indicators: what stands above it, then indicators under their headings, total and signatures. */

import { type Heading, headingsOf, type Indicator, type IndicatorSystem } from "../../domain/indicatorSystem";

/** The fixed rows above the table, zero-based. */
export const headRows = { attachment: 0, title: 1, unit: 2, date: 3, captions: 4 };

/** First and last row, zero-based. */
export interface RowRange {
  first: number;
  last: number;
}

/** A heading, and the rows of its indicators. */
export interface PlacedHeading extends RowRange {
  heading: Heading;
  below: PlacedHeading[];
}

/** One of the highest level, whose sums stand below it. */
export interface PlacedSection extends PlacedHeading {
  subtotalRow: number;
}

export interface PlacedIndicator {
  indicator: Indicator;
  row: number;
  /** The last of its rows; on a scoring sheet it has one. */
  last: number;
}

export interface ScoringRows {
  /** None in a system of one level. */
  sections: PlacedSection[];
  /** The rows of indicators between the rows of sums. */
  blocks: RowRange[];
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
  const place = (those: readonly Indicator[]): RowRange => {
    const first = row;
    for (const indicator of those) {
      const own = row;
      row += linesOf(indicator);
      indicators.push({ indicator, row: own, last: row - 1 });
    }
    return { first, last: row - 1 };
  };
  const placeHeading = (heading: Heading): PlacedHeading => {
    if (heading.below.length === 0) return { heading, below: [], ...place(heading.indicators) };
    const first = row;
    const below = heading.below.map(placeHeading);
    return { heading, below, first, last: row - 1 };
  };
  const sections = headingsOf(system).map((heading): PlacedSection => ({
    ...placeHeading(heading),
    subtotalRow: row++,
  }));
  const blocks =
    sections.length === 0 ? [place(system.indicators)] : sections.map(({ first, last }) => ({ first, last }));
  const totalRow = row;
  const signatureRows = { first: totalRow + 2, last: totalRow + 3 };
  return { sections, blocks, indicators, totalRow, signatureRows, count: signatureRows.last + 1 };
}

/** The headings that stand directly above indicators, top down. */
export function lowestPlaced(headings: readonly PlacedHeading[]): PlacedHeading[] {
  return headings.flatMap((each) => (each.below.length === 0 ? [each] : lowestPlaced(each.below)));
}
