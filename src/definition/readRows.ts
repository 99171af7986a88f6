/** Walks down the rows of a table and puts together the headings and the indicators below them, with all that is said of their points. */

import type { DoubtPlace } from "../domain/importDoubt";
import { continued, kindName, kindRemark, kindWords, namesAcross, signWords } from "../text/documentWords";
import type { Columns } from "./columns";
import type { Grid, GridCell } from "./grid";
import { bare, joinedName } from "./halfWidth";
import { cleanName } from "./numbering";
import { type Points, pointsInSentence, readPoints, splitName } from "./readPoints";
import type { BodyRow } from "./sortRows";

/** What points with a sign do. */
function signWord(points: Points | null): string | null {
  return points?.sign === undefined ? null : signWords[points.sign];
}

/** A heading above indicators. */
export interface Heading {
  name: string;
  parent: Heading | null;
  /** What the document says that its parts make together. */
  points: Points | null;
  place: DoubtPlace;
  /** The word for which its parts add, take or decide alone. */
  kind: string | null;
}

export interface FoundIndicator {
  /** Of each level above, from the top down; null where none stands there. */
  headings: (Heading | null)[];
  name: string;
  /** As the column of numbers has it. */
  number: string;
  description: string[];
  /** What stands in the column of points: a cell may serve several indicators. */
  weights: { points: Points; cell: GridCell; shared: boolean }[];
  /** What stands with the name. */
  named: Points | null;
  /** Points that stand in the same cell behind them. */
  behind: number[];
  /** Points of the lines of its criteria. */
  grades: number[];
  kind: string | null;
  /** What the column of kinds says. */
  sort: string;
  place: DoubtPlace;
}

/** A row that sums up a part, or all. */
export interface SumRow {
  points: number;
  whole: boolean;
  /** Those that were open, the one that it stands below first. */
  headings: Heading[];
  place: DoubtPlace;
}

export interface RowsRead {
  levels: string[];
  indicators: FoundIndicator[];
  headings: Heading[];
  sums: SumRow[];
  notes: string[];
  /** Rows of which nothing was taken. */
  unread: GridCell[];
}

export function readRows(grid: Grid, columns: Columns, rows: readonly BodyRow[]): RowsRead {
  const walk = new RowWalk(grid, columns, rows);
  rows.forEach((row) => walk.take(row));
  return walk.read;
}

class RowWalk {
  readonly read: RowsRead;
  /** The open heading of each level, those over the whole width first. */
  private readonly open: (Heading | null)[];
  /** Forms of numbering that such headings have, from the top. */
  private readonly forms: number[];
  private readonly names: readonly string[];
  /** Headings by what they stand below, and their names without spaces. */
  private readonly known = new Map<Heading | null, Map<string, Heading>>();
  private indicator: FoundIndicator | null = null;
  /** Of captions that came in between. */
  private kind: string | null = null;

  constructor(
    private readonly grid: Grid,
    private readonly columns: Columns,
    rows: readonly BodyRow[],
  ) {
    const across = rows.flatMap((row) => (row.sort === "heading" ? [row.form] : []));
    this.forms = [...new Set(across)].slice(0, namesAcross.length);
    this.names = columns.levels.map(({ name }) => name);
    this.open = Array.from({ length: this.forms.length + columns.levels.length - 1 }, () => null);
    const levels = [...this.forms.map((_, i) => namesAcross[i] ?? ""), ...this.names];
    this.read = { levels, indicators: [], headings: [], sums: [], notes: [], unread: [] };
  }

  take(row: BodyRow): void {
    if (row.sort === "note") this.read.notes.push(row.cell.text);
    else if (row.sort === "sum") this.takeSum(row);
    else if (row.sort === "captions") this.takeCaptions(row.row, row.cells);
    else if (row.sort === "heading") this.takeHeading(row.cell, Math.max(0, this.forms.indexOf(row.form)), row.points);
    else this.takeRow(row.row);
  }

