/** Reads tables that were saved as text with a line for each cell, led by a tab, and a blank line after each row: what Word makes of a .doc. */

import type { Block } from "./block";

/** `text` begins with a line's end. A cell may hold blank lines as well, so rows are counted by the cells of the first one. */
export function cellLineBlocks(text: string): Block[] {
  const [before = "", ...cells] = text.split("\n\t");
  const blocks: Block[] = [{ lines: before.split("\n") }];
  let rows: string[][] = [];
  let row: string[] = [];
  let width = 0;
  cells.forEach((cell, i) => {
    const isLast = width > 0 ? row.length === width - 1 : /\n[^\S\n]*$/.test(cell) || i === cells.length - 1;
    if (!isLast) {
      row.push(cell);
      return;
    }
    const rest = restBehind(cell, rows[0], cells.slice(i + 1, i + 1 + (width || 1)));
    row.push(rest === null ? cell : cell.slice(0, cell.length - rest.length));
    rows.push(row);
    width ||= row.length;
    row = [];
    if (rest === null) return;
    blocks.push({ rows }, { lines: rest.split("\n") });
    [rows, width] = [[], 0];
  });
  if (row.length > 0) rows.push(row);
  if (rows.length > 0) blocks.push({ rows });
  return blocks;
}

/** What stands behind the last cell of a table: text after a blank line, where the table ends or its first row comes again. */
function restBehind(cell: string, head: readonly string[] | undefined, next: readonly string[]): string | null {
  const isEnd = next.length === 0 || (head !== undefined && head.every((text, i) => text.trim() === next[i]?.trim()));
  const at = isEnd ? cell.search(/\n[^\S\n]*\n/) : -1;
  return at < 0 || cell.slice(at).trim() === "" ? null : cell.slice(at);
}
