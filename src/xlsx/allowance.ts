/** What reading one file from a stranger may cost, all its parts together; what costs more is given up. */

import { UnreadableFile } from "./unreadableFile";

const mostMilliseconds = 1000;
/** Cells in the rectangles from A1 to the last that holds something. */
const mostCells = 2_000_000;

export class Allowance {
  private readonly deadline = performance.now() + mostMilliseconds;
  private cells = mostCells;

  /** @throws UnreadableFile when the time is over */
  checkTime(): void {
    if (performance.now() > this.deadline) throw new UnreadableFile("too-large", "takes too long");
  }

  /** @throws UnreadableFile where a sheet of so many cells is too much */
  checkCells(cells: number): void {
    if (cells > this.cells) throw new UnreadableFile("too-large", "cells too far apart");
  }

  takeCells(cells: number): void {
    this.checkCells(cells);
    this.cells -= cells;
  }
}