  /** Captions may stand beside the heading of what they are above. */
  private takeCaptions(row: number, cells: readonly GridCell[]): void {
    const { levels } = this.columns;
    for (const [i, { column }] of levels.slice(0, -1).entries()) {
      const cell = this.grid.at(row, column);
      if (cell && cell.row === row && cell.lastRow > row) this.takeHeading(cell, this.forms.length + i);
    }
    const words = cells.map(({ text }) => kindWords.exec(bare(text))?.[0] ?? null);
    this.kind = words.find((each) => each !== null) ?? null;
    this.indicator = null;
  }

  /** A sum in the column of a level is that of the heading before it; at the table's edge it is that of the top one. */
  private takeSum({ row, whole, points, cell }: Extract<BodyRow, { sort: "sum" }>): void {
    const column = (this.grid.rows[row] ?? []).indexOf(cell);
    const level = this.columns.levels.findLastIndex((each) => each.column <= column);
    const open = this.open.filter((each) => each !== null);
    const above = this.open.slice(0, this.forms.length + Math.max(0, level)).filter((each) => each !== null);
    const nearest = level > 0 ? above.at(-1) : open[0];
    const headings = [...(nearest ? [nearest] : []), ...open.filter((each) => each !== nearest)];
    const before = level > 0 ? this.grid.at(row, this.columns.levels[level - 1]?.column ?? 0) : null;
    this.read.sums.push({ points, whole: whole && !before?.text, headings, place: cell.place });
  }

  private takeRow(row: number): void {
    const { grid, columns } = this;
    const levels = columns.levels;
    const leafColumn = levels.at(-1)?.column ?? 0;
    const leaf = grid.at(row, leafColumn);
    let newest: { heading: Heading; cell: GridCell } | null = null;
    for (const [i, { column, points }] of levels.slice(0, -1).entries()) {
      const cell = grid.at(row, column);
      // An indicator that reaches over the column of a heading has none of that level.
      if (cell !== null && cell === leaf && cell.row === row) this.open.fill(null, this.forms.length + i);
      if (!cell || cell.row !== row || cell === leaf || this.isBlank(cell)) continue;
      const before = this.open[this.forms.length + i];
      const heading = this.takeHeading(cell, this.forms.length + i, points === null ? null : grid.at(row, points));
      if (heading !== before) this.kind = null;
      newest = { heading, cell };
    }
    const begins = leaf !== null && leaf.row === row && !this.isBlank(leaf);
    if (begins && this.isNew(leaf, row)) this.begin(row, leaf, leaf.text);
    else if (!begins && newest && this.weightCell(row)?.row === row) this.begin(row, newest.cell, newest.heading.name);
    else this.goOn(row, newest !== null || begins);
  }

  /** A dash says that nothing stands there. */
  private isBlank({ text }: GridCell): boolean {
    return readPoints(text) === null;
  }

  /** The name of the indicator before, repeated on the next page, is no new one. */
  private isNew(leaf: GridCell, row: number): boolean {
    if (!this.indicator) return true;
    const isContinued = continued.test(leaf.text);
    const { name } = splitName(leaf.text.replace(continued, ""));
    const same = bare(cleanName(name)) === bare(this.indicator.name);
    const { number } = this.columns;
    const numbered = number !== null && this.startsAt(row, number) !== null;
    if (isContinued && same) return false;
    const isPageBreak = this.grid.starts.includes(row) || this.grid.starts.includes(row - 1);
    return !(same && isPageBreak && !numbered && this.weightCell(row)?.row !== row);
  }

