/** Collects the cells that something keeps from being seen, as areas: those of one column that follow each other are one. */

import { keptColumns } from "../domain/limits";
import { type Cover, covers } from "../domain/printedChange";
import type { Area } from "../workbook/address";
import { nothingCovered, type ShownCells } from "../workbook/workbook";
import type { Allowance } from "./allowance";

export class CoveredAreas {
  readonly areas: ShownCells["covered"] = nothingCovered().covered;
  /** Of each column, and each way of covering, the area that was added last. */
  private readonly last: (Area | undefined)[] = [];

  constructor(private readonly allowance: Allowance) {}

  /** Of cells that come row by row. */
  add(cover: Cover, row: number, column: number): void {
    const place = covers.indexOf(cover) * keptColumns + column;
    const last = this.last[place];
    if (last?.lastRow === row - 1) last.lastRow = row;
    else if (last?.lastRow !== row) {
      this.allowance.take("items", 1);
      const added = { row, column, lastRow: row, lastColumn: column };
      this.last[place] = added;
      this.areas[cover].push(added);
    }
  }

  addAll(cover: Cover, areas: readonly Area[]): void {
    for (const each of areas) this.areas[cover].push(each);
  }
}
