/** Gathers a sheet's formulas: those that were met before are remembered, the others are decoded together at the end. */

import { decode } from "./decodeText";
import { fromFileFormula } from "./futureFunctions";
import type { QuickCell } from "./quickCell";
import { TextCollector } from "./textCollector";
import { TextMemory } from "./textMemory";

/** Stands for a formula that is decoded at the end; none is empty. */
const later = "=";

/** Formulas that stand in every sheet of a system. */
const met = new TextMemory((xml, from, to) => fromFileFormula(decode(xml.subarray(from, to), false)));

export class FormulaCollector {
  private readonly texts = new TextCollector();
  /** Row and column of each, one after the other: objects would take several times as much. */
  private cells = new Int32Array(64);
  private count = 0;

  /** The cell's formula; of one that is decoded at the end what stands there until then. */
  add(xml: Uint8Array, { row, column, formulaFrom, formulaTo }: QuickCell): string {
    const known = met.recall(xml, formulaFrom, formulaTo, placeKey(row, column, formulaTo - formulaFrom));
    if (known !== null) return known;
    this.texts.add(xml, formulaFrom, formulaTo, false);
    this.texts.end();
    const at = 2 * this.count++;
    if (at >= this.cells.length) {
      const more = new Int32Array(2 * this.cells.length);
      more.set(this.cells);
      this.cells = more;
    }
    this.cells[at] = row;
    this.cells[at + 1] = column;
    return later;
  }

  /** Puts formulas in their places. */
  fillIn(formulas: (string | null)[][]): void {
    const texts = this.texts.texts();
    for (let i = 0; i < this.count; i++) {
      const [row = 0, column = 0] = [this.cells[2 * i], this.cells[2 * i + 1]];
      const line = formulas[row];
      if (line?.[column] === later) line[column] = fromFileFormula(texts[i] ?? "");
    }
  }
}

/** Formulas of one length in one cell are the same in most files of a system; the column is in the last bits. */
function placeKey(row: number, column: number, length: number): number {
  return (Math.imul(length, 0x9e3779b1) + (row << 6) + column) & 0x3fffffff;
}
