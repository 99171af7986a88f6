/** Tells rows of indicators from those that are none: captions again, sums, notes, and headings over the whole width. */

import { formRow, isGrandTotal, isPartTotal, noteStart, signature, sumRow } from "../text/documentWords";
import { captionOf } from "./captions";
import type { Head } from "./findHead";
import { isHead } from "./findHead";
import type { Grid, GridCell } from "./grid";
import { bare } from "./halfWidth";
import { numberingForm } from "./numbering";
import { readPoints, splitName } from "./readPoints";

export type BodyRow = { row: number } & (
  | { sort: "indicators"; cells: GridCell[] }
  /** Captions of another sort than at the top. */
  | { sort: "captions"; cells: GridCell[] }
  | { sort: "sum"; whole: boolean; points: number; cell: GridCell }
  | { sort: "note"; cell: GridCell }
  /**
   * `form` is that of its numbering: headings of one form are of one level. `points` are those that stand in its row.
   * `unsure` is one that may be an indicator whose points are missing.
   */
  | { sort: "heading"; cell: GridCell; form: number; points: GridCell | null; unsure?: true }
);

/** The rows below the head, without blank ones and captions that are repeated. */
export function sortRows(grid: Grid, head: Head): BodyRow[] {
  const heads = new Set<string>();
  for (let row = head.row; row <= head.lastRow; row++) heads.add(grid.key(row));
  const sorted: BodyRow[] = [];
  for (let row = head.lastRow + 1; row < grid.rows.length; row++) {
    const cells = grid.begun(row);
    if (cells.length === 0 || heads.has(grid.key(row))) continue;
    if (isHead(grid, row) && cells.every((cell) => captionOf(cell.text) !== null || cell.lastRow > row)) {
      sorted.push({ row, sort: "captions", cells });
      continue;
    }
    sorted.push(sumIn(row, cells) ?? alone(grid, row, cells) ?? { row, sort: "indicators", cells });
  }
  return withoutEnd(sorted);
}

/** A row that says how many points there are in all, or in the part above. */
function sumIn(row: number, cells: GridCell[]): BodyRow | null {
  const cell = cells.find(({ text }) => sumRow.test(bare(splitName(text).name)));
  if (
    !cell ||
    cells.some((each) => each !== cell && readPoints(each.text)?.value == null && bare(each.text).length > 12)
  )
    return null;
  const own = splitName(cell.text);
  const said = [own.points, ...cells.filter((each) => each !== cell).map(({ text }) => readPoints(text))];
  const points = said.find((each) => each?.value != null)?.value;
  if (points == null) return { row, sort: "note", cell };
  const name = bare(own.name);
  const prefix = sumRow.exec(name)?.[1] ?? "";
  return { row, sort: "sum", whole: isGrandTotal.test(name) && !isPartTotal.test(name) && prefix === "", points, cell };
}

/** What stands alone in its row: a note, or a heading where it covers the row or the next row begins at the same place. */
function alone(grid: Grid, row: number, cells: GridCell[]): BodyRow | null {
  const [cell] = cells;
  if (!cell || cells.length > 1 || grid.distinct(row).length > 1) return null;
  if (noteStart.test(cell.text)) return { row, sort: "note", cell };
  const covers = (grid.rows[row] ?? []).every((each) => each === null || each === cell || each.text === "");
  const wide = (grid.rows[row] ?? []).filter((each) => each === cell).length;
  if (!covers || grid.columns < 2) return null;
  const heading = { row, sort: "heading", cell, form: numberingForm(cell.text), points: null } as const;
  if (wide === grid.columns && cell.row === cell.lastRow) return heading;
  const first = (grid.rows[row] ?? []).indexOf(cell);
  if (first > 0 || cell.lastRow > row) return null;
  const next = grid.at(row + 1, first);
  if (!next || next.text === "" || sumRow.test(bare(next.text))) return null;
  const tells = splitName(cell.text).points !== null || heading.form !== numberingForm(next.text);
  return tells ? heading : { ...heading, unsure: true };
}

/** Below the last indicator, headings are notes, and lines to sign on are none of its criteria. */
function withoutEnd(rows: BodyRow[]): BodyRow[] {
  const isSigned = (row: BodyRow): boolean =>
    row.sort === "indicators" &&
    (row.cells.every(({ text }) => signature.test(text)) || formRow.test(bare(row.cells[0]?.text ?? "")));
  const last = rows.findLastIndex((row) => row.sort === "indicators" && !isSigned(row));
  return rows.flatMap((each, i): BodyRow[] => {
    if (i <= last) return [each];
    if (each.sort === "heading") return [{ row: each.row, sort: "note", cell: each.cell }];
    return each.sort === "indicators" ? each.cells.map((cell) => ({ row: each.row, sort: "note", cell })) : [each];
  });
}
