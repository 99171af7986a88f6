/** Tells headings that stand in the indicators' own column, with points of their own, by their numbering: 一 above 1, 1 above 1.1. */

import { outlineRanks } from "../text/documentWords";
import type { Columns } from "./columns";
import type { Grid, GridCell } from "./grid";
import { halfWidth } from "./halfWidth";
import type { BodyRow } from "./sortRows";

/** Above the forms of headings that stand across the table. */
const firstForm = 100;

/** The same rows, with those of indicators that are headings told to be so. */
export function outlined(grid: Grid, columns: Columns, rows: readonly BodyRow[]): BodyRow[] {
  const leaf = columns.levels.at(-1);
  if (!leaf) return [...rows];
  const numbers = columns.number === null ? [] : ranksIn(grid, columns.number, rows);
  const names = ranksIn(grid, leaf.column, rows);
  // One sort of numbering tells: the column's own, or else that before the names.
  const ranks = numbers.some((rank) => rank !== null) ? numbers : names;
  return rows.map((row, i): BodyRow => {
    if (row.sort !== "indicators") return row;
    const cell = grid.at(row.row, leaf.column);
    const next = rows.findIndex((each, at) => at > i && each.sort === "indicators");
    const [own, below] = [ranks[i] ?? null, ranks[next] ?? null];
    if (own === null || below === null || below <= own || cell?.row !== row.row) return row;
    const points = leaf.points === null ? null : grid.at(row.row, leaf.points);
    return { row: row.row, sort: "heading", cell, form: firstForm + own, points: beginning(points, row.row) };
  });
}

function beginning(cell: GridCell | null, row: number): GridCell | null {
  return cell?.row === row ? cell : null;
}

/** Of each row; null where it has none. */
function ranksIn(grid: Grid, column: number, rows: readonly BodyRow[]): (number | null)[] {
  return rows.map(({ row, sort }) => {
    const cell = sort === "indicators" ? beginning(grid.at(row, column), row) : null;
    const rank = cell ? outlineRanks.findIndex((form) => form.test(halfWidth(cell.text).trim())) : -1;
    return rank < 0 ? null : rank;
  });
}
