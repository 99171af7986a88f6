/** Tells tables from the lines around them in text whose cells are parted by a sign, and puts rows together that were broken into lines. */

import { pointsAlone } from "../text/documentWords";
import type { Row } from "./delimited";
import type { Block } from "./readText";

/**
 * A cell of several paragraphs breaks its row: the next line goes on with it. Where rows do not come out even that way,
 * each line is a row of its own.
 */
export function rowBlocks(lines: readonly Row[]): Block[] {
  const joined = blocksBy(lines, true);
  const even = joined.every((block) => !("rows" in block) || isEven(block.rows));
  return even ? joined : blocksBy(lines, false);
}

function isEven(rows: readonly Row[]): boolean {
  return rows.every((row) => row.length === rows[0]?.length);
}

function blocksBy(lines: readonly Row[], join: boolean): Block[] {
  const blocks: Block[] = [];
  let rows: Row[] = [];
  let width = 0;
  /** Lines without the sign since the last row, and whether a blank one is among them. */
  let loose: string[] = [];
  let gap = false;
  let unsure = new Set<Row>();
  const close = (): void => {
    if (rows.length > 0) blocks.push({ rows, unsure });
    unsure = new Set();
    if (loose.length > 0) blocks.push({ lines: loose });
    [rows, loose, width, gap] = [[], [], 0, false];
  };
  for (const line of lines) {
    const last = rows.at(-1);
    if (line.length === 1) {
      const [text = ""] = line;
      if (join && last && last.length < width) append(last, text);
      else if (text.trim() === "") gap ||= last !== undefined;
      else loose.push(text);
      continue;
    }
    if (last && loose.length > 0) {
      if (gap || line.length > width) close();
      else {
        const first = startOfRow(line, loose);
        if (loose.length > 0) unsure.add(last);
        loose.forEach((text) => append(last, text));
        loose = [];
        if (first !== null) {
          rows.push([`${first}\n${line[0] ?? ""}`, ...line.slice(1)]);
          continue;
        }
      }
      loose = [];
    }
    if (rows.length === 0) {
      close();
      width = line.length;
    }
    const open = rows.at(-1);
    if (join && open && open.length < width && line.length < width && open.length + line.length - 1 <= width) {
      append(open, line[0] ?? "");
      open.push(...line.slice(1));
    } else rows.push([...line]);
  }
  close();
  return blocks;
}

/** Takes the line that a row begins with from those above it, where its first cell goes on with nothing but points. */
function startOfRow([first = ""]: Row, loose: string[]): string | null {
  return pointsAlone.test(first.trim()) ? (loose.pop() ?? null) : null;
}

function append(row: Row, text: string): void {
  row[row.length - 1] = `${row.at(-1) ?? ""}\n${text}`;
}
