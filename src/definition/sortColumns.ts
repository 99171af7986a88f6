/** Decides what each column is: which levels there are, which of them are the indicators, and where their points stand. */

import { kindText, nameOfLevel } from "../text/documentWords";
import { choosePoints } from "./choosePoints";
import { firstCell, pointRows, share, startRows, textsOf } from "./columnContent";
import type { Columns, LevelColumn, SortedColumn } from "./columns";
import { type Head, type HeadColumn, isRemark, mayHoldPoints } from "./findHead";
import type { Grid } from "./grid";
import { bare } from "./halfWidth";
import type { Inquiry } from "./inquiry";
import { promoteLines } from "./promoteLines";
import { pointsInSentence, readPoints, splitName } from "./readPoints";

/** @param rows those of indicators */
export function sortColumns(grid: Grid, head: Head, rows: readonly number[], inquiry: Inquiry): Columns {
  const columns: Columns = {
    number: null,
    levels: [],
    descriptions: [],
    kind: null,
    aside: [],
    joined: [],
    guessed: [],
    filledPoints: null,
  };
  const sorted = head.columns.map((each, column) => known(grid, rows, each, column, columns));
  if (!sorted.some(({ caption }) => caption.sort === "points" && !caption.sum))
    takeFilledPoints(grid, rows, sorted, columns, head);
  if (!sorted.some(({ caption }) => caption.sort === "description")) {
    const remark = sorted.find(({ column }) => isRemark(head.columns[column] as HeadColumn));
    if (remark) remark.caption = { sort: "description" };
  }
  takeLevelsAside(grid, rows, sorted);
  leaveNumbersAside(sorted, columns);
  if (head.lastRow < head.row) describeBehindPoints(sorted, columns);
  choosePoints(grid, rows, sorted, inquiry);
  const numbers = sorted.filter(({ caption }) => caption.sort === "number");
  columns.number = numbers.at(-1)?.column ?? null;
  const kinds = sorted.filter(({ caption }) => caption.sort === "kind");
  columns.kind = kinds[0]?.column ?? null;
  const aside = sorted.filter(({ caption }) => caption.sort === "aside" && !caption.told);
  columns.aside = [...aside, ...numbers.slice(0, -1), ...kinds.slice(1)].map(({ column, text, cell }) => ({
    column,
    text,
    cell,
  }));
  columns.descriptions = sorted
    .filter(({ caption }) => caption.sort === "description")
    .map(({ column, text }) => ({ column, label: text, points: null }));
  columns.levels = levelsIn(sorted);
  givePoints(grid, rows, sorted, columns);
  cutLevels(grid, rows, sorted, columns);
  if (columns.descriptions.length < 2) columns.descriptions.forEach((each) => (each.label = ""));
  return columns;
}

/** What a column holds by its caption, or by what stands in it where the caption says nothing or something else. */
function known(grid: Grid, rows: readonly number[], head: HeadColumn, column: number, columns: Columns): SortedColumn {
  const { caption, text, cell } = head;
  const texts = textsOf(grid, rows, column);
  const arePoints =
    texts.length > 0 && texts.filter((each) => readPoints(each)?.value != null).length >= texts.length * 0.8;
  const at = { column, text, cell };
  if (texts.length > 1 && texts.every((each) => kindText.test(bare(each)))) return { ...at, caption: { sort: "kind" } };
  // A caption over two columns: the names and their points.
  if (caption?.sort === "level" && arePoints && texts.length > 1)
    return { ...at, caption: { sort: "points", depth: caption.depth } };
  // One that is filled in later.
  if (caption?.sort === "points" && texts.length === 0) return { ...at, caption: { sort: "aside" } };
  if (caption) return { ...at, caption: { ...caption } };
  // Only a title stands in it.
  if (texts.length === 0) return { ...at, caption: { sort: "aside" } };
  const sort = sortByContent(texts, arePoints, text !== "");
  columns.guessed.push({ column, sort, cell: cell ?? firstCell(grid, rows, column) });
  return { ...at, caption: sort === "level" || sort === "points" ? { sort, depth: null } : { sort } };
}

