/** Where everything of a scoring sheet stands: its columns, and the rows of sections, groups and indicators. */

import type { Group, Indicator, IndicatorSystem, Section } from "../../domain/indicatorSystem";
import { area } from "../../workbook/address";

/** The columns in their order; the names are also the keys of their captions in the texts. */
export const columnKeys = [
  "section",
  "group",
  "number",
  "name",
  "weight",
  "description",
  "selfScore",
  "assessedScore",
  "reason",
  "evidence",
  "check",
] as const;

export type ColumnKey = (typeof columnKeys)[number];
export type Columns = Record<ColumnKey, number>;

/** Zero-based columns of a sheet as we draw it. */
export const columns = Object.fromEntries(columnKeys.map((key, index) => [key, index])) as Columns;

/** The fixed rows above the table, zero-based. */
export const headRows = { attachment: 0, title: 1, unit: 2, date: 3, captions: 4 };

/** The cells above the table that people fill in; label and value stand side by side. */
export const fields = {
  unit: { label: area(headRows.unit, 0, headRows.unit, 1), value: area(headRows.unit, 2, headRows.unit, 5) },
  group: { label: area(headRows.unit, 6, headRows.unit, 7), value: area(headRows.unit, 8, headRows.unit, 9) },
  date: { label: area(headRows.date, 0, headRows.date, 1), value: area(headRows.date, 2, headRows.date, 5) },
  stage: { label: area(headRows.date, 6, headRows.date, 7), value: area(headRows.date, 8, headRows.date, 9) },
};

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
 * `linesOf` tells how many rows an indicator takes.
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
