/** Counts, cell by cell, the person's changes that the host has not taken over yet. */

interface Place {
  row: number;
  column: number;
}

export class AheadCells {
  private readonly counts = new Map<string, number>();

  has(sheetId: string, row: number, column: number): boolean {
    return this.counts.has(key(sheetId, { row, column }));
  }

  add(sheetId: string, cells: Place[]): void {
    for (const cell of cells) this.count(key(sheetId, cell), 1);
  }

  remove(sheetId: string, cells: Place[]): void {
    for (const cell of cells) this.count(key(sheetId, cell), -1);
  }

  private count(cell: string, change: 1 | -1): void {
    const count = (this.counts.get(cell) ?? 0) + change;
    if (count > 0) this.counts.set(cell, count);
    else this.counts.delete(cell);
  }
}

function key(sheetId: string, { row, column }: Place): string {
  return `${sheetId} ${row} ${column}`;
}