function sortByContent(
  texts: string[],
  arePoints: boolean,
  captioned: boolean,
): "level" | "points" | "description" | "number" | "aside" {
  if (arePoints && texts.every((text, i) => bare(text) === String(i + 1))) return "number";
  if (arePoints) return "points";
  if (captioned) return "aside";
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  return letters > texts.length * 18 ? "description" : "level";
}

function takeFilledPoints(
  grid: Grid,
  rows: readonly number[],
  sorted: SortedColumn[],
  columns: Columns,
  head: Head,
): void {
  const filled = sorted.find(({ column }) => {
    const texts = textsOf(grid, rows, column);
    const points = texts.filter((text) => readPoints(text)?.value != null);
    return mayHoldPoints(head.columns[column] as HeadColumn) && points.length > texts.length / 2 && points.length > 1;
  });
  if (!filled) return;
  filled.caption = { sort: "points", depth: null };
  columns.filledPoints = head.columns[filled.column] ?? null;
}

/** A unit or the like in front of all levels is one itself where points stand with its names. */
function takeLevelsAside(grid: Grid, rows: readonly number[], sorted: readonly SortedColumn[]): void {
  const first = sorted.findIndex(({ caption }) => caption.sort === "level");
  for (const each of sorted.slice(0, Math.max(0, first))) {
    const texts = each.caption.sort === "aside" ? textsOf(grid, rows, each.column) : [];
    const named = texts.filter((text) => splitName(text).points?.value != null);
    if (texts.length > 0 && named.length >= texts.length / 2) each.caption = { sort: "level", depth: null };
  }
}

/** If some caption names the points, numbers below an unknown caption are not points: targets, or last year's figures. */
function leaveNumbersAside(sorted: readonly SortedColumn[], columns: Columns): void {
  const guessed = new Map(columns.guessed.map((each) => [each.column, each]));
  const isNamed = sorted.some(({ column, caption }) => caption.sort === "points" && !guessed.has(column));
  for (const each of sorted) {
    const guess = guessed.get(each.column);
    if (!isNamed || guess?.sort !== "points" || each.text === "") continue;
    guess.sort = "aside";
    each.caption = { sort: "aside" };
  }
}

/** Without captions, text behind the points is no name. */
function describeBehindPoints(sorted: readonly SortedColumn[], columns: Columns): void {
  const points = sorted.findLast(({ caption }) => caption.sort === "points");
  if (!points) return;
  for (const each of sorted.slice(points.column + 1)) {
    const guess = columns.guessed.find(({ column }) => column === each.column);
    if (guess?.sort !== "level") continue;
    guess.sort = "description";
    each.caption = { sort: "description" };
  }
}

/** In their order from left to right; those that name their depth come first, and what stands behind them is finer. */
function levelsIn(sorted: readonly SortedColumn[]): LevelColumn[] {
  const levels = sorted.filter(({ caption }) => caption.sort === "level");
  const names = new Map<string, number>();
  return levels.map(({ column, text }, i) => {
    if (text === "") return { column, name: nameOfLevel(i + 1), points: null };
    const count = (names.get(text) ?? 0) + 1;
    names.set(text, count);
    return { column, name: count === 1 ? text : `${text}${count}`, points: null };
  });
}

/** Each column of points belongs to the level that is named, or else to the nearest at its left that has none yet. */
function givePoints(grid: Grid, rows: readonly number[], sorted: readonly SortedColumn[], columns: Columns): void {
  const { levels, descriptions } = columns;
  const points = sorted.filter(({ caption }) => caption.sort === "points");
  const depths = new Map(
    sorted.map(({ column, caption }) => [column, caption.sort === "level" ? caption.depth : null]),
  );
  for (const { column, caption, text, cell } of points) {
    const depth = caption.sort === "points" ? caption.depth : null;
    const named =
      depth === null ? undefined : levels.find((each) => depths.get(each.column) === depth && each.points === null);
    const left = levels.filter((each) => each.column < column);
    const nearest = left.at(-1);
    const line = descriptions.findLast((each) => each.column < column && each.column > (nearest?.column ?? -1));
    const owner =
      named ??
      (caption.sort === "points" && caption.sum && points.length > 1
        ? ownerOfSums(grid, rows, levels, column)
        : undefined) ??
      (nearest && nearest.points === null ? nearest : undefined) ??
      (left.length === 0 ? levels.at(-1) : undefined);
    if (owner && owner.points === null) owner.points = column;
    else if (line && line.points === null) line.points = column;
    else columns.aside.push({ column, text, cell });
  }
  if (points.length === 1) moveToGrain(grid, rows, columns);
}

