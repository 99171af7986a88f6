/** Reads tables whose frames are drawn with characters, as collections of laws have them: `│ 政务公开 ├──┼──┤`. */

import type { TextCell } from "../workbook/textTable";
import type { Allowance } from "../xlsx/allowance";
import type { Block } from "./block";
import { TableBuilder } from "./tableBuilder";

const upright = /[│┃├┤┼┬┴┌┐└┘┏┓┗┛┣┫╋┳┻|+]/;
const isFrame = /^\s*[│┃├┌└┏┗┣|+].*[│┃┤┐┘┓┛┫|+]\s*$/;
const isRule = /^[─━-]{2,}$/;

export function framedBlocks(lines: readonly string[], allowance: Allowance): Block[] {
  const blocks: Block[] = [];
  let frame: string[] = [];
  const close = (): void => {
    if (frame.length > 0) blocks.push({ table: tableOf(frame, allowance) });
    frame = [];
  };
  for (const line of lines) {
    if (isFrame.test(line)) frame.push(line.trim());
    else if (line.trim() !== "") {
      close();
      blocks.push({ lines: [line] });
    }
    // A frame's top begins the next table.
    if (/^[└┗]/.test(line.trim())) close();
  }
  close();
  return blocks;
}

type OpenCell = Pick<TextCell, "row" | "column" | "lastColumn"> & { parts: string[] };

function tableOf(lines: readonly string[], allowance: Allowance): TableBuilder {
  const pieces = lines.map(piecesOf);
  const most = pieces.reduce((so, each) => (each.length > so.length ? each : so), []);
  const edges = most.map(({ to }) => to);
  const open: (OpenCell | null)[] = [];
  const done: { cell: OpenCell; lastRow: number }[] = [];
  let row = 0;
  let begun = false;
  for (const line of pieces) {
    const rules = line.some(({ text }) => isRule.test(text));
    for (const [i, piece] of line.entries()) {
      const first = line.length === most.length ? i : columnAt(edges, line[i - 1]?.to ?? 0, 0);
      const last = line.length === most.length ? i : columnAt(edges, piece.to, -1);
      if (isRule.test(piece.text)) {
        for (let column = first; column <= last; column++) {
          const cell = open[column];
          if (cell && cell.column === column) done.push({ cell, lastRow: row });
          open[column] = null;
        }
      } else {
        const cell = open[first] ?? { row: rules && begun ? row + 1 : row, column: first, lastColumn: last, parts: [] };
        for (let column = first; column <= last; column++) open[column] ??= cell;
        cell.parts.push(piece.text.trim());
      }
    }
    if (rules && begun) row++;
    if (!rules) begun = true;
  }
  for (const cell of new Set(open)) if (cell) done.push({ cell, lastRow: row });
  return built(done, allowance);
}

function built(done: { cell: OpenCell; lastRow: number }[], allowance: Allowance): TableBuilder {
  const builder = new TableBuilder(allowance);
  const sorted = done.sort((a, b) => a.cell.row - b.cell.row || a.cell.column - b.cell.column);
  let row = -1;
  for (const { cell, lastRow } of sorted) {
    for (; row < cell.row; row++) builder.nextRow();
    builder.add({
      text: joined(cell.parts),
      rows: Math.max(1, lastRow - cell.row + 1),
      columns: cell.lastColumn - cell.column + 1,
    });
  }
  return builder;
}

/** Lines were broken where the cell ended: Chinese goes on at once. A blank line parts paragraphs, and a number stands alone. */
function joined(parts: readonly string[]): string {
  let text = "";
  let gap = false;
  for (const part of parts) {
    if (part === "") {
      gap = text !== "";
      continue;
    }
    const apart = gap || (text !== "" && /^[\d.]+[^\s\d]?$/.test(part));
    const spaced = /[A-Za-z0-9]$/.test(text) && /^[A-Za-z0-9]/.test(part);
    text += (apart ? "\n" : spaced ? " " : "") + part;
    gap = false;
  }
  return text;
}

/** What stands between uprights, and how wide the line is up to its end: a Chinese letter and a frame's are two wide. */
function piecesOf(line: string): { text: string; to: number }[] {
  const pieces: { text: string; to: number }[] = [];
  let text = "";
  let width = 0;
  for (const letter of line.slice(1)) {
    if (upright.test(letter)) {
      pieces.push({ text, to: width });
      text = "";
    } else text += letter;
    width += /[\u0020-\u007e]/.test(letter) ? 1 : 2;
  }
  return pieces;
}

/** The column whose right edge is nearest to a place, or the one behind it. */
function columnAt(edges: readonly number[], place: number, behind: 0 | -1): number {
  if (place === 0) return 0;
  const nearest = edges.reduce(
    (best, edge, i) => (Math.abs(edge - place) < Math.abs((edges[best] ?? 0) - place) ? i : best),
    0,
  );
  return Math.min(edges.length - 1, nearest + 1 + behind);
}
