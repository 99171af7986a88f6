/** What has changed since the last calculation, in Univer's terms. */

import type { IUnitRange } from "@univerjs/core";
import type { IFormulaDirtyData } from "@univerjs/engine-formula";

export class Dirty {
  private readonly ranges: IUnitRange[] = [];
  /** Univer forgets only half of what a formula that has gone depended on, so that everything is worked out anew. */
  private anew = false;

  constructor(private readonly unitId: string) {}

  /** A cell with other contents; neighbours in a row are reported as one range. */
  addCell(sheetId: string, row: number, column: number, hadFormula: boolean): void {
    this.anew ||= hadFormula;
    const last = this.ranges.at(-1);
    if (last?.sheetId === sheetId && last.range.startRow === row && last.range.endColumn === column - 1) {
      last.range.endColumn = column;
      return;
    }
    this.addRange(sheetId, { startRow: row, endRow: row, startColumn: column, endColumn: column });
  }

  addSheet(sheetId: string, size: { rows: number; columns: number }): void {
    this.addRange(sheetId, { startRow: 0, endRow: size.rows - 1, startColumn: 0, endColumn: size.columns - 1 });
  }

  /** A sheet is gone or has another name, or one has come that formulas may have waited for. */
  addSheetName(): void {
    this.anew = true;
  }

  get needsAll(): boolean {
    return this.anew;
  }

  get isEmpty(): boolean {
    return !this.anew && this.ranges.length === 0;
  }

  /** The parameters of Univer's command that starts a calculation. */
  toUniver(): IFormulaDirtyData {
    return {
      forceCalculation: this.anew,
      dirtyRanges: this.ranges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
  }

  private addRange(sheetId: string, range: IUnitRange["range"]): void {
    this.ranges.push({ unitId: this.unitId, sheetId, range });
  }
}
