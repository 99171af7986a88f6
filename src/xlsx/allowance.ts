/** What reading one file from a stranger may cost, all its parts together, counted in work: a slow computer reads what a fast one reads. */

import { UnreadableFile } from "./unreadableFile";

/** Tags and texts that the scanner stops at; a sheet of ours has some thousand. */
const mostPieces = 4_000_000;
/** Cells in the rectangles from A1 to the last that holds something. */
const mostCells = 2_000_000;

export class Allowance {
  private pieces = mostPieces;
  private cells = mostCells;

  /** @throws UnreadableFile where so many more pieces of markup are too much */
  takePieces(pieces: number): void {
    this.pieces -= pieces;
    if (this.pieces < 0) throw new UnreadableFile("too-large", `more than ${mostPieces} pieces of markup`);
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
