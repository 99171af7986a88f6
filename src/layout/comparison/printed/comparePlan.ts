/** Compares a sheet that was read with its plan, cell by cell in its place: what is printed, and what charts are drawn from. */

import { mostPrintedChanges } from "../../../domain/limits";
import { contains } from "../../../workbook/address";
import type { Sheet, SheetContent } from "../../../workbook/workbook";
import { type CellChange, compareCells, type PlacedCell } from "./compareCells";
import { footerChange, type FooterWords } from "./footerChange";

/** `now` is another plan that holds as well: of the entries as they are now, which are told themselves, or in earlier words. */
export function comparePlan(
  plan: Sheet,
  content: SheetContent,
  footerWords: FooterWords,
  now: Sheet = plan,
): CellChange[] {
  const isPrinted = (row: number, column: number): boolean => !plan.page || contains(plan.page.printArea, row, column);
  const cells = plan.cells.flatMap((line, row) =>
    line.flatMap(({ value, formula, style: { numberFormat } }, column): PlacedCell[] => {
      const printed = isPrinted(row, column);
      if (!printed && value === null && formula === undefined) return [];
      const values = [value, now.cells[row]?.[column]?.value ?? null];
      return [{ row, column, planned: { values, formula, numberFormat }, printed }];
    }),
  );
  return [...sheetChanges(content, footerWords), ...compareCells(content, cells)].slice(0, mostPrintedChanges);
}

/** What is about the sheet as a whole. */
export function sheetChanges({ shown }: SheetContent, footerWords: FooterWords): CellChange[] {
  if (!shown) return [];
  const footer = footerChange(shown.footer, footerWords);
  return [
    ...(shown.visible ? [] : [{ cell: null, change: { is: "hidden", how: "sheet" } } satisfies CellChange]),
    ...(footer ? [{ cell: null, change: footer }] : []),
  ];
}
