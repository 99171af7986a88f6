/** What another program's results say differently from the plan: the end of every recalculation. */

import { cellName } from "../../src/workbook/address";
import type { Scalar, Workbook } from "../../src/workbook/workbook";
import { readWorkbook } from "../../src/xlsx/readWorkbook";

/** How many formulas the plan has; a test that found none would show nothing. */
export function formulaCount({ sheets }: Workbook): number {
  return sheets.flatMap(({ cells }) => cells.flat()).filter(({ formula }) => formula !== undefined).length;
}

/** The workbook without what formulas do not need, and other programs take long over. */
export function withoutDecoration({ sheets }: Workbook): Workbook {
  return { sheets: sheets.map((sheet) => ({ ...sheet, charts: [], conditionalFormats: [], validations: [] })) };
}

/** Every formula's value in the calculated file, beside what the plan says; only those that differ. */
export function differences(plan: Workbook, calculated: Uint8Array | undefined): string[] {
  const read = calculated ? readWorkbook(calculated) : [];
  return plan.sheets.flatMap((sheet, s) =>
    sheet.cells.flatMap((row, r) =>
      row.flatMap((cell, c) => {
        if (cell.formula === undefined) return [];
        const value = read[s]?.values[r]?.[c] ?? null;
        return same(value, cell.value)
          ? []
          : [`${sheet.name}!${cellName(r, c)}: ${String(value)} for ${String(cell.value)}`];
      }),
    ),
  );
}

function same(a: Scalar, b: Scalar): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) < 1e-9;
  return (a ?? "") === (b ?? "");
}
