/** Gathers a sheet's formulas: those that were met before are remembered, the others are decoded together at the end. */

import { decode } from "./decodeText";
import { fromFileFormula } from "./futureFunctions";
import type { QuickCell } from "./quickCell";
import { TextCollector } from "./textCollector";
import { TextMemory } from "./textMemory";

/** Formulas that stand in every sheet of a system. */
const met = new TextMemory((xml, from, to) => fromFileFormula(decode(xml.subarray(from, to), false)));

export class FormulaCollector {
  private readonly texts = new TextCollector();
  private readonly cells: { row: number; column: number }[] = [];

  /** The cell's formula; of one that is decoded at the end its number, for the cell may come again with another one. */
  add(xml: Uint8Array, { row, column, formulaFrom, formulaTo }: QuickCell): string {
    const known = met.recall(xml, formulaFrom, formulaTo, placeKey(row, column, formulaTo - formulaFrom));
    if (known !== null) return known;
    this.texts.add(xml, formulaFrom, formulaTo, false);
    this.texts.end();
    return String(this.cells.push({ row, column }) - 1);
  }

  /** Puts formulas in the places of their numbers. */
  fillIn(formulas: (string | null)[][]): void {
    const texts = this.texts.texts();
    this.cells.forEach(({ row, column }, i) => {
      const line = formulas[row];
      if (line?.[column] === String(i)) line[column] = fromFileFormula(texts[i] ?? "");
    });
  }
}

/** Formulas of one length in one cell are the same in most files of a system; the column is in the last bits. */
function placeKey(row: number, column: number, length: number): number {
  return (Math.imul(length, 0x9e3779b1) + (row << 6) + column) & 0x3fffffff;
}
