/** Asks which of several columns holds the points, where each row has one in every one of them. */

import { pointRows, share, textsOf } from "./columnContent";
import type { SortedColumn } from "./columns";
import type { Grid } from "./grid";
import type { Inquiry } from "./inquiry";
import { readPoints } from "./readPoints";

/**
 * Columns of points with nothing but columns aside between them: those that say something in far fewer rows hold sums of
 * headings; of the others one is chosen, and the rest become columns aside.
 */
export function choosePoints(
  grid: Grid,
  rows: readonly number[],
  sorted: readonly SortedColumn[],
  inquiry: Inquiry,
): void {
  for (const group of neighbours(sorted)) {
    const starts = new Map(group.map((each) => [each, pointRows(grid, rows, each.column)]));
    const most = Math.max(...[...starts.values()].map(({ size }) => size));
    const full = group.filter((each) => (starts.get(each)?.size ?? 0) >= most * 0.8);
    for (const { caption } of group.filter((each) => !full.includes(each)))
      if (caption.sort === "points") caption.sum = true;
    const [first] = full;
    if (!first || full.length < 2 || !full.every((each) => overlap(starts.get(first), starts.get(each)))) continue;
    const chosen = ask(grid, rows, full, inquiry);
    for (const each of full) if (each !== chosen) each.caption = { sort: "aside", told: true };
  }
}

/** Runs of such columns that belong to no level by their captions. */
function neighbours(sorted: readonly SortedColumn[]): SortedColumn[][] {
  const groups: SortedColumn[][] = [[]];
  for (const each of sorted) {
    const { caption } = each;
    if (caption.sort === "points" && caption.depth === null && !caption.sum) groups.at(-1)?.push(each);
    else if (caption.sort === "level" || caption.sort === "description" || caption.sort === "points") groups.push([]);
  }
  return groups.filter(({ length }) => length > 1);
}

function overlap(a: Set<number> = new Set(), b: Set<number> = new Set()): boolean {
  return share(a, b) >= 0.8 && share(b, a) >= 0.8;
}

/** Proposed is the one that makes 100 points, or else one whole. */
function ask(grid: Grid, rows: readonly number[], columns: SortedColumn[], inquiry: Inquiry): SortedColumn | undefined {
  const sums = columns.map(({ column }) =>
    textsOf(grid, rows, column).reduce((sum, text) => sum + (readPoints(text)?.value ?? 0), 0),
  );
  const captions = columns.map(({ text, column }, i) => nameOf(columns, i) ?? `${text}${column + 1}`);
  const making = (whole: number): number => sums.findIndex((sum) => Math.abs(sum - whole) < whole / 1000);
  const proposed = Math.max(0, [100, 1].map(making).find((at) => at >= 0) ?? 0);
  const place = columns[0]?.cell?.place ?? { table: 1, row: 1, column: 1, text: "" };
  const choice = inquiry.ask({
    kind: "points-columns",
    params: { captions },
    place,
    proposed: captions[proposed] ?? null,
    answers: captions,
    blocks: true,
  });
  return columns[captions.indexOf(String(choice))];
}

/** Its caption, where no other has the same. */
function nameOf(columns: readonly SortedColumn[], at: number): string | null {
  const text = columns[at]?.text ?? "";
  return text !== "" && columns.every((each, i) => i === at || each.text !== text) ? text : null;
}
