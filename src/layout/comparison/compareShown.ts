/**
 * Compares what a person sees of a scoring sheet with what is read from it: shown numbers and texts, what is hidden, covered or in
 * the colour of its ground. Harmless changes (heights, widths, fonts, fills, a description column hidden for printing) are none.
 */

import { type Finding, findingOf } from "../../domain/finding";
import { covers, type WayOfHiding } from "../../domain/printedChange";
import { misshownFinding } from "../../domain/scoreFinding";
import { scoredStage, scoreKeys, type Stage, stages } from "../../domain/scoreSheet";
import { cellName, contains } from "../../workbook/address";
import type { SheetContent, ShownCells } from "../../workbook/workbook";
import { dateFormat } from "../parts/styles";
import type { ScoringSheetRead } from "../recognition/readScoringSheet";
import type { ColumnKey } from "../scoring/scoringColumns";
import { coverage, sizeOf } from "./coverage";
import { ourColumns } from "./ourColumns";
import { type PrintedCell, printedCells, tableEnd } from "./printedCells";
import { tooNarrow } from "./roomForNumbers";
import { sameDate, shownInstead, shownText } from "./shownText";

const scores = stages.map((stage) => scoreKeys[stage]);

/** Without one of these a person would not see what is counted, of what and for which unit; of others, what they hold. */
const counted: readonly ColumnKey[] = ["number", "name", "weight", ...scores];
const whereFilled: readonly ColumnKey[] = [...scores, "section", "group", "selfReason", "reason", "evidence"];

/** A picture on the column for evidence is evidence; a name under a merge is that of the rows before, and stands there once more. */
const mayBeCovered: Partial<Record<WayOfHiding, readonly ColumnKey[]>> = {
  drawing: ["evidence"],
  merge: ["section", "group"],
};

type Place = Pick<PrintedCell, "row" | "column" | "number" | "key">;

/** Everything that a person would see differently; nothing is said where what is shown was not read. */
export function compareShown(content: SheetContent, read: ScoringSheetRead): Finding[] {
  const { shown } = content;
  if (!shown) return [];
  const cells = printedCells(content, read);
  const { rows, seen } = withoutHiddenRows(cells, shown, content, read);
  const inSight = seen.filter(({ column, part }) => part === "head" || !shown.hiddenColumns.has(column));
  return [
    ...(shown.visible ? [] : [findingOf("sheet-hidden", null, null, {})]),
    ...rows,
    ...hiddenColumns(cells, shown, read),
    ...inSight.flatMap(comparer(content, shown, read)),
    ...narrowColumns(inSight, content, shown),
    ...ofTheView(inSight, content, shown),
    ...unprinted(inSight, shown),
  ];
}

/** Told once a row; the rest of what is in it needs no word. */
function withoutHiddenRows(
  cells: readonly PrintedCell[],
  { hiddenRows }: ShownCells,
  content: SheetContent,
  read: ScoringSheetRead,
): { rows: Finding[]; seen: readonly PrintedCell[] } {
  if (hiddenRows.size === 0) return { rows: [], seen: cells };
  const { captions, fields } = read;
  const refused = [captions.row, fields.unit.value.row, fields.stage.value.row, tableEnd(content, read)];
  const first = new Map<number, PrintedCell>();
  for (const cell of cells) if (hiddenRows.has(cell.row) && !first.has(cell.row)) first.set(cell.row, cell);
  const rows = [...first.values()].map(({ row, column, number }) =>
    number !== null || refused.includes(row)
      ? findingOf("row-hidden", number, cellName(row, 0), { row: row + 1 })
      : findingOf("cell-hidden", null, cellName(row, column), { how: "row" }),
  );
  return { rows, seen: cells.filter(({ row }) => !hiddenRows.has(row)) };
}

function hiddenColumns(
  cells: readonly PrintedCell[],
  { hiddenColumns: hidden }: ShownCells,
  { captions }: ScoringSheetRead,
): Finding[] {
  if (hidden.size === 0) return [];
  const filled = new Set(cells.filter(({ part }) => part === "indicator").map(({ key }) => key));
  return ourColumns(captions, [...new Set([...counted, ...whereFilled])]).flatMap(
    ({ key, column, stage }): Finding[] => {
      if (!hidden.has(column) || (whereFilled.includes(key) && !filled.has(key))) return [];
      const cell = cellName(captions.row, column);
      if (stage === null) return [findingOf("cell-hidden", null, cell, { how: "column" })];
      return [findingOf("score-hidden", null, cell, { stage, how: "column" })];
    },
  );
}

