/** Formulas that several cells share: written out in one of them, and moved to where the others stand. */

import type { Allowance } from "./allowance";
import { type Movable, movable } from "./moveFormula";
import { UnreadableFile } from "./unreadableFile";

/** Where a formula was written out. */
interface Master {
  formula: string;
  row: number;
  column: number;
}

/** So many are taken apart at a time: a formula in pieces takes a hundred times its letters, and columns share few. */
const mostApart = 100;
/** To take a formula apart takes as long as to look at so many times its letters. */
const costOfTakingApart = 8;

/** Of one sheet. */
export class SharedFormulas {
  private readonly masters = new Map<string, Master>();
  private readonly apart = new Map<string, Movable>();

  constructor(private readonly allowance: Allowance) {}

  add(index: string, master: Master): void {
    this.masters.set(index, master);
    this.apart.delete(index);
  }

  /** The formula of another cell that shares it. @throws UnreadableFile where none was written out, or it is too much work */
  at(index: string, row: number, column: number): string {
    const master = this.masters.get(index);
    if (!master) throw new UnreadableFile("damaged", `shared formula ${index.slice(0, 20)} is nowhere written out`);
    this.allowance.take("letters", master.formula.length);
    return this.movable(index, master.formula)(row - master.row, column - master.column);
  }

  private movable(index: string, formula: string): Movable {
    const known = this.apart.get(index);
    if (known) return known;
    this.allowance.take("letters", costOfTakingApart * formula.length);
    if (this.apart.size >= mostApart) this.apart.clear();
    const made = movable(formula);
    this.apart.set(index, made);
    return made;
  }
}
