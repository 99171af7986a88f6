/** Column widths of a scoring sheet on each paper, and how long entries take room from the descriptions. */

import { scaleToFit, type PaperChoice } from "../parts/paper";
import { columns, type ColumnKey } from "./scoringRows";
import { highestRow, neededHeight, type RowTexts } from "./scoringRowHeights";

type Widths = Record<Exclude<ColumnKey, "check">, number>;

/** Points. Their sums are a little less than a page has between its margins. */
const landscapeA4: Widths = {
  ...{ section: 48, group: 58, number: 28, name: 76, weight: 32, description: 242 },
  ...{ selfScore: 50, assessedScore: 50, reason: 98, evidence: 76 },
};

/** Wider than the paper, which prints it in 小五 (9 points) where the others are printed in 10. */
const portraitA4: Widths = {
  ...{ section: 44, group: 44, number: 26, name: 58, weight: 28, description: 152 },
  ...{ selfScore: 46, assessedScore: 46, reason: 80, evidence: 56 },
};

const landscapeA3: Widths = {
  ...{ section: 60, group: 76, number: 34, name: 120, weight: 40, description: 400 },
  ...{ selfScore: 60, assessedScore: 60, reason: 150, evidence: 100 },
};

/** Beyond the paper. */
const checkWidth = 240;

/** By so much at a time do entries take room; descriptions keep the second. */
const step = 10;
const leastDescription = 110;

/** A row that Excel cannot show in full is worse than any number of pages. */
const penalty = 100;

/** The widths for a table whose entries need no more room; without descriptions their room goes to the entries. */
export function usualWidths({ paper, orientation }: PaperChoice, descriptions = true): number[] {
  const narrow = orientation === "portrait" ? portraitA4 : landscapeA4;
  const wide = orientation === "portrait" ? landscapeA4 : landscapeA3;
  const widths = Object.values(paper === "A4" ? narrow : wide);
  if (!descriptions) giveAway(widths);
  return [...widths, checkWidth];
}

function giveAway(widths: number[]): void {
  const room = widths[columns.description] ?? 0;
  const shares: [number, number][] = [
    [columns.name, 0.2],
    [columns.reason, 0.5],
    [columns.evidence, 0.3],
  ];
  for (const [column, share] of shares) widths[column] = (widths[column] ?? 0) + Math.floor(room * share);
  widths[columns.description] = 0;
}

/** How far that table is shrunk on its paper. */
export function scaleOf(widths: readonly number[], choice: PaperChoice): number {
  const printed = widths.slice(0, columns.evidence + 1).reduce((a, b) => a + b, 0);
  return scaleToFit(printed, choice);
}

/** Moves room from the descriptions to reasons and evidence, as long as the table gets shorter by it. */
export function widthsForEntries(usual: readonly number[], texts: readonly RowTexts[]): number[] {
  const rowsThatWrap = texts.map((row) => row.filter(([column]) => column >= columns.description));
  const cost = (widths: readonly number[]): number =>
    rowsThatWrap.reduce((sum, row) => {
      const height = neededHeight(row, widths);
      return sum + height + penalty * Math.max(0, height - highestRow);
    }, 0);
  let best = { widths: [...usual], cost: cost(usual) };
  for (;;) {
    const next = [columns.reason, columns.evidence]
      .map((column) => moved(best.widths, column))
      .filter((widths) => (widths[columns.description] ?? 0) >= leastDescription)
      .map((widths) => ({ widths, cost: cost(widths) }))
      .sort((a, b) => a.cost - b.cost)[0];
    if (!next || next.cost >= best.cost) return best.widths;
    best = next;
  }
}

function moved(widths: readonly number[], to: number): number[] {
  const change = (column: number): number => (column === to ? step : column === columns.description ? -step : 0);
  return widths.map((width, column) => width + change(column));
}
