/** Covers cells of equal property with few rectangles, so that a program gets one call for each block. */

import type { Area } from "./address";

/** A value, the rectangles that hold it, and how many cells they have. */
export interface Block<T> {
  value: T;
  areas: Area[];
  count: number;
}

/**
 * Groups a dense grid by value (compared with ===), the most common value first. Each rectangle is as wide as its row
 * allows, then as high as the rows below it repeat.
 */
export function blocksOf<T>(grid: T[][]): Block<T>[] {
  const blocks = new Map<T, Block<T>>();
  let above = new Map<string, Area>();
  grid.forEach((values, row) => {
    const current = new Map<string, Area>();
    for (const { value, first, last } of runsOf(values)) {
      const block = blocks.get(value) ?? { value, areas: [], count: 0 };
      blocks.set(value, block);
      block.count += last - first + 1;
      const key = `${first}:${last}`;
      const open = above.get(key);
      const area = open && block.areas.includes(open) ? open : { row, column: first, lastRow: row, lastColumn: last };
      if (area !== open) block.areas.push(area);
      area.lastRow = row;
      current.set(key, area);
    }
    above = current;
  });
  return [...blocks.values()].sort((a, b) => b.count - a.count);
}

/** Stretches of equal values in a row. `runsOf([1, 1, 2])` → 0…1 and 2…2 */
export function runsOf<T>(values: T[]): { value: T; first: number; last: number }[] {
  const runs: { value: T; first: number; last: number }[] = [];
  values.forEach((value, index) => {
    const run = runs.at(-1);
    if (run && run.value === value) run.last = index;
    else runs.push({ value, first: index, last: index });
  });
  return runs;
}
