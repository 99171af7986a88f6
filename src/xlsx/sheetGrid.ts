/** Collects a sheet's cells row by row, as far down and to the right as anything of ours can stand. */

import { keptColumns, keptRows } from "../domain/limits";
import { type Area, cellName } from "../workbook/address";
import type { Scalar, SheetContent } from "../workbook/workbook";
import type { Allowance } from "./allowance";
import { UnreadableFile } from "./unreadableFile";

/** So many places are taken from the allowance at once: a row has no more. */
const countedAtOnce = 256;
/** Stands for every row without anything in it. */
const blankRow: never[] = [];
Object.freeze(blankRow);

export class SheetGrid {
  private readonly values: Scalar[][] = [];
  private readonly formulas: (string | null)[][] = [];
  /** Name of the first cell beyond that holds something. */
  private beyond: string | undefined;
  /** Places that were taken, and formulas, that are not yet counted. */
  private uncounted = 0;
  private uncountedFormulas = 0;

  constructor(private readonly allowance: Allowance) {}

  /** Whether a cell is kept: of others it is only known that they are there. */
  keeps(row: number, column: number): boolean {
    return row < keptRows && column < keptColumns;
  }

  /** @throws UnreadableFile where the cell was put before: programs do not agree on which one they show */
  put(row: number, column: number, value: Scalar, formula: string | null): void {
    if (!this.keeps(row, column)) {
      if (typeof value !== "string" || value.trim() !== "") this.beyond ??= cellName(row, column);
      return;
    }
    const taken = (this.values[row]?.[column] ?? null) !== null || (this.formulas[row]?.[column] ?? null) !== null;
    if (taken) throw new UnreadableFile("contradictory", `two cells ${cellName(row, column)}`);
    this.uncounted += place(this.values, row, column, value);
    if (formula !== null) {
      this.uncounted += place(this.formulas, row, column, formula);
      this.uncountedFormulas++;
    }
    if (this.uncounted > countedAtOnce) this.count();
  }

  private count(): void {
    this.allowance.take("cells", this.uncounted);
    this.allowance.take("formulas", this.uncountedFormulas);
    this.uncounted = this.uncountedFormulas = 0;
  }

  content(): Pick<SheetContent, "values" | "formulas" | "beyond"> {
    this.count();
    const { values, formulas, beyond } = this;
    for (let row = 0; row < values.length; row++) {
      values[row] ??= blankRow;
      formulas[row] ??= blankRow;
    }
    return { values, formulas, ...(beyond === undefined ? {} : { beyond }) };
  }
}

/** Puts something into its row, with nothing before it where nothing was yet; returns how many places that took. */
function place<T>(rows: (T | null)[][], row: number, column: number, value: T | null): number {
  const line = (rows[row] ??= []);
  const before = line.length;
  while (line.length < column) line.push(null);
  line[column] = value;
  return line.length - before;
}

/** A formula that fills several cells, into those of them that hold something and no formula of their own. @throws UnreadableFile */
export function spread(
  formula: string,
  areas: readonly Area[],
  { values, formulas }: Pick<SheetContent, "values" | "formulas">,
  allowance: Allowance,
): void {
  for (const { row, column, lastRow, lastColumn } of areas) {
    const last = Math.min(lastRow, values.length - 1);
    const endOf = (at: number): number => Math.min(lastColumn, (values[at]?.length ?? 0) - 1);
    // Before there is anything in them.
    for (let at = row; at <= last; at++) allowance.take("cells", Math.max(1, endOf(at) - column + 1));
    for (let at = row; at <= last; at++) {
      const end = endOf(at);
      if (end < column) continue;
      const line = formulas[at];
      // Rows without a formula share one.
      const own = line && !Object.isFrozen(line) ? line : (formulas[at] = []);
      fillIn(own, column, end, values[at] ?? [], formula);
    }
  }
}

function fillIn(
  line: (string | null)[],
  first: number,
  last: number,
  values: readonly Scalar[],
  formula: string,
): void {
  while (line.length <= last) line.push(null);
  for (let column = first; column <= last; column++) if ((values[column] ?? null) !== null) line[column] ??= formula;
}
