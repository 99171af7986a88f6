/** Reads one system out of its tables: captions, columns, rows, weights; asks about what the columns leave open. */

import type { DoubtPlace } from "../domain/importDoubt";
import { ImportRefused } from "../domain/importRefusal";
import { kindName, namesAcross } from "../text/documentWords";
import type { Columns } from "./columns";
import { findHead, type Head } from "./findHead";
import { Grid, type GridCell, type NumberedTable } from "./grid";
import { bare } from "./halfWidth";
import type { Inquiry } from "./inquiry";
import { cleanName, numberingForm } from "./numbering";
import { outlined } from "./outline";
import { type Points, splitName } from "./readPoints";
import { type Heading, readRows, type RowsRead } from "./readRows";
import { sortColumns } from "./sortColumns";
import { type BodyRow, sortRows } from "./sortRows";
import { type Title, titleIn } from "./titleOf";
import { type WeighedIndicator, weighIndicators } from "./weighIndicators";

export interface TablesRead extends Title, Omit<RowsRead, "indicators" | "unread"> {
  indicators: WeighedIndicator[];
  /** Points that the title names: 100分. */
  titlePoints: Points | null;
  /** The first cell, for doubts about all of it. */
  place: DoubtPlace;
}

/** @param groups tables that go on with each other; several of them are parts of one system @throws ImportRefused */
export function readTables(groups: readonly NumberedTable[][], inquiry: Inquiry): TablesRead {
  const read = groups.map((tables) => readGroup(tables, inquiry));
  const [first] = read;
  if (!first) throw new ImportRefused("no-indicators", { tables: 0 });
  return read.length === 1 ? first : joined(read);
}

interface GroupRead extends TablesRead {
  above: string[];
}

function readGroup(tables: readonly NumberedTable[], inquiry: Inquiry): GroupRead {
  const grid = Grid.of(tables);
  const head = findHead(grid) ?? headless(grid);
  const rows = sortRows(grid, head).map((row) => settled(row, inquiry));
  const columns = sortColumns(
    grid,
    head,
    rows.flatMap((each) => (each.sort === "indicators" ? [each.row] : [])),
    inquiry,
  );
  const [table] = tables;
  const place = grid.rows.flat().find((cell) => cell !== null)?.place ?? { table: 1, row: 1, column: 1, text: "" };
  if (columns.levels.length === 0) throw new ImportRefused("no-indicators", { tables: tables.length });
  askAboutColumns(
    grid,
    head,
    columns,
    rows.filter(({ sort }) => sort === "indicators").map(({ row }) => row),
    inquiry,
    place,
  );
  const { indicators, unread, ...read } = readRows(grid, columns, outlined(grid, columns, rows));
  for (const { place: at } of unread)
    inquiry.ask({ kind: "row-unread", params: { text: at.text }, place: at, proposed: "leave-out" });
  askAboutCells(
    grid,
    rows.flatMap((each) => (each.sort === "indicators" ? [each.row] : [])),
    columns,
    inquiry,
  );
  const above = [...(table?.table.above ?? []), ...titleRows(grid, head)];
  const titled = titleIn(above.length === 0 && table?.table.name ? [table.table.name] : above);
  const { name, points } = splitName(titled.title, false);
  const notes = [...read.notes, ...(tables.at(-1)?.table.below ?? [])];
  return {
    ...read,
    ...titled,
    title: points ? name : titled.title,
    titlePoints: points,
    notes,
    indicators: weighIndicators(indicators, inquiry),
    place,
    above,
  };
}

/** A name that stands alone may be a heading, or an indicator whose points are missing. */
function settled(row: BodyRow, inquiry: Inquiry): BodyRow {
  if (row.sort !== "heading" || !row.unsure) return row;
  const { cell } = row;
  const choice = inquiry.ask({
    kind: "name-alone",
    params: { name: cell.place.text },
    place: cell.place,
    proposed: "as-heading",
    answers: ["as-heading", "as-indicator"],
    blocks: true,
  });
  return choice === "as-indicator" ? { row: row.row, sort: "indicators", cells: [cell] } : row;
}

/** For a table without a head: every row holds an indicator, and columns are recognised by their contents. */
function headless(grid: Grid): Head {
  const columns = Array.from({ length: grid.columns }, () => ({ caption: null, text: "", cell: null }));
  return { row: 0, lastRow: -1, columns };
}

function titleRows(grid: Grid, head: Head): string[] {
  return Array.from({ length: Math.max(0, head.row) }, (_, row) => grid.begun(row).map(({ text }) => text)).flat();
}

