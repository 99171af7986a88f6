/** Reads from the binary format of Word (MS-DOC) what its paragraphs say of tables: which ends a row, and where that row's cells stand. */

import { viewOf } from "../xlsx/zipDirectory";
import { instructions, paragraphIn, type Run, runAt, runsIn, tableDefinition } from "./docRuns";

/** A row as its last mark describes it. */
export interface RowMark {
  /** Where its cells begin and end, in twentieths of a point; one more than there are cells. */
  edges: number[];
  /** Cells that go on with the one above, and those that go on with the one at their left. */
  down: Set<number>;
  right: Set<number>;
}

/** Instructions, by their codes. */
const [isInTable, endsRow, mergesDown, elsewhere] = [0x2416, 0x2417, 0xd62b, 0x6646] as const;

/** Paragraphs by their places in the stream. @throws RangeError where a place lies outside of it */
export class DocParagraphs {
  private readonly runs: Run[];

  /** `table` are the bytes that tell which pages of the document list its paragraphs. */
  constructor(
    document: Uint8Array,
    table: Uint8Array,
    private readonly data: Uint8Array | null,
  ) {
    this.runs = runsIn(document, table, paragraphIn);
  }

  /** The row that ends at a place; null where none does. */
  rowAt(place: number): RowMark | null {
    return rowIn(this.at(place));
  }

  /** Whether the paragraph that ends at a place stands in a table. */
  inTable(place: number): boolean {
    for (const { code, operand } of instructions(this.at(place))) if (code === isInTable) return operand[0] === 1;
    return false;
  }

  private at(place: number): Uint8Array {
    const run = runAt(this.runs, place);
    return run ? this.whole(run.properties) : new Uint8Array();
  }

  /** Where there are too many for a page they stand in a stream of their own. */
  private whole(properties: Uint8Array): Uint8Array {
    const { data } = this;
    for (const { code, operand } of instructions(properties)) {
      if (code !== elsewhere || !data) continue;
      const at = viewOf(operand).getUint32(0, true);
      return data.subarray(at + 2, at + 2 + viewOf(data).getUint16(at, true));
    }
    return properties;
  }
}

function rowIn(properties: Uint8Array): RowMark | null {
  let ends = false;
  const mark: RowMark = { edges: [], down: new Set(), right: new Set() };
  for (const { code, operand } of instructions(properties)) {
    if (code === endsRow) ends = operand[0] === 1;
    else if (code === tableDefinition) readCells(operand, mark);
    else if (code === mergesDown) {
      const [cell = 0, how] = operand;
      if (how === 1) mark.down.add(cell);
      else mark.down.delete(cell);
    }
  }
  return ends ? mark : null;
}

/** Bits of a cell: merged with the one at its left, and with the one above; a cell that begins a merge downwards has both. */
const [atLeft, above, begins] = [0x0002, 0x0020, 0x0040] as const;

function readCells(operand: Uint8Array, mark: RowMark): void {
  const view = viewOf(operand);
  const count = Math.min(operand[0] ?? 0, Math.floor((operand.length - 3) / 2));
  mark.edges = Array.from({ length: count + 1 }, (_, i) => view.getInt16(1 + 2 * i, true));
  const cells = 1 + 2 * (count + 1);
  for (let i = 0; i < count && cells + 20 * i + 2 <= operand.length; i++) {
    const bits = view.getUint16(cells + 20 * i, true);
    if (bits & above && !(bits & begins)) mark.down.add(i);
    if (bits & atLeft) mark.right.add(i);
  }
}
