/** Where everything of a summary sheet stands: the table above, charts beside and below it. */

import type { PlacedSection, ScoringRows } from "../scoring/scoringRows";
import { chartColumns } from "./summaryColumns";

/** The line below the title; the stage's cell is repeated there, for the summary's own formulas. */
export const summaryHead = { row: 1, stageColumn: chartColumns.first };

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
/** Below the chart of sections; tables with few headings leave no more. */
const leastRowsOfRates = 10;

/** The summary's rows for a scoring sheet; the rows below the printed ones are there for the list of indicators only. */
export function placeSummary(scoring: ScoringRows): SummaryRows {
  const captions = 2;
  let row = captions + 1;
  const sections = scoring.sections.map((placed) => ({
    placed,
    row: row++,
    groupRows: placed.below.map(() => row++),
  }));
  const total = row;
  const sectionsChart = { first: captions, last: captions + rowsOfSectionsChart - 1 };
  const besides = sections.length === 0 ? 0 : sectionsChart.last + 1 + leastRowsOfRates;
  const lost = { first: total + 2, last: Math.max(total + 1 + rowsOfLostChart, besides) };
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