  /** Puts a heading in its level, unless it is the one that is open already; what stands below it closes. */
  private takeHeading(cell: GridCell, level: number, pointsCell: GridCell | null = null): Heading {
    const { name, points, rest } = splitName(cell.text.replace(continued, ""), pointsCell === null);
    const plain = cleanName(name);
    const stated = (pointsCell && readPoints(pointsCell.text)) ?? points;
    const parent = this.open.slice(0, level).findLast((each) => each !== null) ?? null;
    const open = this.open[level];
    if (open && bare(open.name) === bare(plain)) {
      open.points ??= stated;
      return open;
    }
    const siblings = this.known.get(parent) ?? new Map<string, Heading>();
    this.known.set(parent, siblings);
    const key = bare(plain);
    const heading =
      siblings.get(key) ?? this.newHeading({ name: plain, parent, points: stated, place: cell.place, kind: null });
    siblings.set(key, heading);
    if (rest !== "") this.read.notes.push(rest);
    this.open[level] = heading;
    this.open.fill(null, level + 1);
    this.indicator = null;
    return heading;
  }

  private newHeading(heading: Heading): Heading {
    heading.kind = kindName.exec(bare(heading.name))?.[1] ?? heading.parent?.kind ?? null;
    this.read.headings.push(heading);
    return heading;
  }

  private begin(row: number, cell: GridCell, text: string): void {
    const { columns } = this;
    const { number } = columns;
    const weight = this.weightCell(row);
    const points = weight && readPoints(weight.text);
    const {
      name,
      points: named,
      rest,
    } = splitName(text.replace(continued, ""), columns.levels.at(-1)?.points === null);
    const plain = cleanName(name);
    const inherited = this.open.findLast((each) => each?.kind)?.kind ?? this.kind;
    const sort = columns.kind === null ? "" : joinedName(this.grid.at(row, columns.kind)?.text ?? "");
    this.indicator = {
      headings: [...this.open],
      name: plain,
      number: number === null ? "" : (this.startsAt(row, number)?.text ?? ""),
      description: rest === "" ? [] : [rest],
      weights: weight && points ? [{ points, cell: weight, shared: weight.row !== row }] : [],
      named,
      behind: named ? pointsInSentence(rest) : [],
      grades: [],
      kind:
        inherited ??
        kindWords.exec(sort)?.[0] ??
        kindName.exec(bare(plain))?.[1] ??
        kindRemark.exec(bare(rest))?.[1] ??
        signWord(points ?? named),
      sort,
      place: cell.place,
    };
    this.read.indicators.push(this.indicator);
    this.describe(this.indicator, row, true);
  }

  /** Another line of the indicator that is open. */
  private goOn(row: number, known: boolean): void {
    const { indicator } = this;
    const cells = this.grid.begun(row);
    if (!indicator) {
      if (!known && cells[0]) this.read.unread.push(cells[0]);
      return;
    }
    const weight = this.weightCell(row);
    const points = weight?.row === row ? readPoints(weight.text) : null;
    if (weight && points) indicator.weights.push({ points, cell: weight, shared: false });
    this.describe(indicator, row, false);
  }

  /** Adds what its row says; a first row also what reaches down to it. */
  private describe(indicator: FoundIndicator, row: number, isFirst: boolean): void {
    for (const { column, label, points } of this.columns.descriptions) {
      const cell = this.grid.at(row, column);
      if (!cell || cell.text === "" || (cell.row !== row && !isFirst)) continue;
      const grade = points === null ? null : this.grid.at(row, points);
      const value = grade && (grade.row === row || isFirst) ? readPoints(grade.text)?.value : null;
      if (value != null) indicator.grades.push(value);
      const told = indicator.description.some((text) => text.startsWith(`${label}\uff1a`));
      const before = label === "" || told ? "" : `${label}\uff1a`;
      indicator.description.push(`${before}${cell.text}${grade && value != null ? `\uff08${grade.text}\uff09` : ""}`);
    }
  }

  private weightCell(row: number): GridCell | null {
    const column = this.columns.levels.at(-1)?.points ?? null;
    const cell = column === null ? null : this.grid.at(row, column);
    return cell && cell.text !== "" && readPoints(cell.text) !== null ? cell : null;
  }

  private startsAt(row: number, column: number): GridCell | null {
    const cell = this.grid.at(row, column);
    return cell?.row === row && cell.text !== "" ? cell : null;
  }
}
