/** Tells row by row whether a column's cell lies under one of many areas, without looking at each of them for each row. */

import type { Area } from "../../workbook/address";

/**
 * A question to be asked of rows from the top down; null where no area lies over the column. Of areas that `show` their
 * first cell, as merges do, that one is not covered.
 */
export function coveredRows(
  areas: readonly Area[],
  column: number,
  show: "first" | "none",
): ((row: number) => boolean) | null {
  const stretches: { first: number; last: number }[] = [];
  for (const { row, lastRow, column: from, lastColumn } of areas) {
    if (column < from || column > lastColumn) continue;
    const first = show === "first" && column === from ? row + 1 : row;
    if (first <= lastRow) stretches.push({ first, last: lastRow });
  }
  if (stretches.length === 0) return null;
  stretches.sort((a, b) => a.first - b.first);
  let at = 0;
  let end = -1;
  return (row) => {
    for (let next = stretches[at]; next && next.first <= row; next = stretches[++at]) end = Math.max(end, next.last);
    return row <= end;
  };
}
