/** Compares cells of a plan with what was read, as a person sees them: values, formulas, number formats, what is hidden. */

import { canonicalEntry } from "../../../domain/checkCode";
import { covers, type PrintedChange, type WayOfHiding } from "../../../domain/printedChange";
import { wordings } from "../../../text/earlier";
import { type Area, cellName, contains } from "../../../workbook/address";
import { type Cell, type Scalar, seesFormulas, type SheetContent } from "../../../workbook/workbook";
import { coverage, sizeOf } from "../coverage";
import { tooNarrow } from "../roomForNumbers";
import { isDate, sameDate, saysNumber, shownText } from "../shownText";
import { sameFormula } from "./sameFormula";

/**
 * A planned cell, and where it stands in the sheet that was read. It may hold any of the values: the first is the one that
 * was finalised, another one may follow from entries that are told themselves.
 */
export interface PlacedCell {
  row: number;
  column: number;
  planned: Pick<Cell, "formula"> & { numberFormat: string; values: readonly Scalar[] };
  /** Printed, so that it has to be seen as planned; else it is only there for others, as a chart's data are. */
  printed: boolean;
}

export interface CellChange {
  cell: string | null;
  change: PrintedChange;
}

/**
 * One change a cell at most; what is hidden is told once a row and once a column, columns unless they are told elsewhere.
 * `merged`: planned merges, which stand for those of a sheet of which none are known, as in the pane.
 */
export function compareCells(
  content: SheetContent,
  cells: readonly PlacedCell[],
  { columns = true, merged = [] as readonly Area[] } = {},
): CellChange[] {
  if (cells.length === 0) return [];
  const hidden = hiddenIn(content, columns, merged);
  return cells.flatMap((placed): CellChange[] => {
    const change = changeOf(content, placed) ?? hidden(placed);
    return change ? [{ cell: cellName(placed.row, placed.column), change }] : [];
  });
}

function changeOf(content: SheetContent, placed: PlacedCell): PrintedChange | null {
  const { values, formulas, shown } = content;
  const { row, column, planned, printed } = placed;
  const found = values[row]?.[column] ?? null;
  const formula = formulas[row]?.[column] ?? null;
  const isFormula = formula !== null;
  if (!isFormula && isBlank(found) && planned.values.some(isBlank)) return null;
  // A program that does not calculate leaves no results.
  const uncalculated = isFormula && found === null;
  const same = planned.values.find((value) => sameValue(value, found, isFormula));
  if (!uncalculated && same === undefined) return { is: "value", before: planned.values[0] ?? null, now: found };
  if (seesFormulas(content) && !sameFormula(formula, planned.formula ?? null)) return { is: "formula" };
  if (!printed || uncalculated || !shown) return null;
  if (same === found && planned.numberFormat === shown.numberFormats[row]?.[column]) return null;
  const before = text(shownText(same ?? null, planned.numberFormat));
  const now = text(shownText(found, shown.numberFormats[row]?.[column]));
  return before === now || looksAlike(found, before, now) ? null : { is: "shown", before, now };
}

export function isBlank(value: Scalar): boolean {
  return value === null || value === "";
}

/** Sums that are not exact in binary differ from program to program far behind the point. */
const near = 1e-9;

function sameValue(planned: Scalar, found: Scalar, isFormula: boolean): boolean {
  if (planned === found) return true;
  if (typeof planned === "number" && typeof found === "number") return Math.abs(planned - found) < near;
  // Where nothing is scored, versions differ in saying nothing or 0.
  if (isFormula && [planned, found].every((each) => isBlank(each) || each === 0)) return true;
  return wordings(text(planned)).some((each) => text(each) === text(found));
}

/** Spaces at the ends are not seen. */
function text(value: Scalar): string {
  return canonicalEntry(value).trim();
}

/** A number in another format of numbers, a date in another format of dates. */
function looksAlike(found: Scalar, before: string, now: string): boolean {
  if (typeof found !== "number") return now === text(found);
  return isDate(before) ? sameDate(now, before) : saysNumber(now, found);
}

/** Tells of a printed cell that says something whether it cannot be seen. */
function hiddenIn(
  { values, shown }: SheetContent,
  columns: boolean,
  merged: readonly Area[],
): (placed: PlacedCell) => PrintedChange | null {
  if (!shown) return () => null;
  const told = new Set<string>();
  const once = (key: string, how: WayOfHiding): PrintedChange | null => {
    if (told.has(key)) return null;
    told.add(key);
    return { is: "hidden", how };
  };
  const size = sizeOf(values);
  const areas = [
    { how: "merge" as const, covers: coverage(shown.merges, size, { exceptFirst: true }) },
    ...covers.map((how) => ({ how, covers: coverage(shown.covered[how], size) })),
  ];
  const isNarrow = tooNarrow({ room: shown.room, merges: shown.merges.length > 0 ? shown.merges : merged }, size);
  return ({ row, column, printed }) => {
    const value = values[row]?.[column] ?? null;
    if (!printed || isBlank(value)) return null;
    if (shown.hiddenRows.has(row)) return once(`row ${row}`, "row");
    if (shown.hiddenColumns.has(column)) return columns ? once(`column ${column}`, "column") : null;
    if (value === 0 && !shown.view.zeros) return { is: "hidden", how: "zero" };
    const area = areas.find(({ covers }) => covers(row, column));
    if (area) return { is: "hidden", how: area.how };
    if (
      columns &&
      typeof value === "number" &&
      isNarrow(row, column, shownText(value, shown.numberFormats[row]?.[column]))
    )
      return once(`column ${column}`, "column");
    const isPrinted = !shown.printed || shown.printed.some((each) => contains(each, row, column));
    return isPrinted ? null : once("print", "print");
  };
}
