/** The printed cells of a scoring sheet that no check looks at: title, labels, sums, lines to sign on, wherever they were moved. */

import { type FinalContent, finalContentOf } from "../../../domain/finalContent";
import { contains } from "../../../workbook/address";
import type { Cell, Sheet, SheetContent } from "../../../workbook/workbook";
import type { ScoringSheetRead } from "../../recognition/readScoringSheet";
import { sumKind, sumRows } from "../../recognition/sumRows";
import { scoringFields } from "../../scoring/scoringFields";
import type { ScoringSheetInput } from "../../scoring/scoringInput";
import { placeScoringSheet, type ScoringPlaces } from "../../scoring/scoringPlaces";
import { headRows } from "../../scoring/scoringRows";
import { layOutScoringFrame } from "../../scoring/scoringSheet";
import { type CellChange, compareCells, type PlacedCell } from "./compareCells";
import { sheetChanges } from "./comparePlan";
import type { FooterWords } from "./footerChange";

/** `kept` is what was finalised; what follows from other entries is told with those. */
export function comparePrintedScoring(
  content: SheetContent,
  read: ScoringSheetRead,
  kept: FinalContent,
  footerWords: FooterWords,
): CellChange[] {
  const now = finalContentOf(read.sheet);
  const planOf = (each: FinalContent): Sheet => layOutScoringFrame(inputOf(each, read));
  const plan = planOf(kept);
  // Sums follow from the rows alone.
  const plans = JSON.stringify(kept.rows) === JSON.stringify(now.rows) ? [plan] : [plan, planOf(now)];
  const places = placeScoringSheet(read.system, read.captions.layout.version);
  const cells = [
    ...headCells(plan, places, content, read),
    ...fieldCells(content, read),
    ...sumCells(plans, places, content, read),
    ...signatureCells(plan, places, content, read),
    ...captionCells(content, read),
  ];
  // Whether the sheet or the table's columns are hidden every check tells.
  const ofSheet = sheetChanges(content, footerWords).filter(({ change }) => change.is !== "hidden");
  return [...ofSheet, ...compareCells(content, cells, { columns: false })];
}

/** What a sheet that says this, under its name, is laid out from. */
export function inputOf(
  { layout, unit, group, date, stage, rows }: FinalContent,
  { sheet, system, language }: ScoringSheetRead,
): ScoringSheetInput {
  const entries = new Map(rows.map((row) => [row.number, row]));
  const day = typeof date === "boolean" ? String(date) : date;
  return { system, name: sheet.sheet, unit, group, date: day, stage, language, layout, entries };
}

function placed(row: number, column: number, { value, formula, style }: Cell, values = [value]): PlacedCell {
  return { row, column, planned: { values, formula, numberFormat: style.numberFormat }, printed: true };
}

/** Where a planned column was found; where it is gone or nobody knows, its planned place. */
function columnOf(column: number, { captions: { columns, layout } }: ScoringSheetRead): number {
  const key = layout.list[column]?.key;
  return (key && columns[key]) ?? column;
}

/** Attachment, title, edition and the fields' labels; the code is compared by itself. */
function headCells(
  plan: Sheet,
  { fields }: ScoringPlaces,
  content: SheetContent,
  read: ScoringSheetRead,
): PlacedCell[] {
  const offset = read.captions.row - headRows.captions;
  const labels = Object.values(fields).map(({ label }) => label);
  const cells: PlacedCell[] = [];
  plan.cells.slice(0, headRows.captions).forEach((line, row) =>
    line.forEach((cell, column) => {
      const isText = row < headRows.unit || labels.some((label) => contains(label, row, column));
      if (cell.value === null || cell.formula !== undefined || !isText) return;
      const expected = { row: Math.max(0, row + offset), column: columnOf(column, read) };
      const { row: at, column: on } = found(String(cell.value), content, 0, read.captions.row - 1) ?? expected;
      cells.push(placed(at, on, cell));
    }),
  );
  return cells;
}

/** Where a text stands between two rows; null where nowhere. */
function found(
  text: string,
  { values }: SheetContent,
  first: number,
  last: number,
): { row: number; column: number } | null {
  for (let row = first; row <= last && row < values.length; row++) {
    const column = values[row]?.findIndex((each) => typeof each === "string" && each.trim() === text.trim()) ?? -1;
    if (column >= 0) return { row, column };
  }
  return null;
}

/** What is entered there is known; it must be seen, and be typed. */
function fieldCells(content: SheetContent, { fields }: ScoringSheetRead): PlacedCell[] {
  return scoringFields.map(({ key, numberFormat }) => {
    const { row, column } = fields[key].value;
    const value = content.values[row]?.[column] ?? null;
    return { row, column, planned: { values: [value], numberFormat }, printed: true };
  });
}

/** Subtotals and total with their labels. */
function sumCells(plans: Sheet[], places: ScoringPlaces, content: SheetContent, read: ScoringSheetRead): PlacedCell[] {
  const { captions, sheet } = read;
  const rows = summedRows(content, read);
  const planned = [...places.sections.map(({ subtotalRow }) => subtotalRow), places.totalRow];
  const inOrder =
    rows.length === planned.length &&
    sumKind(content, captions, rows.at(-1) ?? -1) === "total" &&
    sheet.outOfOrder === null;
  // Where rows are gone or stand elsewhere, that is told, and nobody knows which sum is which.
  if (!inOrder) return [];
  return planned.flatMap((from, at) =>
    captions.layout.list.flatMap(({ key, sum }, column): PlacedCell[] => {
      const [row, on] = [rows[at], captions.columns[key]];
      const [cell, ...others] = plans.flatMap(({ cells }) => cells[from]?.[column] ?? []);
      if (!sum || row === undefined || on === undefined || !cell) return [];
      // Which formula it must be depends on where the rows stand now, and is looked after by every check.
      const formula = content.formulas[row]?.[on] ?? undefined;
      return [
        placed(
          row,
          on,
          { ...cell, formula },
          [cell, ...others].map(({ value }) => value),
        ),
      ];
    }),
  );
}

/** The rows that are labelled as sums, down to the total. */
function summedRows(content: SheetContent, { captions }: ScoringSheetRead): number[] {
  const rows: number[] = [];
  for (const { row, kind } of sumRows(content, captions)) {
    rows.push(row);
    if (kind === "total") break;
  }
  return rows;
}

function signatureCells(
  plan: Sheet,
  { signatureRows, totalRow }: ScoringPlaces,
  content: SheetContent,
  read: ScoringSheetRead,
): PlacedCell[] {
  const total = summedRows(content, read).at(-1) ?? read.sheet.rows.at(-1)?.row ?? read.captions.row;
  return plan.cells.slice(signatureRows.first, signatureRows.last + 1).flatMap((line, i) =>
    line.flatMap((cell, column): PlacedCell[] => {
      if (cell.value === null) return [];
      const expected = { row: total + signatureRows.first - totalRow + i, column: columnOf(column, read) };
      const at = found(String(cell.value), content, total + 1, content.values.length - 1) ?? expected;
      return [placed(at.row, at.column, cell)];
    }),
  );
}

/** Columns of texts that people entered must be seen as well; descriptions may be hidden for printing. */
function captionCells({ values }: SheetContent, { captions }: ScoringSheetRead): PlacedCell[] {
  return captions.layout.list.flatMap(({ key, printed }): PlacedCell[] => {
    const column = captions.columns[key];
    if (!printed || key === "description" || column === undefined) return [];
    const value = values[captions.row]?.[column] ?? null;
    return [{ row: captions.row, column, planned: { values: [value], numberFormat: "General" }, printed: true }];
  });
}