/** What is told of one cell: that it cannot be seen, or that it shows something else. */
function comparer(content: SheetContent, shown: ShownCells, read: ScoringSheetRead): (cell: PrintedCell) => Finding[] {
  const hides = hiding(content, shown);
  const weights = new Map(read.system.indicators.map(({ number, weight }) => [number, weight]));
  const date = read.fields.date.value;
  return (cell) => {
    const { row, column, number } = cell;
    const how = hides(cell);
    if (how) return [hiddenFinding(cell, how)];
    const value = content.values[row]?.[column] ?? null;
    const format = shown.numberFormats[row]?.[column];
    if (row === date.row && column === date.column && sameDate(shownText(value, format), shownText(value, dateFormat)))
      return [];
    const instead = shownInstead(value, format);
    if (instead === null) return [];
    const place = cellName(row, column);
    const stage = stageIn(cell);
    if (stage === null || number === null || typeof value !== "number")
      return [findingOf("cell-shown-differently", number, place, { holds: String(value), shown: instead })];
    return [misshownFinding(value, instead, { number, cell: place, stage, weight: weights.get(number) ?? 0 })];
  };
}

function stageIn({ number, key }: Place): Stage | null {
  return number === null || key === null ? null : scoredStage(key);
}

function hiddenFinding(place: Place, how: WayOfHiding): Finding {
  const cell = cellName(place.row, place.column);
  const stage = stageIn(place);
  if (stage === null) return findingOf("cell-hidden", place.number, cell, { how });
  return findingOf("score-hidden", place.number, cell, { stage, how });
}

/** How a cell that holds something is kept from being seen; null where it is seen. */
function hiding({ values }: SheetContent, shown: ShownCells): (cell: PrintedCell) => WayOfHiding | null {
  const size = sizeOf(values);
  const ways = [
    { how: "merge" as const, covers: coverage(shown.merges, size, { exceptFirst: true }) },
    ...covers.map((how) => ({ how, covers: coverage(shown.covered[how], size) })),
  ];
  const mayBe = ({ part, key }: PrintedCell, how: WayOfHiding): boolean =>
    // Seals are put on the lines to sign on.
    (part === "signature" && how === "drawing") || (key !== null && mayBeCovered[how]?.includes(key) === true);
  return (cell) => {
    const { row, column } = cell;
    const value = values[row]?.[column] ?? null;
    if (value === null || value === "") return null;
    if (value === 0 && !shown.view.zeros) return "zero";
    const way = ways.find(({ how, covers }) => covers(row, column) && !mayBe(cell, how));
    return way?.how ?? null;
  };
}

/** Told once a column, of the table's numbers. */
function narrowColumns(cells: readonly PrintedCell[], { values }: SheetContent, shown: ShownCells): Finding[] {
  const isNarrow = tooNarrow(shown, sizeOf(values));
  const told = new Set<number>();
  return cells.flatMap((cell): Finding[] => {
    const { row, column, key } = cell;
    const value = values[row]?.[column];
    if (key === null || typeof value !== "number" || told.has(column)) return [];
    if (!isNarrow(row, column, shownText(value, shown.numberFormats[row]?.[column]))) return [];
    told.add(column);
    return [hiddenFinding(cell, "column")];
  });
}

/** Told once: where the view shows formulas, it shows all of them; where it is mirrored, all of it is. */
function ofTheView(cells: readonly PrintedCell[], { formulas }: SheetContent, { view }: ShownCells): Finding[] {
  const isFormula = ({ row, column }: PrintedCell): boolean => (formulas[row]?.[column] ?? null) !== null;
  const shownAs = view.formulas ? cells.find(isFormula) : undefined;
  const [first] = view.mirrored ? cells : [];
  return [
    ...(shownAs ? [hiddenFinding(shownAs, "formula")] : []),
    ...(first ? [findingOf("cell-hidden", null, cellName(first.row, first.column), { how: "mirrored" })] : []),
  ];
}

/** Told once: what is missing on paper is seen on the screen. */
function unprinted(cells: readonly PrintedCell[], { printed }: ShownCells): Finding[] {
  if (!printed) return [];
  const first = cells.find(({ row, column }) => !printed.some((area) => contains(area, row, column)));
  return first ? [findingOf("cell-hidden", first.number, cellName(first.row, first.column), { how: "print" })] : [];
}
