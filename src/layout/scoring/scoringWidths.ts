/** Column widths of a scoring sheet on a paper, and how long entries take room from the descriptions. */

import { highestRow } from "../../workbook/excelLimits";
import { pageWidthOf, type PaperChoice, scaleToFit } from "../parts/paper";
import type { ScoringColumns } from "./scoringColumns";
import { neededHeight, type RowTexts } from "./scoringRowHeights";

/** Entries take so much room at a time. */
const step = 10;

/** Descriptions keep so much, and each column that people write into. */
const least = { description: 90, entry: 36 };

/** A row that Excel cannot show in full is worse than any number of pages. */
const penalty = 100;

/** The widths for a table whose entries need no more room; without descriptions their room goes to the entries. */
export function usualWidths({ list, at }: ScoringColumns, choice: PaperChoice, descriptions = true): number[] {
  const widths = list.map(({ width }) => width[pageWidthOf(choice)]);
  if (descriptions) return widths;
  const free = widths[at.description] ?? 0;
  return widths.map((width, column) =>
    column === at.description ? 0 : width + Math.floor(free * (list[column]?.share ?? 0)),
  );
}

/** How far that table is shrunk on its paper. */
export function scaleOf(widths: readonly number[], { lastPrinted }: ScoringColumns, choice: PaperChoice): number {
  const printed = widths.slice(0, lastPrinted + 1).reduce((a, b) => a + b, 0);
  return scaleToFit(printed, choice);
}

/** The printed table so many times as wide: what is gained goes to the columns whose texts wrap. */
export function stretched(widths: readonly number[], { list, lastPrinted }: ScoringColumns, times: number): number[] {
  const share = (from: number[]): number => from.reduce((sum, column) => sum + (widths[column] ?? 0), 0);
  const printed = widths.slice(0, lastPrinted + 1).map((_, column) => column);
  const wrapping = printed.filter((column) => list[column]?.wraps && (widths[column] ?? 0) > 0);
  const more = 1 + ((times - 1) * share(printed)) / share(wrapping);
  return widths.map((width, column) => (wrapping.includes(column) ? Math.round(width * more) : width));
}

/**
 * Moves width to the columns in which much is written, from the descriptions and from those in which less is, as long as
 * that makes the table shorter.
 */
export function widthsForEntries(
  usual: readonly number[],
  { list, at }: ScoringColumns,
  texts: readonly RowTexts[],
): number[] {
  const takers = list.flatMap(({ holds, wraps }, column) => (holds.kind === "entered" && wraps ? [column] : []));
  const givers = [at.description, ...takers];
  const rowsThatWrap = texts.map((row) => row.filter(([column]) => givers.includes(column)));
  const cost = (widths: readonly number[]): number =>
    rowsThatWrap.reduce((sum, row) => {
      const height = neededHeight(row, widths);
      return sum + height + penalty * Math.max(0, height - highestRow);
    }, 0);
  let best = { widths: [...usual], cost: cost(usual) };
  for (;;) {
    const next = takers
      .flatMap((to) =>
        givers.filter((from) => from !== to).map((from) => ({ from, widths: moved(best.widths, from, to) })),
      )
      .filter(({ from, widths }) => (widths[from] ?? 0) >= (from === at.description ? least.description : least.entry))
      .map(({ widths }) => ({ widths, cost: cost(widths) }))
      .sort((a, b) => a.cost - b.cost)[0];
    if (!next || next.cost >= best.cost) return best.widths;
    best = next;
  }
}

function moved(widths: readonly number[], from: number, to: number): number[] {
  const change = (column: number): number => (column === to ? step : column === from ? -step : 0);
  return widths.map((width, column) => width + change(column));
}