function askAboutColumns(
  grid: Grid,
  head: Head,
  columns: Columns,
  rows: readonly number[],
  inquiry: Inquiry,
  place: DoubtPlace,
): void {
  if (head.lastRow < head.row) {
    const sorts = columns.guessed.map(({ sort }) => sort);
    inquiry.ask({ kind: "captions-missing", params: { columns: sorts }, place, proposed: "take", blocks: true });
  } else
    for (const { column, sort, cell } of columns.guessed)
      inquiry.ask({
        kind: "caption-unknown",
        params: { column: column + 1, sort },
        place: cell?.place ?? place,
        proposed: sort === "aside" ? "leave-out" : "take",
        blocks: sort === "points",
      });
  for (const { caption, cell } of columns.joined)
    inquiry.ask({ kind: "level-joined", params: { caption }, place: cell?.place ?? place, proposed: "join" });
  if (columns.filledPoints)
    inquiry.ask({
      kind: "points-column",
      params: { caption: columns.filledPoints.text },
      place: columns.filledPoints.cell?.place ?? place,
      proposed: "take",
      blocks: true,
    });
  const guessed = new Set(columns.guessed.map(({ column }) => column));
  for (const { column, text, cell } of columns.aside) {
    const says = rows.some((row) => bare(grid.at(row, column)?.text ?? "") !== "");
    if (says && !guessed.has(column))
      inquiry.ask({
        kind: "column-left-out",
        params: { caption: text },
        place: cell?.place ?? place,
        proposed: "leave-out",
      });
  }
}

/** Formulas and what is not shown, once for each sort: people look at the first and know the others. */
function askAboutCells(grid: Grid, rows: readonly number[], columns: Columns, inquiry: Inquiry): void {
  const used = [
    ...columns.levels.flatMap(({ column, points }) => [column, points ?? column]),
    ...columns.descriptions.map(({ column }) => column),
  ];
  const cells = rows.flatMap((row) => used.map((column) => grid.at(row, column)));
  const first = (is: (cell: GridCell) => boolean): GridCell | undefined =>
    cells.find((cell) => cell !== null && is(cell)) ?? undefined;
  const ask = (kind: "formula-found" | "hidden-found" | "lines-joined", cell: GridCell | undefined): void => {
    if (cell) inquiry.ask({ kind, params: { text: cell.place.text }, place: cell.place, proposed: "take" });
  };
  ask(
    "formula-found",
    first((cell) => cell.formula === true || /^[=@]/.test(cell.text)),
  );
  ask(
    "hidden-found",
    first((cell) => cell.hidden === true),
  );
  ask(
    "lines-joined",
    first((cell) => cell.unsure === true),
  );
}

/** Parts of one system: what stands above each is the heading of its indicators. */
function joined(groups: readonly GroupRead[]): TablesRead {
  const [first] = groups as [GroupRead, ...GroupRead[]];
  const width = Math.max(...groups.map(({ levels }) => levels.length));
  const tops = groups.map((group) => headingAbove(group));
  const hasTops = tops.some((top) => top !== null);
  const longest = groups.find(({ levels }) => levels.length === width) ?? first;
  return {
    ...first,
    levels: hasTops ? [namesAcross[0], ...longest.levels] : longest.levels,
    headings: groups.flatMap((group, i) => {
      const top = tops[i] ?? null;
      for (const heading of group.headings) heading.parent ??= top;
      return top ? [top, ...group.headings] : group.headings;
    }),
    indicators: groups.flatMap(({ indicators, levels }, i) =>
      indicators.map((each) => ({
        ...each,
        kind: each.kind ?? tops[i]?.kind ?? null,
        headings: [
          ...(hasTops ? [tops[i] ?? null] : []),
          ...Array.from({ length: width - levels.length }, () => null),
          ...each.headings,
        ],
      })),
    ),
    sums: groups.flatMap(({ sums }, i) =>
      sums.map((each) => {
        const top = tops[i];
        return { ...each, whole: false, headings: [...each.headings, ...(top ? [top] : [])] };
      }),
    ),
    notes: groups.flatMap(({ notes }) => notes),
  };
}

/** The last line above that is numbered or tells points. */
function headingAbove({ above, place }: GroupRead): Heading | null {
  const line = above.findLast(
    (each) => each.length <= 60 && (numberingForm(each) >= 0 || splitName(each, false).points),
  );
  if (line === undefined) return null;
  const { name, points } = splitName(line);
  const plain = cleanName(name);
  const kind = kindName.exec(bare(plain))?.[1] ?? null;
  return { name: plain, parent: null, points, place: { ...place, text: line }, kind };
}
