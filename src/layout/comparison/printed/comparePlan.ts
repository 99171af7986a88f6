/** Compares a sheet that was read with its plan, cell by cell in its place: what is printed, and what charts are drawn from. */

import { mostPrintedChanges } from "../../../domain/limits";
import type { WayOfHiding } from "../../../domain/printedChange";
import { cellName, contains } from "../../../workbook/address";
import type { Scalar, Sheet, SheetContent } from "../../../workbook/workbook";
import { type CellChange, compareCells, isBlank, type PlacedCell } from "./compareCells";
import { footerChange, type FooterWords } from "./footerChange";

/** `now` is another plan that holds as well: of the entries as they are now, which are told themselves, or in earlier words. */
export function comparePlan(
  plan: Sheet,
  content: SheetContent,
  footerWords: FooterWords,
  now: Sheet = plan,
): CellChange[] {
  const placed = placedCells(plan, content, now);
  const printed = compareCells(
    content,
    placed.filter((each) => each.printed),
    { merged: plan.merges },
  );
  // What charts are drawn from follows from what is printed, and says nothing more to a person.
  const helpers = printed.length > 0 ? [] : placed.filter((each) => !each.printed);
  const changes = [
    ...sheetChanges(content, footerWords),
    ...printed,
    ...compareCells(content, helpers),
    ...besidePlan(plan, content),
  ];
  return changes.slice(0, mostPrintedChanges);
}

/** The cells that hold something in a plan or in the sheet; what the plan does not print matters only where it holds something. */
function placedCells(plan: Sheet, content: SheetContent, now: Sheet): PlacedCell[] {
  const placed: PlacedCell[] = [];
  for (const [row, line] of plan.cells.entries())
    for (const [column, { value, formula, style }] of line.entries()) {
      const other = now.cells[row]?.[column]?.value ?? null;
      const isPlanned = value !== null || formula !== undefined;
      if (!isPlanned && isBlank(other) && isEmpty(content, row, column)) continue;
      const printed = !plan.page || contains(plan.page.printArea, row, column);
      if (!isPlanned && !printed) continue;
      const planned = { values: [value, other], formula, numberFormat: style.numberFormat };
      placed.push({ row, column, planned, printed });
    }
  return placed;
}

function isEmpty({ values, formulas }: SheetContent, row: number, column: number): boolean {
  return isBlank(values[row]?.[column] ?? null) && (formulas[row]?.[column] ?? null) === null;
}

/** What is about the sheet as a whole. */
export function sheetChanges({ shown }: SheetContent, footerWords: FooterWords): CellChange[] {
  if (!shown) return [];
  const footer = footerChange(shown.footer, footerWords);
  const hidden = (how: WayOfHiding): CellChange => ({ cell: null, change: { is: "hidden", how } });
  return [
    ...(shown.visible ? [] : [hidden("sheet")]),
    ...(shown.view.mirrored ? [hidden("mirrored")] : []),
    ...(footer ? [{ cell: null, change: footer }] : []),
    // On no sheet that is finalised do we write on shapes.
    ...(shown.texts ?? []).map((each) => added(each.row, each.column, each.text)),
  ];
}

/** Something where nothing was. */
function added(row: number, column: number, now: Scalar): CellChange {
  return { cell: cellName(row, column), change: { is: "value", before: null, now } };
}

/** What stands below or beside the plan: it is seen, and a print area may be made wider. */
function besidePlan({ cells }: Sheet, { values }: SheetContent): CellChange[] {
  const changes: CellChange[] = [];
  for (const [row, line] of values.entries())
    for (let column = cells[row]?.length ?? 0; column < line.length; column++) {
      const value = line[column] ?? null;
      if (isBlank(value)) continue;
      changes.push(added(row, column, value));
      if (changes.length >= mostPrintedChanges) return changes;
    }
  return changes;
}
