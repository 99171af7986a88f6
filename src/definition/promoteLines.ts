/** Finds tables whose criteria have points line by line: there the lines are the indicators, and what is above them their heading. */

import { captionWords } from "../text/documentWords";
import { pointRows, share, startRows } from "./columnContent";
import type { Columns, LevelColumn } from "./columns";
import type { Grid } from "./grid";
import { readPoints, splitName } from "./readPoints";

/** Where each line of the criteria has points of its own that are no grades, the lines are the indicators. */
export function promoteLines(grid: Grid, rows: readonly number[], columns: Columns): void {
  const { levels, descriptions } = columns;
  const leaf = levels.at(-1);
  const description = descriptions[0];
  if (!leaf || !description) return;
  const column = leaf.points ?? description.points;
  if (column === null) {
    promoteNamed(grid, rows, columns, leaf, description);
    return;
  }
  if (leaf.points !== null && promoteKeyPoints(grid, rows, columns, leaf)) return;
  const names = new Set(levels.flatMap((level) => [...startRows(grid, rows, level.column)]));
  const [points, lines] = [pointRows(grid, rows, column), startRows(grid, rows, description.column)];
  const isGrade = leaf.points !== null && descriptions.some((each) => each.points !== null);
  if (isGrade || points.size <= names.size * 1.3 || share(points, lines) < 0.8) return;
  if (haveGrades(grid, rows, names, column)) return;
  descriptions.shift();
  levels.push({ column: description.column, name: description.label, points: column });
  leaf.points = null;
  description.points = null;
}

/** Key points that have points of their own, more of them than there are names, and are described by another column. */
function promoteKeyPoints(
  grid: Grid,
  rows: readonly number[],
  { levels, descriptions }: Columns,
  leaf: LevelColumn,
): boolean {
  const [first, ...others] = descriptions;
  if (!first || others.length === 0 || !captionWords.keyPoints.test(first.label)) return false;
  const [names, lines] = [startRows(grid, rows, leaf.column), startRows(grid, rows, first.column)];
  if (lines.size <= names.size || share(lines, pointRows(grid, rows, leaf.points ?? 0)) < 0.8) return false;
  descriptions.shift();
  levels.push({ column: first.column, name: first.label, points: leaf.points });
  leaf.points = null;
  return true;
}

/** The same where the points stand behind the lines, and make together what the names say. */
function promoteNamed(
  grid: Grid,
  rows: readonly number[],
  { levels, descriptions }: Columns,
  leaf: LevelColumn,
  description: Columns["descriptions"][number],
): void {
  const [names, lines] = [startRows(grid, rows, leaf.column), startRows(grid, rows, description.column)];
  const valueAt = (row: number, column: number): number | null =>
    splitName(grid.at(row, column)?.text ?? "", false).points?.value ?? null;
  const worth = new Map([...lines].map((row) => [row, valueAt(row, description.column)]));
  if (lines.size <= names.size || [...worth.values()].filter((value) => value !== null).length < lines.size * 0.9)
    return;
  const sums = [...names].map((row, i, all) => {
    const own = [...lines].filter((line) => line >= row && line < (all[i + 1] ?? Infinity));
    return own.reduce((sum, line) => sum + (worth.get(line) ?? 0), 0) === (valueAt(row, leaf.column) ?? null);
  });
  const unsaid = [...names].every((row) => valueAt(row, leaf.column) === null);
  if (!unsaid && sums.filter(Boolean).length < sums.length / 2) return;
  descriptions.splice(descriptions.indexOf(description), 1);
  levels.push({ column: description.column, name: description.label, points: null });
}

/** Whether most names have points that fall line by line, to 0 or with first values that add up to 100: then only the first are weights. */
function haveGrades(grid: Grid, rows: readonly number[], names: Set<number>, column: number): boolean {
  const lists: number[][] = [];
  for (const row of rows) {
    if (names.has(row)) lists.push([]);
    const cell = grid.at(row, column);
    const value = cell?.row === row ? readPoints(cell.text)?.value : undefined;
    if (value != null) lists.at(-1)?.push(value);
  }
  const several = lists.filter((list) => list.length > 1);
  const falling = several.filter((list) => list.every((value, i) => i === 0 || value < (list[i - 1] ?? 0)));
  const toNothing = falling.filter((list) => list.at(-1) === 0);
  const firsts = lists.reduce((sum, [first = 0]) => sum + first, 0);
  return toNothing.length > several.length / 2 || (falling.length > several.length / 2 && firsts === 100);
}