/** The level whose headings begin where the sums do. */
function ownerOfSums(
  grid: Grid,
  rows: readonly number[],
  levels: LevelColumn[],
  column: number,
): LevelColumn | undefined {
  const sums = pointRows(grid, rows, column);
  return levels
    .slice(0, -1)
    .filter(({ points }) => points === null)
    .sort(
      (a, b) =>
        Math.abs(startRows(grid, rows, a.column).size - sums.size) -
        Math.abs(startRows(grid, rows, b.column).size - sums.size),
    )[0];
}

/** The only column of points belongs to the finest level whose cells begin where points do, wherever it stands. */
function moveToGrain(grid: Grid, rows: readonly number[], columns: Columns): void {
  const { levels } = columns;
  const owner = levels.find(({ points }) => points !== null);
  if (!owner) return;
  const starts = pointRows(grid, rows, owner.points ?? 0);
  const best = levels.findLast(({ column }) => share(startRows(grid, rows, column), starts) >= 0.6);
  if (!best || best === owner) return;
  best.points = owner.points;
  owner.points = null;
}

/** The indicators are the finest level that has points; what is finer describes them. */
function cutLevels(grid: Grid, rows: readonly number[], sorted: readonly SortedColumn[], columns: Columns): void {
  const { levels, descriptions } = columns;
  promoteLines(grid, rows, columns);
  const has = ({ column, points }: LevelColumn): boolean => {
    const starts = startRows(grid, rows, column);
    const own = points === null ? new Set<number>() : pointRows(grid, rows, points);
    const named = [...starts].filter((row) => splitName(grid.at(row, column)?.text ?? "").points?.value != null);
    if (share(starts, new Set([...own, ...named])) >= 0.6) return true;
    return column === levels.at(-1)?.column && areSaid(grid, rows, columns, starts);
  };
  const named = new Set(
    sorted.flatMap(({ column, caption }) => (caption.sort === "level" && caption.depth !== null ? [column] : [])),
  );
  const finest = aboveDescribed(grid, rows, columns, named, levels.findLastIndex(has));
  if (finest < 0) return;
  for (const { column, name } of levels.splice(finest + 1)) {
    descriptions.push({ column, label: name, points: null });
    const cell = firstCell(grid, rows, column);
    // One text for each indicator describes it; several are names of something finer.
    if (startRows(grid, rows, column).size > startRows(grid, rows, levels.at(-1)?.column ?? 0).size)
      columns.joined.push({ caption: name, cell });
  }
  descriptions.sort((a, b) => a.column - b.column);
}

/** Whether nearly each of these rows says its points in a sentence. */
function areSaid(grid: Grid, rows: readonly number[], { levels, descriptions }: Columns, starts: Set<number>): boolean {
  if (levels.some(({ points }) => points !== null)) return false;
  const said = rows.filter((row) => {
    const texts = descriptions.map(({ column }) => grid.at(row, column)?.text ?? "");
    return starts.has(row) && pointsInSentence(texts.join("\n")).length === 1;
  });
  return starts.size > 1 && share(starts, new Set(said)) >= 0.9;
}

/**
 * A column that is called by no level, with one text for each indicator of the level before it, describes it: behind a
 * level that is named always, else where it is much longer and nothing else describes.
 */
function aboveDescribed(
  grid: Grid,
  rows: readonly number[],
  { levels, descriptions }: Columns,
  named: ReadonlySet<number>,
  finest: number,
): number {
  const [last, before] = [levels[finest], levels[finest - 1]];
  if (!last || !before || named.has(last.column)) return finest;
  const [own, above] = [startRows(grid, rows, last.column), startRows(grid, rows, before.column)];
  if (own.size !== above.size || share(own, above) < 1) return finest;
  const letters = (column: number): number => textsOf(grid, rows, column).join("").length;
  const isLonger = letters(last.column) > 2 * letters(before.column) && letters(last.column) > 15 * own.size;
  if (!named.has(before.column) && !(isLonger && descriptions.length === 0)) return finest;
  before.points ??= last.points;
  return finest - 1;
}
