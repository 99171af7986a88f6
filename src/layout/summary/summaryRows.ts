/** Where everything of a summary sheet stands: the table left, charts right and below, the charts' data beyond the paper. */

import type { PlacedSection, ScoringRows } from "../scoring/scoringRows";

export const summaryColumns = {
  section: 0,
  group: 1,
  weight: 2,
  self: 3,
  assessed: 4,
  lost: 5,
  rate: 6,
  scored: 7,
  count: 8,
};

/** The columns that charts cover, beside the table. */
/** LibreOffice cuts a chart's frame that ends with the paper: a narrow column behind them is printed too. */
export const chartColumns = { first: 10, last: 17, lastPrinted: 18 };

/** The line below the title; the stage's cell is repeated there, for the summary's own formulas. */
export const summaryHead = { row: 1, stageColumn: chartColumns.first };

/** The charts' data: a block of up to four columns, and the list of all indicators. */
export const dataColumns = { block: 19, list: 24 };

export const summaryWidths = [
  ...[60, 128, 36, 52, 52, 40, 48, 36, 36],
  8,
  ...Array.from({ length: 8 }, () => 60),
  4,
  ...[150, 52, 52, 52],
  12,
  ...[40, 150, 60],
];

/** How many indicators the chart of most points lost shows. */
export const lostShown = 10;

export interface SummaryRows {
  captions: number;
  sections: { placed: PlacedSection; row: number; groupRows: number[] }[];
  total: number;
  /** Zero-based rows that each chart covers. */
  charts: Record<"sections" | "rates" | "lost", { first: number; last: number }>;
  /** Rows that are printed. */
  count: number;
  heights: number[];
}

const rowHeight = 18;
const rowsOfLostChart = 13;
const rowsOfSectionsChart = 13;

/** The summary's rows for a scoring sheet's; below the printed ones are rows that only the list of indicators needs. */
export function placeSummary(scoring: ScoringRows): SummaryRows {
  const captions = 2;
  let row = captions + 1;
  const sections = scoring.sections.map((placed) => ({
    placed,
    row: row++,
    groupRows: placed.groups.map(() => row++),
  }));
  const total = row;
  const lost = { first: total + 2, last: total + 1 + rowsOfLostChart };
  const sectionsChart = { first: captions, last: captions + rowsOfSectionsChart - 1 };
  const count = lost.last + 1;
  const heights = Array.from({ length: Math.max(count, captions + scoring.indicators.length + 3) }, () => rowHeight);
  heights[0] = 34;
  heights[captions] = 30;
  return {
    captions,
    sections,
    total,
    charts: { sections: sectionsChart, rates: { first: sectionsChart.last + 2, last: lost.last }, lost },
    count,
    heights,
  };
}
